import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { allPages, attribute, elementsNamed, fileOf, type Page, siteFolder } from '../built-pages.ts';

/** Bytes of a page with its styles and scripts, each compressed; the search box may add its share before it is used. */
const searchBox = 2500;
const budgets = [
  { pages: /^\/zh-han[st]\/[^/]+\/chapters\//, what: 'Chinese chapter', bytes: 20_100 + searchBox },
  { pages: /^\/en\/[^/]+\/chapters\//, what: 'English chapter', bytes: 23_000 + searchBox },
  { pages: /\/parallel\/3\/$/, what: 'parallel page of chapter 3', bytes: 45_000 },
  { pages: /\/(?:terms|indicators|projects)\/[^/]+\/$/, what: 'page of one entry', bytes: 14_000 },
];

for (const { pages, what, bytes } of budgets)
  test(`no ${what} weighs more than ${bytes / 1000} kB with its styles and scripts, compressed`, () => {
    const weights = allPages()
      .filter(({ address }) => pages.test(address))
      .map((page) => ({ address: page.address, bytes: weightOf(page) }))
      .sort((one, other) => other.bytes - one.bytes);
    expect(weights.length).toBeGreaterThan(2);
    test.info().annotations.push({ type: 'heaviest', description: JSON.stringify(weights[0]) });
    expect(weights.filter((weight) => weight.bytes > bytes)).toEqual([]);
  });

/** Page, styles and scripts that it loads before a reader does anything. */
function weightOf({ html, document }: Page): number {
  const styles = elementsNamed(document, 'link')
    .filter((link) => /stylesheet|modulepreload/.test(attribute(link, 'rel') ?? ''))
    .map((link) => attribute(link, 'href') ?? '');
  const scripts = elementsNamed(document, 'script').flatMap((script) => attribute(script, 'src') ?? []);
  const files = new Set([...styles, ...scripts].flatMap((address) => [address, ...importsOf(address)]));
  const bodies = [...files].map((address) => readFileSync(join(siteFolder, fileOf(address))));
  return [Buffer.from(html), ...bodies].reduce((sum, body) => sum + gzipSync(body).length, 0);
}

/** Scripts that a script imports at once. */
function importsOf(address: string): string[] {
  if (!/\.m?js$/.test(address)) return [];
  const code = readFileSync(join(siteFolder, fileOf(address)), 'utf8');
  const found = [...code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)];
  return found.flatMap(([, path = '']) => {
    const target = new URL(path, `http://site.test${address}`).pathname;
    return [target, ...importsOf(target)];
  });
}
