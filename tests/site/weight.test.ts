import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allPages, attribute, elementsNamed, fileOf, type Page, siteFolder } from '../built-pages.ts';

/**
 * Bytes of a page with its styles and scripts before a reader does anything, each as the brotli copy that the build made.
 * The budgets hold what is reached; the goals are 16 kB for the home page, 21 for a chapter, 13 for a term, 14 for an
 * indicator, 18 for the projects, 16 for a subject and 40 for the terms.
 */
const budgets = [
  { pages: /^\/[^/]+\/$/, what: 'home page', bytes: 15_200 },
  { pages: /^\/zh-han[st]\/[^/]+\/chapters\//, what: 'Chinese chapter', bytes: 23_300 },
  { pages: /^\/en\/[^/]+\/chapters\//, what: 'English chapter', bytes: 25_200 },
  { pages: /\/parallel\/3\/$/, what: 'parallel page of chapter 3', bytes: 28_800 },
  { pages: /\/terms\/(?!glossary\/)[^/]+\/$/, what: 'term', bytes: 12_800 },
  { pages: /\/indicators\/[^/]+\/$/, what: 'indicator', bytes: 14_000 },
  { pages: /\/projects\/[^/]+\/$/, what: 'project', bytes: 12_000 },
  { pages: /\/projects\/$/, what: 'list of projects', bytes: 18_800 },
  { pages: /\/organizations\/[^/]+\/$/, what: 'organization', bytes: 12_200 },
  { pages: /\/subjects\/[^/]+\/$/, what: 'subject', bytes: 14_200 },
  { pages: /\/subjects\/$/, what: 'index of subjects', bytes: 23_300 },
  { pages: /\/(?:organizations|commitments)\/$/, what: 'register', bytes: 14_800 },
  { pages: /\/indicators\/$/, what: 'index of indicators', bytes: 16_200 },
  { pages: /\/terms\/$/, what: 'index of terms', bytes: 30_800 },
  { pages: /\/data\/$/, what: 'page of the data', bytes: 18_200 },
];

for (const { pages, what, bytes } of budgets)
  test(`no ${what} weighs more than ${bytes / 1000} kB with its styles and scripts, compressed`, () => {
    const weights = allPages()
      .filter(({ address }) => pages.test(address))
      .map((page) => ({ address: page.address, bytes: weightOf(page) }))
      .sort((one, other) => other.bytes - one.bytes);
    expect(weights.length).toBeGreaterThanOrEqual(3);
    test.info().annotations.push({ type: 'heaviest', description: JSON.stringify(weights[0]) });
    expect(weights.filter((weight) => weight.bytes > bytes)).toEqual([]);
  });

/** Page, styles and scripts that it loads before a reader does anything. */
function weightOf({ address, document }: Page): number {
  const styles = elementsNamed(document, 'link')
    .filter((link) => /stylesheet|modulepreload/.test(attribute(link, 'rel') ?? ''))
    .map((link) => attribute(link, 'href') ?? '');
  const scripts = elementsNamed(document, 'script').flatMap((script) => attribute(script, 'src') ?? []);
  const files = new Set([...styles, ...scripts].flatMap((file) => [file, ...importsOf(file)]));
  return [address, ...files].reduce((sum, file) => sum + sentBytesOf(file), 0);
}

/** The size of the copy that a reader gets; another test sees to it that the copy has the content of its file. */
function sentBytesOf(address: string): number {
  const file = join(siteFolder, fileOf(address));
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
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
