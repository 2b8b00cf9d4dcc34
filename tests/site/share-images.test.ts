import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allPages, attribute, elementsNamed, filesOf, type Page, siteFolder } from '../built-pages.ts';

const pages = () => allPages().filter(({ address }) => /^\/(?:zh-hans|zh-hant|en)\//.test(address));

/** Pages that have a picture of their own. */
const own =
  /^\/[^/]+\/(?:[^/]+\/(?:chapters|terms|indicators|organizations|subjects)\/(?!glossary\/)[^/]+\/)?$/;

test('every page names a share image that is there, in the size that it says, and says in words what it shows', () => {
  const faults = pages().filter((page) => {
    const image = new URL(metaOf(page, 'og:image')).pathname;
    const [width, height] = [metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')];
    const isOwn = image === `${page.address}share.png`;
    const said =
      metaOf(page, 'og:image:alt') !== '' && metaOf(page, 'twitter:card') === 'summary_large_image';
    const file = join(siteFolder, image);
    const fits = existsSync(file) && sizeOf(file).join(' ') === `${width} ${height}` && width === '1200';
    return !(fits && said && isOwn === own.test(page.address));
  });
  expect(pages().filter(({ address }) => own.test(address)).length).toBeGreaterThan(2000);
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('no share image weighs more than a page, and all of them no more than 17 kB on the average', () => {
  const sizes = filesOf(siteFolder)
    .filter((file) => file.endsWith('/share.png'))
    .map((file) => readFileSync(join(siteFolder, file)).length);
  expect(Math.max(...sizes)).toBeLessThan(40_000);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(17_000);
});

test('every indicator has its chart as a file of pixels, wide enough for print', () => {
  const files = filesOf(siteFolder).filter((file) => file.endsWith('/chart.png'));
  expect(files.length).toBe(75);
  expect(files.filter((file) => (sizeOf(join(siteFolder, file))[0] ?? 0) < 1400)).toEqual([]);
});

function metaOf({ document }: Page, name: string): string {
  const found = elementsNamed(document, 'meta').find(
    (meta) => attribute(meta, 'property') === name || attribute(meta, 'name') === name,
  );
  return (found && attribute(found, 'content')) ?? '';
}

/** Width and height of a PNG, from its head. */
function sizeOf(file: string): number[] {
  const head = readFileSync(file);
  expect(head.subarray(1, 4).toString('latin1'), file).toBe('PNG');
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}
