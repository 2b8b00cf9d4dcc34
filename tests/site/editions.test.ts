import { expect, test } from '@playwright/test';
import { allPages, attribute, elementsNamed, elementsOf, type Page } from '../built-pages.ts';
import { editionTags } from '../page-kinds.ts';

const [source = '', ...others] = Object.keys(editionTags);

/** The pages by address. */
const pagesByAddress = () => new Map(allPages().map((page) => [page.address, page]));

/** Ids by the initials of names, which differ from language to language. */
const ofOneLanguage = /^initial-/;

for (const edition of others) {
  test(`${edition} has the pages of ${source}`, () => {
    const addressesOf = (name: string) =>
      [...pagesByAddress().keys()]
        .filter((address) => address.startsWith(`/${name}/`))
        .map((address) => address.slice(name.length + 1));
    expect(addressesOf(source).length).toBeGreaterThan(100);
    expect(addressesOf(edition)).toEqual(addressesOf(source));
  });

  test(`a page has the same ids in ${source} and ${edition}`, () => {
    const pages = pagesByAddress();
    const different = [...pages.values()]
      .filter(({ address }) => address.startsWith(`/${source}/`))
      .flatMap((page) => {
        const other = pages.get(page.address.replace(source, edition));
        return other ? differences(page, other) : [];
      });
    expect(different).toEqual([]);
  });
}

test('every page has one main part, and a link to it before the header', () => {
  const faults = allPages().flatMap(({ address, document }) => {
    const links = elementsNamed(document, 'a').map((link) => attribute(link, 'href'));
    const needsLink = elementsNamed(document, 'header').length > 0;
    return elementsNamed(document, 'main').length !== 1 || (needsLink && links[0] !== '#main')
      ? [address]
      : [];
  });
  expect(faults).toEqual([]);
});

test('no description is longer than what a list of results or a preview can show', () => {
  const long = allPages().flatMap(({ address, document }) =>
    elementsNamed(document, 'meta')
      .filter((meta) => attribute(meta, 'name') === 'description')
      .map((meta) => [...(attribute(meta, 'content') ?? '')].length)
      .filter((length) => length > 320)
      .map((length) => `${address}: ${length} characters`),
  );
  expect(long).toEqual([]);
});

function differences(page: Page, other: Page): string[] {
  const [ids, otherIds] = [new Set(idsOf(page)), new Set(idsOf(other))];
  const lacks = [...ids.difference(otherIds)].map((id) => `${other.address} lacks ${id}`);
  const added = [...otherIds.difference(ids)].map((id) => `${other.address} has ${id} too`);
  return [...lacks, ...added];
}

function idsOf({ document }: Page): string[] {
  const ids = elementsOf(document).flatMap((element) => attribute(element, 'id') ?? []);
  return ids.filter((id) => !ofOneLanguage.test(id));
}
