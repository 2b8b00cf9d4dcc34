import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { findBrowser } from '../../src/set-up/browser.mjs';
import { serveFolder } from '../../src/set-up/serve-folder.mjs';

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
/** Where a reader looks: for names in the box of a page, for words of the text on the search page. */
const places = {
  box: { path: '', result: '#suggestions [data-kind]' },
  page: { path: 'search/', result: '[data-results] [data-result]' },
};
/** Kinds that the names answer and those that need the text; what is misspelt needs both. */
const textKinds = ['phrase', 'two words', 'everyday'];
const leftOut = ['typo', 'question'];

/** Where the built site is asked. */
interface Stage {
  browser: Browser;
  address: string;
}

/** What is asked of the search. */
interface Asked {
  edition: string;
  place: keyof typeof places;
  queries: readonly string[];
  throttled: boolean;
}

/**
 * Prints what the search of the built site costs: bytes and requests until the first result, cold and next, and time;
 * of one edition, or of one kind of query, where it is named.
 */
export async function measureCosts(onlyEdition?: string, onlyKind?: string): Promise<void> {
  const { server, address } = await serveFolder(join(root, 'dist'), 4500);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const sums = { box: [] as Cost[][], page: [] as Cost[][] };
  try {
    console.log('| edition | kind | n | cold kB (most) | requests | next kB | slow 4G, 4× CPU: s (most) |');
    console.log('| --- | --- | --- | --- | --- | --- | --- |');
    for (const edition of editions)
      for (const [kind, queries] of kindsOf(edition)) {
        if (!isAsked(edition, onlyEdition) || !isAsked(kind, onlyKind)) continue;
        const place = textKinds.includes(kind) ? 'page' : 'box';
        const costs = await measureKind({ browser, address }, { edition, place, queries });
        sums[place].push(...costs);
        printLine(edition, kind, costs);
      }
    for (const [place, costs] of Object.entries(sums)) if (costs.length > 0) printLine('all', place, costs);
  } finally {
    await browser.close();
    server.close();
  }
}

function isAsked(name: string, only: string | undefined): boolean {
  return only === undefined || only === name;
}

function kindsOf(edition: string): Map<string, string[]> {
  const table = JSON.parse(readFileSync(join(root, `tests/fixtures/queries/${edition}.json`), 'utf8'));
  const kinds = new Map<string, string[]>();
  for (const { kind, query } of table.queries as { kind: string; query: string }[]) {
    const queries = kinds.get(kind) ?? [];
    if (!leftOut.includes(kind) && queries.length < most) kinds.set(kind, [...queries, query]);
  }
  return kinds;
}

/** Measures every query of a kind: first, after another, and slowly. */
async function measureKind(
  stage: Stage,
  { queries, ...asked }: Pick<Asked, 'edition' | 'place' | 'queries'>,
): Promise<Cost[][]> {
  const costs: Cost[][] = [];
  for (const [index, query] of queries.entries()) {
    const other = queries[(index + 1) % queries.length] ?? query;
    const quick = await measure(stage, { ...asked, queries: [query, other], throttled: false });
    const slowly = await measure(stage, { ...asked, queries: [query], throttled: true });
    costs.push([...quick, ...slowly]);
  }
  return costs;
}

/** Prints the costs of queries, each with that of the first, the next and the slow search. */
function printLine(edition: string, kind: string, costs: readonly Cost[][]): void {
  const [cold = [], next = [], slowly = []] = [0, 1, 2].map((run) => costs.flatMap((all) => all[run] ?? []));
  const bytes = cold.map((cost) => cost.bytes);
  const times = slowly.map((cost) => cost.time / 1000);
  const cells = [
    edition,
    kind,
    costs.length,
    `${kilobytes(mean(bytes))} (${kilobytes(Math.max(...bytes))})`,
    mean(cold.map((cost) => cost.requests)).toFixed(1),
    kilobytes(median(next.map((cost) => cost.bytes))),
    `${median(times).toFixed(2)} (${Math.max(...times).toFixed(2)})`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** The cost of queries typed one after the other on a page that was just opened. */
async function measure(
  { browser, address }: Stage,
  { edition, place, queries, throttled }: Asked,
): Promise<Cost[]> {
  const { path, result } = places[place];
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchResults, result);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await page.goto(`${address}${edition}/${path}`, { waitUntil: 'networkidle' });
  if (throttled) await slowDown(session);
  const traffic = follow(session);
  const costs: Cost[] = [];
  for (const query of queries) {
    const before = { ...traffic };
    await page.locator('.search-box input').fill(query);
    const time = await page.waitForFunction(() => (window as unknown as Watched).firstResult);
    costs.push({
      bytes: traffic.bytes - before.bytes,
      requests: traffic.requests - before.requests,
      time: Number(await time.jsonValue()),
    });
    await page.locator('.search-box input').fill('');
    await page.waitForLoadState('networkidle');
  }
  await context.close();
  return costs;
}

interface Watched {
  /** Milliseconds from the last input to the first result after it. */
  firstResult?: number | undefined;
}

/** Runs in the page: notes when a result stands there after something was typed. */
function watchResults(result: string): void {
  const watched = window as unknown as Watched;
  let typed = 0;
  document.addEventListener(
    'input',
    () => {
      typed = performance.now();
      watched.firstResult = undefined;
    },
    { capture: true },
  );
  new MutationObserver((changes) => {
    const isNew = changes.some(({ addedNodes }) => addedNodes.length > 0);
    if (typed > 0 && isNew && watched.firstResult === undefined && document.querySelector(result))
      watched.firstResult = performance.now() - typed;
  }).observe(document, { childList: true, subtree: true });
}

async function slowDown(session: CDPSession): Promise<void> {
  const { latency, throughput } = slow;
  const speeds = { downloadThroughput: throughput, uploadThroughput: throughput };
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...speeds });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
}

/** Counts what comes over the network from now on. */
function follow(session: CDPSession): { bytes: number; requests: number } {
  const traffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
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
