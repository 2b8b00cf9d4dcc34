import { expect, test } from '@playwright/test';
import {
  allPages,
  attribute,
  type Element,
  elementsNamed,
  elementsOf,
  type Page,
  textOf,
} from '../built-pages.ts';
import { editionTags } from '../page-kinds.ts';

const inEditions = () => allPages().filter(({ address }) => /^\/(?:zh-hans|zh-hant|en)\//.test(address));

function editionOf({ address }: Page): keyof typeof editionTags {
  return address.split('/')[1] as keyof typeof editionTags;
}

function linksOf(page: Page, rel: string): Element[] {
  return elementsNamed(page.document, 'link').filter((link) => attribute(link, 'rel') === rel);
}

const pathOf = (address: string | null) => new URL(address ?? '', 'http://site').pathname;

test('every page has a title of its own within its edition, a description and one first heading', () => {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const page of inEditions()) {
    const title = elementsNamed(page.document, 'title')
      .map((element) => textOf(element))
      .join('');
    const key = `${editionOf(page)} ${title}`;
    if (title === '' || seen.has(key))
      faults.push(`${page.address} has the title of ${seen.get(key)}: ${title}`);
    seen.set(key, page.address);
    const description = elementsNamed(page.document, 'meta').find(
      (meta) => attribute(meta, 'name') === 'description',
    );
    if (!description || attribute(description, 'content') === '')
      faults.push(`${page.address} has no description`);
    if (elementsNamed(page.document, 'h1').length !== 1) faults.push(`${page.address} has not one h1`);
  }
  expect(faults).toEqual([]);
});

test('every page names itself as canonical and its alternates in the other editions, mutually', () => {
  const faults = inEditions().flatMap((page) => {
    const rest = page.address.replace(/^\/[^/]+\//, '');
    const expected = { ...editionTags } as Record<string, string>;
    const alternates = Object.fromEntries(
      linksOf(page, 'alternate').map((link) => [
        attribute(link, 'hreflang'),
        pathOf(attribute(link, 'href')),
      ]),
    );
    const wanted = {
      ...Object.fromEntries(Object.entries(expected).map(([edition, tag]) => [tag, `/${edition}/${rest}`])),
      'x-default': rest === '' ? '/' : `/zh-hans/${rest}`,
    };
    const canonical = linksOf(page, 'canonical').map((link) => pathOf(attribute(link, 'href')));
    const right = JSON.stringify(canonical) === JSON.stringify([page.address]);
    const mutual = Object.entries(wanted).every(([tag, address]) => alternates[tag] === address);
    return right && mutual ? [] : [`${page.address}: ${canonical} ${JSON.stringify(alternates)}`];
  });
  expect(faults).toEqual([]);
});

test('every page is in the language of its edition', () => {
  const faults = inEditions().filter((page) => {
    const [html] = elementsNamed(page.document, 'html');
    return !html || attribute(html, 'lang') !== editionTags[editionOf(page)];
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('no page has an id twice or skips a level of headings', () => {
  const faults = inEditions().flatMap((page) => {
    const ids = elementsOf(page.document).flatMap((element) => attribute(element, 'id') ?? []);
    const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
    const levels = elementsOf(page.document).flatMap(levelOf);
    const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    return doubled.length + skips.length > 0 ? [`${page.address}: ids ${doubled}, levels ${levels}`] : [];
  });
  expect(faults).toEqual([]);
});

function levelOf(element: Element): number[] {
  if (attribute(element, 'role') === 'heading') return [Number(attribute(element, 'aria-level'))];
  return /^h[1-6]$/.test(element.tagName) ? [Number(element.tagName.slice(1))] : [];
}
