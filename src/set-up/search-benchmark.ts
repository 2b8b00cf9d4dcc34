import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { serveFolder } from './serve-folder.mjs';

// Prints what the search of the built site costs: bytes and requests until the first result, cold and next, and time.

interface Cost {
  bytes: number;
  requests: number;
  /** Milliseconds from the last key to the first result. */
  time: number;
}

const root = join(import.meta.dirname, '../..');
const editions = ['zh-hans', 'zh-hant', 'en'] as const;
/** Slow 4G and a processor four times slower. */
const slow = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, processor: 4 };
/** Queries of a kind that are measured. */
const most = 4;
const wholeText = 'phrase';

const { server, address } = await serveFolder(join(root, 'dist'), 4500);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  console.log('| edition | kind | n | cold kB (most) | requests | next kB | slow 4G, 4× CPU: s |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const edition of editions)
    for (const [kind, queries] of kindsOf(edition)) console.log(await lineOf(edition, kind, queries));
} finally {
  await browser.close();
  server.close();
}

function kindsOf(edition: string): Map<string, string[]> {
  const table = JSON.parse(readFileSync(join(root, `tests/fixtures/queries/${edition}.json`), 'utf8'));
  const kinds = new Map<string, string[]>();
  for (const { kind, query } of table.queries as { kind: string; query: string }[]) {
    const queries = kinds.get(kind) ?? [];
    if (kind !== 'typo' && queries.length < most) kinds.set(kind, [...queries, query]);
  }
  return kinds;
}

async function lineOf(edition: string, kind: string, queries: readonly string[]): Promise<string> {
  const cold: Cost[] = [];
  const next: Cost[] = [];
  const slowly: Cost[] = [];
  for (const [index, query] of queries.entries()) {
    const other = queries[(index + 1) % queries.length] ?? query;
    const [first, second] = await measure(edition, { kind, queries: [query, other], throttled: false });
    const [late] = await measure(edition, { kind, queries: [query], throttled: true });
    if (first) cold.push(first);
    if (second) next.push(second);
    if (late) slowly.push(late);
  }
  const bytes = cold.map((cost) => cost.bytes);
  const cells = [
    edition,
    kind,
    queries.length,
    `${kilobytes(mean(bytes))} (${kilobytes(Math.max(...bytes))})`,
    mean(cold.map((cost) => cost.requests)).toFixed(1),
    kilobytes(median(next.map((cost) => cost.bytes))),
    (median(slowly.map((cost) => cost.time)) / 1000).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The cost of queries typed one after the other on a page that was just opened: names in the box, the text on the search page. */
async function measure(
  edition: string,
  { kind, queries, throttled }: { kind: string; queries: readonly string[]; throttled: boolean },
): Promise<Cost[]> {
  const { page, session, close } = await openPage(browser, throttled);
  const isText = kind === wholeText;
  await page.goto(`${address}${edition}/${isText ? 'search/' : ''}`, { waitUntil: 'networkidle' });
  const traffic = await follow(session);
  const costs: Cost[] = [];
  for (const query of queries) {
    const before = { ...traffic };
    const time = await timeToFirst(
      page,
      query,
      isText ? '[data-results][aria-busy=false] [data-result]' : '#suggestions [data-kind]',
    );
    costs.push({ bytes: traffic.bytes - before.bytes, requests: traffic.requests - before.requests, time });
  }
  await close();
  return costs;
}

async function openPage(from: Browser, throttled: boolean) {
  const context = await from.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (throttled) {
    const { latency, throughput } = slow;
    const conditions = {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    };
    await session.send('Network.emulateNetworkConditions', conditions);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
  }
  return { page, session, close: () => context.close() };
}

/** Counts what comes over the network from now on. */
async function follow(session: CDPSession): Promise<{ bytes: number; requests: number }> {
  const traffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  return traffic;
}

async function timeToFirst(page: Page, query: string, result: string): Promise<number> {
  const field = page.locator('.search-box input');
  await field.fill('');
  await page.locator(result).first().waitFor({ state: 'hidden' });
  await field.fill(query);
  const start = performance.now();
  await page.locator(result).first().waitFor();
  return performance.now() - start;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
