import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/set-up/browser.mjs';
import { serveFolder } from '../../src/set-up/serve-folder.mjs';
import { pageKinds, planId } from '../page-kinds.ts';

/** What a page costs a reader who comes for the first time. */
interface PageCost {
  /** Bytes of all bodies as they come over the line. */
  bytes: number;
  requests: number;
  /** Milliseconds to the first and to the largest paint. */
  firstPaint: number;
  largestPaint: number;
  /** Sum of layout shifts. */
  shift: number;
}

const root = join(import.meta.dirname, '../..');
/** Lighthouse's phone: slow 4G and a processor four times slower. */
const slow = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, processor: 4 };
const runs = 5;
const kinds = { ...pageKinds, 'chapter 8': `${planId}/chapters/8/` };
/** Kinds that are held beside a page of the same text written by hand. */
const beside = ['home', 'chapter', 'chapter 8', 'term'];

/**
 * Prints what each kind of page of an edition costs on a slow phone, the median of five loads; and for a few, how much
 * later they paint than a page by hand with the same text, one rule of style and nothing else.
 */
export async function measurePages(edition = 'zh-hans'): Promise<void> {
  const { server, address } = await serveFolder(join(root, 'dist'), 4500);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    console.log(
      '| page | kB | requests | first paint, ms | largest paint, ms | shift | largest, beside by hand |',
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- |');
    for (const [kind, path] of Object.entries(kinds)) {
      const cost = await measure(browser, `${address}/${edition}/${path}`);
      const plain = beside.includes(kind)
        ? await measurePlain(browser, `${address}/${edition}/${path}`)
        : null;
      console.log(rowOf(kind, cost, plain));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function rowOf(kind: string, cost: PageCost, plain: PageCost | null): string {
  const times = plain ? `${(cost.largestPaint / plain.largestPaint).toFixed(2)} ×` : '';
  const cells = [
    kind,
    (cost.bytes / 1000).toFixed(1),
    cost.requests,
    Math.round(cost.firstPaint),
    Math.round(cost.largestPaint),
    cost.shift.toFixed(3),
    times,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function measure(browser: Browser, url: string): Promise<PageCost> {
  const costs: PageCost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await load(browser, url));
  const median = (of: (cost: PageCost) => number) =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return {
    bytes: median(({ bytes }) => bytes),
    requests: median(({ requests }) => requests),
    firstPaint: median(({ firstPaint }) => firstPaint),
    largestPaint: median(({ largestPaint }) => largestPaint),
    shift: median(({ shift }) => shift),
  };
}

async function load(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.throughput,
    uploadThroughput: slow.throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
  await page.goto(url, { waitUntil: 'networkidle' });
  const painted = await paintsOf(page);
  await context.close();
  return { bytes, requests, ...painted };
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

/** The same text as a page that somebody wrote by hand: headings, paragraphs and tables, one rule of style. */
async function measurePlain(browser: Browser, url: string): Promise<PageCost> {
  const page = await browser.newPage();
  await page.goto(url);
  const body = await page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const extra of copy.querySelectorAll('svg, script, search, [popover], [hidden]')) extra.remove();
    for (const element of copy.querySelectorAll('*'))
      for (const { name } of [...element.attributes])
        if (!/^(?:href|id|lang)$/.test(name)) element.removeAttribute(name);
    return copy.innerHTML;
  });
  const language = await page.evaluate(() => document.documentElement.lang);
  await page.close();
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${url}</title><style>body{max-width:40em;margin:auto;padding:1em;font:18px/1.7 sans-serif}</style>${body}`;
  const { server, address } = await servePage(html);
  try {
    return await measure(browser, address);
  } finally {
    server.close();
  }
}

async function servePage(html: string): Promise<{ server: Server; address: string }> {
  const body = brotliCompressSync(html);
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the page by hand has no address');
  return { server, address: `http://127.0.0.1:${place.port}/` };
}
