import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { allPages, attribute, elementsNamed, fileOf, type Page, siteFolder } from '../built-pages.ts';

const budget = 20_000;

test('a chapter weighs 20 kB at most with its styles and scripts, compressed', () => {
  const chapters = allPages().filter(({ address }) => /\/chapters\/[^/]+\/$/.test(address));
  expect(chapters.length).toBeGreaterThan(20);
  const weights = chapters.map((page) => ({ address: page.address, bytes: weightOf(page) }));
  const heaviest = [...weights].sort((a, b) => b.bytes - a.bytes)[0];
  test.info().annotations.push({ type: 'heaviest', description: `${heaviest?.address} ${heaviest?.bytes}` });
  expect(weights.filter(({ bytes }) => bytes > budget)).toEqual([]);
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
