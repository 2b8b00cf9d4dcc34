import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  allPages,
  attribute,
  type Element,
  elementsById,
  elementsNamed,
  fileOf,
  type Page,
  readPage,
  siteFolder,
  textOf,
} from '../built-pages.ts';

const embedPages = () => allPages().filter(({ address }) => /^\/(?:v\/[^/]+\/)?embed\//.test(address));
const indicatorPages = () =>
  allPages().filter(({ address }) => /^\/[^/]+\/[^/]+\/indicators\/[^/]+\/$/.test(address));

test('what other sites show runs no script and loads nothing', () => {
  expect(embedPages().length).toBeGreaterThanOrEqual(150);
  const faults = embedPages().filter(({ document, html }) => {
    const loads = elementsNamed(document, 'script', 'img', 'iframe', 'object', 'embed', 'form');
    const sheets = elementsNamed(document, 'link').filter((link) => attribute(link, 'rel') !== 'canonical');
    return loads.length + sheets.length > 0 || /@import|url\(|\son[a-z]+=/.test(html);
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('what other sites show has the values of the page of the indicator, and links to it', () => {
  const faults = indicatorPages().flatMap((page) => {
    const embed = readPage(`/embed${page.address}`);
    const links = elementsNamed(embed.document, 'a').map((link) => attribute(link, 'href'));
    const same = JSON.stringify(valuesOf(embed)) === JSON.stringify(valuesOf(page));
    return same && links[0] === page.address ? [] : [page.address];
  });
  expect(faults).toEqual([]);
});

test('the page of an indicator leads to its oEmbed, which hands out the code of the copy box', () => {
  const faults = indicatorPages().flatMap((page) => {
    const { document, address } = page;
    const link = elementsNamed(document, 'link').find(
      (entry) => attribute(entry, 'type') === 'application/json+oembed',
    );
    const path = new URL((link && attribute(link, 'href')) ?? '').pathname;
    const found = JSON.parse(readFileSync(join(siteFolder, path), 'utf8'));
    const code = elementsById(page).get('embed-code');
    const { version, type, html, width, height } = found;
    const isRight = version === '1.0' && type === 'rich' && width > 0 && height > 0;
    return isRight && code && html === textOf(code) && sourceOf(html) === `/embed${address}` ? [] : [address];
  });
  expect(indicatorPages().length).toBe(75);
  expect(faults).toEqual([]);
});

test('a published version keeps its page of every indicator, which says its number', () => {
  const { version } = JSON.parse(readFileSync('content/site/site.json', 'utf8'));
  const frozen = embedPages().filter(({ address }) => address.startsWith('/v/'));
  expect(frozen.length % indicatorPages().length).toBe(0);
  const faults = frozen.filter(({ address, document }) => {
    const own = address.split('/')[2] ?? '';
    const foot = elementsNamed(document, 'footer').map((element) => textOf(element));
    const leadsOn = elementsNamed(document, 'a').length === 2;
    return !foot.join('').includes(own) || leadsOn === (own === version);
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('the chart of an indicator is a file with title, description and address', () => {
  const faults = indicatorPages().flatMap(({ address }) => {
    const file = join(siteFolder, fileOf(`${address}chart.svg`));
    const svg = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const parts = [/<title [^>]*>[^<]+<\/title>/, /<desc [^>]*>[^<]+<\/desc>/, /<rect /];
    return parts.every((part) => part.test(svg)) && svg.includes(`${address}</text>`) ? [] : [file];
  });
  expect(faults).toEqual([]);
});

/** The numbers of the table under the years, one a row. */
function valuesOf({ document }: Page): string[][] {
  const rows = elementsNamed(document, 'table')
    .slice(0, 1)
    .flatMap((table) => elementsNamed(table, 'tr'));
  const cellsOf = (row: Element | undefined) =>
    row
      ? elementsNamed(row, 'th', 'td')
          .slice(1)
          .map((cell) => textOf(cell).trim())
      : [];
  return [cellsOf(rows[0]), cellsOf(rows[2])];
}

function sourceOf(html: string): string {
  return new URL(/ src="([^"]+)"/.exec(html)?.[1] ?? 'about:blank').pathname;
}
