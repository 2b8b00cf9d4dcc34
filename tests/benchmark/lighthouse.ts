import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../src/set-up/browser.mjs';
import { serveFolder } from '../../src/set-up/serve-folder.mjs';
import { editionTags, pageKinds } from '../page-kinds.ts';
import { installPackages } from './install-packages.ts';
import { servePlainPage } from './plain-page.ts';
import { takePrecedence } from './precedence.ts';

const packages = { lighthouse: '13.5.0' };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Kinds that are asked in every edition, and beside a page by hand; the others take turns. */
const inEach = ['home', 'chapter', 'term'];
const editions = Object.keys(editionTags);
/** The first run asks for everything; the score of performance is the middle of all. */
const runs = 3;

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}
type Lighthouse = (
  url: string,
  options: { port: number; logLevel: string; onlyCategories: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;
type Ask = (url: string, onlyCategories: readonly string[]) => Promise<Report>;

/** What is told of one page. */
interface Line {
  edition: string;
  kind: string;
  url: string;
}

/** Prints what Lighthouse says of each kind of page, or of those named, as on a phone. */
export async function runLighthouse(only?: string): Promise<void> {
  takePrecedence();
  const folder = installPackages('lighthouse', packages);
  const entry = join(folder, 'node_modules/lighthouse/core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  const { server, address } = await serveFolder(join(import.meta.dirname, '../../dist'), 4500);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  const ask: Ask = async (url, onlyCategories) => {
    const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories });
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
    return result.lhr;
  };
  try {
    console.log(
      '| page | edition | performance | accessibility | best practices | SEO | largest paint, ms | blocked, ms | below 100 for |',
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const line of linesOf(address, only?.split(','))) {
      await printPage(ask, line);
      if (inEach.includes(line.kind)) await printPlainPage({ ask, browser, line });
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function linesOf(address: string, only?: readonly string[]): Line[] {
  return Object.entries(pageKinds)
    .filter(([kind]) => only?.includes(kind) ?? true)
    .flatMap(([kind, path], index) => {
      const turn = editions[index % editions.length] ?? '';
      return (inEach.includes(kind) ? editions : [turn]).map((edition) => ({
        edition,
        kind,
        url: `${address}${edition}/${path}`,
      }));
    });
}

async function printPage(ask: Ask, { kind, edition, url }: Line): Promise<void> {
  const reports = [await ask(url, categories)];
  for (let run = 1; run < runs; run++) reports.push(await ask(url, ['performance']));
  const all = reports[0] as Report;
  const [, ...others] = categories.map((category) => points(all, category));
  const cells = [
    kind,
    edition,
    medianOf(reports.map((report) => points(report, 'performance'))),
    ...others,
    medianOf(reports.map((report) => figure(report, 'largest-contentful-paint'))),
    medianOf(reports.map((report) => figure(report, 'total-blocking-time'))),
    failuresIn(all).join(' '),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** The same text as a page by hand tells what of a score is the machine's. */
async function printPlainPage(beside: { ask: Ask; browser: Browser; line: Line }): Promise<void> {
  const { ask, browser, line } = beside;
  const { server, address } = await servePlainPage(browser, line.url);
  try {
    await printPage(ask, { ...line, kind: `${line.kind}, by hand`, url: address });
  } finally {
    server.close();
  }
}

function failuresIn({ categories: scores, audits }: Report): string[] {
  return Object.entries(scores)
    .filter(([category]) => category !== 'performance')
    .flatMap(([, { auditRefs }]) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}

function points(report: Report, category: string): number {
  return Math.round((report.categories[category]?.score ?? Number.NaN) * 100);
}

function figure(report: Report, audit: string): number {
  return Math.round(report.audits[audit]?.numericValue ?? Number.NaN);
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      server.close(() => resolve(typeof place === 'object' && place ? place.port : 0));
    });
  });
}
