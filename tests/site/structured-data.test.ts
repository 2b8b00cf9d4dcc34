import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allPages, attribute, elementsNamed, fileOf, type Page, siteFolder } from '../built-pages.ts';
import { pageKinds } from '../page-kinds.ts';
import { readVocabulary } from './vocabulary.ts';

type Node = Readonly<Record<string, unknown>>;

const { propertiesOf, isA } = readVocabulary();
const plainTypes =
  /^(?:Text|URL|Date|DateTime|Time|Number|Integer|Boolean|string|CssSelectorType|XPathType|PronounceableText)$/;
/** What search engines ask of a search beyond schema.org. */
const beyond = new Set(['query-input']);

test('what pages say to machines is in the vocabulary of schema.org: types, properties and what a property may hold', () => {
  const faults = new Set(allPages().flatMap((page) => graphOf(page).flatMap(faultsOf)));
  expect([...faults]).toEqual([]);
});

test('the check of the vocabulary sees what it must see', () => {
  const cases: [Node, string[]][] = [
    [{ '@type': 'Report', reportNumber: '1', isPartOf: { '@id': 'x' } }, []],
    [{ '@type': 'Raport' }, ['Raport is no type']],
    [{ '@type': 'DefinedTerm', inLanguage: 'en' }, ['DefinedTerm has no inLanguage']],
    [{ '@type': 'Dataset', distribution: 'x.csv' }, ['distribution holds no string']],
    [{ '@type': 'Dataset', distribution: { '@type': 'Person' } }, ['distribution holds no Person']],
    [{ '@type': 'Dataset', variableMeasured: { '@type': 'PropertyValue', unitText: '%' } }, []],
  ];
  for (const [node, faults] of cases) expect(faultsOf(node)).toEqual(faults);
});

test('each kind of page says what it is about', () => {
  const expected: Record<string, string[]> = {
    home: ['WebSite'],
    plan: ['Report', 'BreadcrumbList'],
    chapter: ['Chapter', 'BreadcrumbList'],
    terms: ['DefinedTermSet', 'BreadcrumbList'],
    term: ['DefinedTerm', 'BreadcrumbList'],
    indicator: ['Dataset', 'BreadcrumbList'],
    organization: ['Organization', 'BreadcrumbList'],
    project: ['BreadcrumbList'],
  };
  const pages = new Map(allPages().map((page) => [page.address, page]));
  for (const [kind, types] of Object.entries(expected))
    for (const edition of ['zh-hans', 'zh-hant', 'en']) {
      const page = pages.get(`/${edition}/${pageKinds[kind]}`);
      expect(page && graphOf(page).map((node) => node['@type']), `${edition} ${kind}`).toEqual(types);
    }
});

test('the way to a page leads over pages that are there and ends at the page', () => {
  let count = 0;
  for (const page of allPages()) {
    const [way] = graphOf(page).filter((node) => node['@type'] === 'BreadcrumbList');
    if (!way) continue;
    count += 1;
    const items = (way.itemListElement as { item: { '@id': string } }[]).map(
      ({ item }) => new URL(item['@id']).pathname,
    );
    expect(items.at(-1)).toBe(page.address);
    expect(
      items.filter((address) => !existsSync(join(siteFolder, fileOf(address)))),
      page.address,
    ).toEqual([]);
  }
  expect(count).toBeGreaterThan(1000);
});

test('the files of an indicator’s data set have their promised addresses, and none is missing where they are made', () => {
  const files = allPages().flatMap((page) =>
    graphOf(page)
      .filter((node) => node['@type'] === 'Dataset')
      .flatMap((node) =>
        (node.distribution as { contentUrl: string }[]).map(({ contentUrl }) => new URL(contentUrl).pathname),
      ),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !/^\/data\/[^/]+\/indicators\/[a-z-]+\.(?:csv|json)$/.test(file))).toEqual(
    [],
  );
  const missing = files.filter((file) => !existsSync(join(siteFolder, fileOf(file))));
  expect([[], files]).toContainEqual(missing);
});

function graphOf({ document }: Page): Node[] {
  return elementsNamed(document, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => script.childNodes.map((child) => ('value' in child ? child.value : '')))
    .flatMap((text) => JSON.parse(text)['@graph'] as Node[]);
}

function faultsOf(node: Node): string[] {
  const type = String(node['@type']);
  const properties = propertiesOf(type);
  if (!properties) return [`${type} is no type`];
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@') && !beyond.has(name))
    .flatMap(([name, value]) => {
      const range = properties.get(name);
      if (!range) return [`${type} has no ${name}`];
      return [value].flat().flatMap((each) => valueFaults(name, each, range));
    });
}

function valueFaults(name: string, value: unknown, range: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null)
    return range.some((type) => plainTypes.test(type)) ? [] : [`${name} holds no ${typeof value}`];
  const node = value as Node;
  if (node['@type'] === undefined)
    return '@id' in node && range.includes('IdReference') ? [] : [`${name} holds no reference`];
  const type = String(node['@type']);
  return [
    ...(range.some((other) => isA(type, other)) ? [] : [`${name} holds no ${type}`]),
    ...faultsOf(node),
  ];
}
