import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import ts from 'typescript';
import { fold } from '../../src/search/language/fold.ts';
import { readPage, siteFolder } from '../built-pages.ts';
import { openSearch, settled } from './search-driver.ts';
import {
  allPlaces,
  allVariants,
  namesOf,
  passageOf,
  readSearchFile,
  searchedEditions,
  searchFolder,
} from './search-files.ts';

const bytesOf = (file: string) => brotliCompressSync(readFileSync(join(siteFolder, file))).length;

test('every text folds to one, whichever script it is in', () => {
  const variants = allVariants();
  const quotes = (text: string) => text.replace(/[“”‘’「」『』]/g, '"');
  const differing = allPlaces().filter(({ address }) => {
    const source = quotes(passageOf('zh-hans', address));
    return fold(source, variants) !== fold(quotes(passageOf('zh-hant', address)), variants);
  });
  expect(differing).toEqual([]);
});

for (const edition of searchedEditions)
  test(`every address of the index of ${edition} is on the site`, () => {
    const pages = new Map<string, string>();
    const addresses = [...namesOf(edition), ...allPlaces()].map(({ address }) => address);
    const dead = addresses.filter((address) => {
      const [page = '', unit] = address.split('#');
      const html = pages.get(page) ?? readPage(`/${edition}/${page}`).html;
      pages.set(page, html);
      return unit !== undefined && !html.includes(`id="${unit}"`);
    });
    expect(dead).toEqual([]);
  });

test('every text stands in every edition, and nothing of the making is left behind', () => {
  for (const edition of searchedEditions)
    for (const { address } of allPlaces()) expect(passageOf(edition, address), address).not.toBe('');
  expect(existsSync(join(searchFolder, 'records.json'))).toBe(false);
  const files = readdirSync(join(siteFolder, 'pagefind'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /fragment|highlight|worker|ui\./.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.pf_index')).length).toBeGreaterThan(100);
  const { languages } = JSON.parse(readFileSync(join(siteFolder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(languages)).toEqual(['und']);
});

test('where there is one plan, no result names it', () => {
  for (const edition of searchedEditions)
    expect(Object.keys(readSearchFile('names', edition))).toEqual(['words', 'names']);
});

test('the editions name the same things in the same order', () => {
  const [source, ...others] = searchedEditions.map((edition) =>
    namesOf(edition).map(({ address }) => address),
  );
  for (const addresses of others) expect(addresses).toEqual(source);
});

/** What a first search of an edition may load, in bytes as compressed, by what is typed. */
const budgets = [
  { edition: 'zh-hans', typed: '长电科技', most: 16_000 },
  { edition: 'zh-hant', typed: '長電科技', most: 16_000 },
  { edition: 'en', typed: 'six aspects in place', most: 16_000 },
  { edition: 'zh-hans', typed: '長電科技', most: 20_000 },
  { edition: 'zh-hans', typed: 'sandianyizhongxin', most: 20_000 },
  { edition: 'zh-hant', typed: '三点一中心', most: 20_000 },
  { edition: 'zh-hant', typed: 'sandianyizhongxin', most: 20_000 },
  { edition: 'en', typed: '三点一中心', most: 20_000 },
  { edition: 'en', typed: 'sandianyizhongxin', most: 20_000 },
] as const;

for (const { edition, typed, most } of budgets)
  test(`the box of ${edition} suggests ${typed} for at most ${most} bytes`, async ({ page }) => {
    const loaded = await follow(page, `/${edition}/`);
    await page.locator('.search-box input').fill(typed);
    await expect(page.locator('#suggestions [aria-selected=true]')).toHaveCount(1);
    expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    expect(weightOf(loaded), loaded.join('\n')).toBeLessThanOrEqual(most);
  });

for (const [edition, typed, most] of [
  ['zh-hans', '危险废物', 132],
  ['zh-hant', '危險廢物', 132],
  ['en', 'hazardous waste', 132],
] as const)
  test(`the search page of ${edition} finds ${typed} in the text for at most ${most} kB`, async ({
    page,
  }) => {
    const loaded = await follow(page, `/${edition}/search/`);
    await page.locator('input[name=q]').fill(typed);
    await settled(page);
    await expect(page.locator('[data-result] .excerpt').first()).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
    expect(weightOf(loaded), loaded.join('\n')).toBeLessThanOrEqual(most * 1000);
  });

for (const [edition, typed] of [
  ['zh-hans', '310'],
  ['zh-hant', '七個式'],
  ['en', 'three points'],
] as const)
  test(`a name of ${edition} that is typed letter by letter loads no index of the text`, async ({ page }) => {
    const loaded = await follow(page, `/${edition}/`);
    await page.locator('.search-box input').focus();
    for (const letter of typed) {
      await page.keyboard.type(letter);
      await expect(page.locator('#suggestions')).toBeVisible();
      await page.waitForLoadState('networkidle');
    }
    await expect(page.locator('#suggestions [role=option]').first()).toBeVisible();
    expect(loaded.filter((path) => path.startsWith('/pagefind/') || path.startsWith('/search/rest'))).toEqual(
      [],
    );
  });

/** Opens a page; the paths of all that it loads afterwards. */
async function follow(page: Page, address: string): Promise<string[]> {
  const loaded: string[] = [];
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  return loaded;
}

/** What files weigh as compressed; each counts once. */
function weightOf(paths: readonly string[]): number {
  const files = new Set(paths.filter((path) => /\.\w+$/.test(path)));
  return [...files].reduce((sum, file) => sum + bytesOf(file), 0);
}

test('a name is found without the full text, and nothing of the search is loaded before it is used', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/zh-hans/');
  expect(
    loaded.filter((path) => /^\/(?:search|pagefind)\/|(?:box|text-index)\.[^/]*\.js/.test(path)),
  ).toEqual([]);
  await page.locator('.search-box input').fill('长电科技');
  await expect(page.locator('#suggestions')).toBeVisible();
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});

test('the search box costs a page at most 2.5 kB before it is used', () => {
  const { html } = readPage('/zh-hant/about/');
  const box = /<search class="search-box panel".*?<\/search>/s.exec(html)?.[0] ?? '';
  const sheets = [...html.matchAll(/href="(\/[^"]+\.css)"/g)].map(([, file = '']) =>
    readFileSync(join(siteFolder, file), 'utf8'),
  );
  const rules = sheets.flatMap((sheet) => sheet.match(/[^{}]*search[^{}]*\{[^{}]*\}/g) ?? []);
  // Its loader is part of the script of the page: what it is made of, without types and comments, is no less.
  const loader = ts.transpileModule(readFileSync('src/browser/search/loader.ts', 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, removeComments: true },
  }).outputText;
  const parts = [box, rules.join(''), loader];
  expect(box).not.toBe('');
  expect(parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0)).toBeLessThanOrEqual(2_500);
});

test('the full text is found where the browser cannot cut words', async ({ page }) => {
  await page.addInitScript('delete Intl.Segmenter');
  await openSearch(page, 'zh-hant', '普法工作責任制');
  await expect(page.locator('[data-result] a').first()).toHaveAttribute('href', /#c8-s3-p1$/);
});

for (const edition of searchedEditions)
  test(`a browser is told how to search ${edition}`, async ({ page, request }) => {
    await page.goto(`/${edition}/`);
    const address = await page.locator('link[rel=search]').getAttribute('href');
    const description = await (await request.get(address ?? '')).text();
    const template = /template="([^"]+)"/.exec(description)?.[1] ?? '';
    expect(new URL(template).pathname).toBe(`/${edition}/search/`);
    expect(template).toContain('?q={searchTerms}');
    expect(/<ShortName>(.+)<\/ShortName>/.exec(description)?.[1]?.length).toBeLessThanOrEqual(16);
  });
