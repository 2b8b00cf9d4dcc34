import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import ts from 'typescript';
import { fold } from '../../src/search/language/fold.ts';
import { readPage, siteFolder } from '../built-pages.ts';
import { openSearch } from './search-driver.ts';
import { allPlaces, allVariants, namesOf, passageOf, searchFolder } from './search-files.ts';

const editions = ['zh-hans', 'zh-hant', 'en'];
const bytesOf = (file: string) => brotliCompressSync(readFileSync(join(siteFolder, file))).length;

test('every text folds to one, whichever script it is in', () => {
  const variants = allVariants();
  const quotes = (text: string) => text.replace(/[“”‘’「」『』]/g, '"');
  const differing = allPlaces().filter(({ address }) => {
    const [source, converted] = ['zh-hans', 'zh-hant'].map((edition) => quotes(passageOf(edition, address)));
    return fold(source ?? '', variants) !== fold(converted ?? '', variants);
  });
  expect(differing).toEqual([]);
});

for (const edition of editions)
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
  for (const edition of editions)
    for (const { address } of allPlaces()) expect(passageOf(edition, address), address).not.toBe('');
  expect(existsSync(join(searchFolder, 'records.json'))).toBe(false);
  const files = readdirSync(join(siteFolder, 'pagefind'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /fragment|highlight|worker|ui\./.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.pf_index')).length).toBeGreaterThan(100);
  const { languages } = JSON.parse(readFileSync(join(siteFolder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(languages)).toEqual(['und']);
});

test('the editions name the same things in the same order', () => {
  const [source, ...others] = editions.map((edition) => namesOf(edition).map(({ address }) => address));
  for (const addresses of others) expect(addresses).toEqual(source);
});

test('the files that a name needs are light', () => {
  for (const [file, most] of [
    ['names-zh-hans.txt', 5_000],
    ['names-zh-hant.txt', 5_000],
    ['names-en.txt', 5_000],
    ['headings-zh-hans.txt', 1_600],
    ['readings-zh-hans.txt', 1_600],
    ['readings-zh-hant.txt', 1_700],
    ['name-forms.txt', 1_500],
  ] as const)
    expect(bytesOf(`search/${file}`), file).toBeLessThan(most);
});

test('a name is found without the full text, and nothing of the search is loaded before it is used', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/zh-hans/');
  expect(loaded.filter((path) => /^\/(?:search|pagefind)\/|search-.*\.js/.test(path))).toEqual([]);
  await page.locator('.search-box input').fill('长电科技');
  await expect(page.locator('#suggestions')).toBeVisible();
  expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});

test('the search box costs a page at most 2.5 kB before it is used', () => {
  const { html } = readPage('/zh-hant/');
  const box = /<search class="search-box".*?<\/search>/s.exec(html)?.[0] ?? '';
  const sheets = [...html.matchAll(/href="(\/[^"]+\.css)"/g)].map(([, file = '']) =>
    readFileSync(join(siteFolder, file), 'utf8'),
  );
  const rules = sheets.flatMap((sheet) => sheet.match(/[^{}]*search[^{}]*\{[^{}]*\}/g) ?? []);
  // Its script is part of the script of the page: what it is made of, without types and comments, is no less.
  const sources = ['search-loader', 'search-files'].map((name) =>
    readFileSync(`src/browser/${name}.ts`, 'utf8'),
  );
  const script = ts.transpileModule(sources.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, removeComments: true },
  }).outputText;
  const helper = readdirSync(join(siteFolder, 'assets')).filter((file) => file.startsWith('preload-helper'));
  const parts = [
    box,
    rules.join(''),
    script,
    ...helper.map((file) => readFileSync(join(siteFolder, 'assets', file))),
  ];
  expect(box).not.toBe('');
  expect(helper.length).toBe(1);
  expect(parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0)).toBeLessThanOrEqual(2_500);
});

test('the full text is found where the browser cannot cut words', async ({ page }) => {
  await page.addInitScript('delete Intl.Segmenter');
  await openSearch(page, 'zh-hant', '誰執法誰普法');
  await expect(page.locator('[data-result] a').first()).toHaveAttribute('href', /#c8-s3-p1$/);
});

for (const edition of editions)
  test(`a browser is told how to search ${edition}`, async ({ page, request }) => {
    await page.goto(`/${edition}/`);
    const address = await page.locator('link[rel=search]').getAttribute('href');
    const description = await (await request.get(address ?? '')).text();
    const template = /template="([^"]+)"/.exec(description)?.[1] ?? '';
    expect(new URL(template).pathname).toBe(`/${edition}/search/`);
    expect(template).toContain('?q={searchTerms}');
    expect(/<ShortName>(.+)<\/ShortName>/.exec(description)?.[1]?.length).toBeLessThanOrEqual(16);
  });
