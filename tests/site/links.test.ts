import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { publishedAddresses } from '../../src/published-addresses.ts';
import { siteAddresses } from '../../src/site-check/site-addresses.ts';
import {
  allPages,
  attribute,
  type Element,
  elementsById,
  elementsOf,
  fileOf,
  filesOf,
  type Page,
  siteFolder,
} from '../built-pages.ts';
import { readEditions } from '../record/read-editions.ts';
import { bytesOf, recordFolder } from '../record/record-files.ts';

test('every link inside the site leads to a page or file that is there', () => {
  const links = linksOf(allPages());
  const missing = new Set(links.map(({ target }) => target.pathname).filter((path) => !isThere(path)));
  const broken = links.filter(({ target }) => missing.has(target.pathname));
  expect(broken.map(describe)).toEqual([]);
});

test('the check of links before a build knows the pages that the build makes, and no others', async () => {
  const plans = (await readEditions(bytesOf([recordFolder]))).map(({ editions }) => editions['zh-hans']);
  const known = [...siteAddresses(plans, publishedAddresses).pages.keys()];
  const built = allPages()
    .filter(
      ({ address, html }) =>
        !/^\/(?:404\.html|embed\/|v\/)/.test(address) && !html.includes('http-equiv="refresh"'),
    )
    .map(({ address }) => address);
  expect(known.toSorted()).toEqual(built.toSorted());
});

test('every fragment of a link is the id of an element on the page', () => {
  const idsOfPages = new Map(allPages().map((page) => [page.address, new Set(elementsById(page).keys())]));
  const broken = linksOf(allPages()).filter(({ target }) => {
    const ids = idsOfPages.get(target.pathname);
    return ids && target.hash !== '' && !ids.has(decodeURIComponent(target.hash.slice(1)));
  });
  expect(broken.map(describe)).toEqual([]);
});

test('no page asks another host for anything', () => {
  const requests = allPages().flatMap((page) =>
    elementsOf(page.document)
      .flatMap(requestsOf)
      .filter((address) => isOutside(address))
      .map((address) => `${page.address}: ${address}`),
  );
  expect(requests).toEqual([]);
  const styles = filesOf(siteFolder).filter((file) => file.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  const outside = /(?:@import|url\()\s*['"]?(?:https?:)?\/\//;
  expect(styles.filter((file) => outside.test(readFileSync(join(siteFolder, file), 'utf8')))).toEqual([]);
});

function isThere(address: string): boolean {
  return existsSync(join(siteFolder, fileOf(address)));
}

interface Link {
  page: string;
  target: URL;
}

/** Links and requests that stay inside the site. */
function linksOf(pages: readonly Page[]): Link[] {
  return pages.flatMap(({ address, document }) => {
    const base = new URL(address, 'http://site.test');
    return elementsOf(document)
      .flatMap((element) => [...requestsOf(element), ...addressesIn(element, ['a', 'area'], 'href')])
      .filter((link) => !isOutside(link) && !/^(?:mailto|data):/.test(link))
      .map((link) => ({ page: address, target: new URL(link, base) }));
  });
}

/** Addresses that a browser asks for on its own, or when a form is sent. */
function requestsOf(element: Element): string[] {
  const sources = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'track'];
  const isReference =
    element.tagName === 'link' && /canonical|alternate/.test(attribute(element, 'rel') ?? '');
  return [
    ...addressesIn(element, sources, 'src'),
    ...addressesIn(element, ['object'], 'data'),
    ...addressesIn(element, ['form'], 'action'),
    ...addressesIn(element, ['use', 'image'], 'href'),
    ...(isReference ? [] : addressesIn(element, ['link'], 'href')),
    ...(attribute(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
  ];
}

function addressesIn(element: Element, names: readonly string[], name: string): string[] {
  const value = names.includes(element.tagName) ? attribute(element, name) : null;
  return value === null ? [] : [value];
}

function isOutside(address: string): boolean {
  return /^(?:[a-z]+:)?\/\//i.test(address);
}

function describe({ page, target }: Link): string {
  return `${page} -> ${target.pathname}${target.search}${target.hash}`;
}
