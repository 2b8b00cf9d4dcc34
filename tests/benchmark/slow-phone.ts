import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a page costs a reader who comes for the first time. */
export interface PageCost {
  /** Bytes of all bodies as they come over the line. */
  bytes: number;
  requests: number;
  /** Milliseconds to the first and to the largest paint. */
  firstPaint: number;
  largestPaint: number;
  /** Sum of layout shifts. */
  shift: number;
}

/** Lighthouse's phone: slow 4G and a processor four times slower. */
const slow = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, processor: 4 };

/** Loads pages on a slow phone so many times, in turn with each other, so that none has the quieter minutes. */
export async function loadInTurn(
  browser: Browser,
  urls: readonly string[],
  runs: number,
): Promise<PageCost[]> {
  const costs = urls.map((): PageCost[] => []);
  for (let run = 0; run < runs; run++)
    for (const [index, url] of urls.entries()) costs[index]?.push(await loadOnPhone(browser, url));
  return costs.map(medianOf);
}

/** Makes the network of a page and its processor slow. */
export async function slowDown(session: CDPSession): Promise<void> {
  const { latency, throughput } = slow;
  const speeds = { downloadThroughput: throughput, uploadThroughput: throughput };
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...speeds });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
}

/** Counts what comes over the network from now on. */
export async function followTraffic(session: CDPSession): Promise<{ bytes: number; requests: number }> {
  const traffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  await session.send('Network.enable');
  return traffic;
}

async function loadOnPhone(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await followTraffic(session);
  await slowDown(session);
  await page.goto(url, { waitUntil: 'networkidle' });
  const painted = await paintsOf(page);
  await context.close();
  return { ...traffic, ...painted };
}

/** The middle of each number. */
function medianOf(costs: readonly PageCost[]): PageCost {
  const median = (of: (cost: PageCost) => number) =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return {
    bytes: median(({ bytes }) => bytes),
    requests: median(({ requests }) => requests),
    firstPaint: median(({ firstPaint }) => firstPaint),
    largestPaint: median(({ largestPaint }) => largestPaint),
    shift: median(({ shift }) => shift),
  };
}

function paintsOf(page: Page): Promise<Pick<PageCost, 'firstPaint' | 'largestPaint' | 'shift'>> {
  return page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          resolve(list.getEntries());
        }).observe({ type, buffered: true });
        // What was not observed by then did not happen: the page is idle.
        setTimeout(() => resolve([]), 500);
      });
    const [paint, largest, shifts] = await Promise.all(
      ['paint', 'largest-contentful-paint', 'layout-shift'].map(entries),
    );
    const first = paint?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN;
    return {
      firstPaint: first,
      largestPaint: largest?.at(-1)?.startTime ?? first,
      shift: (shifts ?? []).reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
    };
  });
}
