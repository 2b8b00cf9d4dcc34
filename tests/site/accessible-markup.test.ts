import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  allPages,
  attribute,
  type Element,
  elementsNamed,
  elementsOf,
  filesOf,
  type Page,
  siteFolder,
  textOf,
} from '../built-pages.ts';

/** Parts of pages that tell something while one types or waits. */
const changingParts = ['project-filters', 'term-filter', 'search-page', 'quote-page', 'offline-page'];

/** What each page must have for those who do not see it, or do not use a mouse, that axe does not ask for. */
const checks: Record<string, (page: Page) => string[]> = {
  'every table has heads of columns or rows, each saying of what it is the head': ({ document }) =>
    elementsNamed(document, 'table').flatMap((table) => {
      const heads = elementsNamed(table, 'th');
      const lacking = heads.filter((head) => attribute(head, 'scope') === null);
      return [
        ...(heads.length === 0 ? ['a table without heads'] : []),
        ...lacking.map((head) => textOf(head)),
      ];
    }),
  'no control is taken out of the order of the page': ({ document }) =>
    elementsOf(document)
      .filter((element) => Number(attribute(element, 'tabindex') ?? 0) > 0)
      .map(({ tagName }) => tagName),
  'what is told while one types or waits is announced': (page) => {
    const live = elementsOf(page.document).filter(isAnnounced);
    return elementsNamed(page.document, ...changingParts)
      .filter((part) => !live.some((element) => elementsOf(part).includes(element)))
      .map(({ tagName }) => tagName);
  },
};

test('every part that tells something while one types or waits is on a page', () => {
  const found = new Set(
    allPages().flatMap(({ document }) =>
      elementsNamed(document, ...changingParts).map(({ tagName }) => tagName),
    ),
  );
  expect([...found].toSorted()).toEqual(changingParts.toSorted());
});

for (const [what, faultsOf] of Object.entries(checks))
  test(`${what}, on every page`, () => {
    const faults = allPages().flatMap((page) => faultsOf(page).map((fault) => `${page.address}: ${fault}`));
    expect(faults).toEqual([]);
  });

test('help stands in the same place on every page of an edition', () => {
  const orders = allPages()
    .filter(({ address }) => /^\/(?:zh-hans|zh-hant|en)\//.test(address))
    .map((page) => {
      const [foot] = elementsNamed(page.document, 'footer');
      const links = foot
        ? elementsNamed(foot, 'a').map((link) => attribute(link, 'href')?.replace(/^mailto.*/, ''))
        : [];
      return `${page.address.split('/')[1]} ${links.join(' ')}`;
    });
  expect([...new Set(orders)]).toHaveLength(3);
});

test('nothing moves by itself', () => {
  const moving =
    /[{;]\s*(?:-webkit-)?(?:(?:animation|transition)[a-z-]*|scroll-behavior)\s*:|<(?:marquee|blink|animate)/;
  const files = filesOf(siteFolder).filter((file) => /\.(?:css|html|svg)$/.test(file));
  const found = files.filter((file) => moving.test(readFileSync(join(siteFolder, file), 'utf8')));
  expect(found).toEqual([]);
});

function isAnnounced(element: Element): boolean {
  return (
    /^(?:status|alert|log)$/.test(attribute(element, 'role') ?? '') ||
    attribute(element, 'aria-live') !== null ||
    element.tagName === 'output'
  );
}
