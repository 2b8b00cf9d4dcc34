import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../src/set-up/browser.mjs';
import { serveFolder } from '../../src/set-up/serve-folder.mjs';
import { pageKinds, planId } from '../page-kinds.ts';
import { servePlainPage } from './plain-page.ts';
import { takePrecedence } from './precedence.ts';
import { loadInTurn, type PageCost } from './slow-phone.ts';

const root = join(import.meta.dirname, '../..');
const runs = 5;
/** Loads of a page and of the one by hand beside it. */
const runsBeside = 9;
const kinds = { ...pageKinds, 'chapter 8': `${planId}/chapters/8/` };
/** Kinds that are held beside a page of the same text written by hand. */
const beside = ['home', 'chapter', 'chapter 8', 'term'];

/**
 * Prints what each kind of page of an edition costs on a slow phone, the median of five loads; and for a few, how much
 * later they paint than a page by hand with the same text, one rule of style and nothing else, nine loads in turn.
 */
export async function measurePages(edition = 'zh-hans'): Promise<void> {
  takePrecedence();
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
      const url = `${address}${edition}/${path}`;
      const [cost, plain] = beside.includes(kind)
        ? await measureBeside(browser, url)
        : await loadInTurn(browser, [url], runs);
      if (cost) console.log(rowOf(kind, cost, plain));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function rowOf(kind: string, cost: PageCost, plain: PageCost | undefined): string {
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

async function measureBeside(browser: Browser, url: string): Promise<PageCost[]> {
  const { server, address } = await servePlainPage(browser, url);
  try {
    return await loadInTurn(browser, [url, address], runsBeside);
  } finally {
    server.close();
  }
}
