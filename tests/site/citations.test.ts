import { Cite } from '@citation-js/core';
import { expect, test } from '@playwright/test';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {
  allPages,
  attribute,
  elementsNamed,
  elementsOf,
  filesOf,
  type Page,
  siteFolder,
  textOf,
} from '../built-pages.ts';
import { pageKinds, planId } from '../page-kinds.ts';
import { built, editionNames, tags } from './export-files.ts';

interface Entry {
  id: string;
  type: string;
  title: string;
  URL: string;
  language: string;
  author?: { literal: string }[];
  issued: { 'date-parts': number[][] };
}

/** The pages of the editions, without what other sites show. */
const pagesOfEditions = () =>
  allPages().filter(({ address }) => editionNames.some((name) => address.startsWith(`/${name}/`)));

const entries = () =>
  filesOf(`${siteFolder}/cite`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ stem: `cite/${file.slice(0, -'.json'.length)}`, entry: entryOf(`cite/${file}`) }));

test('plan, chapters, terms, indicators, projects and organizations have files of their citation in every edition', () => {
  const kinds = ['plan', 'chapters/preface', 'chapters/9', 'terms/310', 'indicators/gdp', 'projects/52'];
  const files = new Set(entries().map(({ stem }) => stem));
  for (const kind of [...kinds, 'organizations/chang-dian-ke-ji'])
    for (const edition of ['', 'zh-hant/', 'en/'])
      expect(files).toContain(`cite/${planId}/${edition}${kind}`);
});

test('every file of a citation parses again and says the same as the two beside it', () => {
  const faults = entries().flatMap(({ stem, entry }) =>
    ['bib', 'ris'].flatMap((ending) => {
      const [read] = new Cite(built(`${stem}.${ending}`)).data as unknown as Entry[];
      return factsOf(read) === factsOf(entry)
        ? []
        : [`${stem}.${ending}: ${factsOf(read)} | ${factsOf(entry)}`];
    }),
  );
  expect(faults.slice(0, 5)).toEqual([]);
  expect(entries().length).toBeGreaterThan(2000);
});

test('the files of a page tell its address, its language and its title, and the Chinese is still Chinese', () => {
  const files = new Map(entries().map(({ entry }) => [entry.URL, entry]));
  expect(files.size).toBe(entries().length);
  for (const page of pagesOfEditions()) {
    const canonical = linkOf(page, 'canonical');
    const entry = files.get(canonical);
    if (!entry) continue;
    const edition = editionNames.find((name) => page.address.startsWith(`/${name}/`)) ?? 'en';
    expect(entry.language).toBe(tags[edition]);
    if (titleTag(page) !== '') expect(titleTag(page), page.address).toBe(entry.title);
    const [heading] = elementsNamed(page.document, 'h1').map((element) => textOf(element));
    if (edition !== 'en' && /\p{Script=Han}/u.test(heading ?? ''))
      expect(entry.title).toMatch(/\p{Script=Han}/u);
    files.delete(canonical);
  }
  expect([...files.keys()]).toEqual([]);
});

test('Zotero saves a page as what it is', () => {
  const expected: Record<string, string | null> = {
    plan: 'report',
    notice: 'report',
    preface: 'report',
    chapter: 'report',
    'annex 1': 'report',
    term: 'encyclopediaArticle',
    'undefined term': 'encyclopediaArticle',
    indicator: 'dataset',
    project: 'webpage',
    organization: 'webpage',
    subject: 'webpage',
    outcomes: 'webpage',
  };
  const pages = new Map(pagesOfEditions().map((page) => [page.address, page]));
  for (const [kind, type] of Object.entries(expected))
    for (const edition of editionNames) {
      const page = pages.get(`/${edition}/${pageKinds[kind]}`);
      expect(page && zoteroType(page), `${edition} ${kind}`).toBe(type);
    }
  const others = { terms: 'encyclopediaArticle', indicators: 'dataset', chapters: 'report' };
  for (const [folder, type] of Object.entries(others))
    for (const page of pagesOfEditions().filter(({ address }) =>
      new RegExp(`/${planId}/${folder}/(?!glossary)[^/]+/$`).test(address),
    ))
      expect(zoteroType(page), page.address).toBe(type);
});

test('a cited page prints its citations with the day of the version and its own address', () => {
  let count = 0;
  for (const page of pagesOfEditions()) {
    const lines = elementsOf(page.document).filter((element) =>
      /^citation(?:-\d)?$/.test(attribute(element, 'id') ?? ''),
    );
    if (lines.length === 0) continue;
    count += 1;
    const hasFiles = elementsNamed(page.document, 'a').some((link) =>
      attribute(link, 'href')?.endsWith('.bib'),
    );
    expect(lines.length, page.address).toBe(hasFiles ? 4 : 1);
    for (const line of lines) expect(textOf(line)).toContain(linkOf(page, 'canonical'));
    const texts = lines.map((line) => textOf(line)).join('\n');
    if (hasFiles) expect(texts).toMatch(/\[(?:EB|R|DS)\/OL\]\. .*\[\d{4}-\d\d-\d\d\]\. https/);
  }
  expect(count).toBeGreaterThan(2000);
});

function entryOf(file: string): Entry {
  return JSON.parse(built(file))[0];
}

/** What all three formats can tell. */
function factsOf(entry: Entry | undefined): string {
  const { author = [], title, URL, issued } = entry ?? { title: '', URL: '', issued: { 'date-parts': [[]] } };
  const names = author.map((name) => name.literal ?? Object.values(name).join(' '));
  return JSON.stringify([names, title, URL, issued['date-parts'][0]?.map(Number)]);
}

function metaOf({ document }: Page): Map<string, string> {
  const metas = elementsNamed(document, 'meta').map(
    (meta) =>
      [
        attribute(meta, 'name') ?? attribute(meta, 'property') ?? '',
        attribute(meta, 'content') ?? '',
      ] as const,
  );
  return new Map(metas);
}

function linkOf({ document }: Page, rel: string): string {
  const link = elementsNamed(document, 'link').find((element) => attribute(element, 'rel') === rel);
  return (link && attribute(link, 'href')) ?? '';
}

function titleTag(page: Page): string {
  const metas = metaOf(page);
  return metas.get('citation_title') ?? metas.get('DC.title') ?? '';
}

/** The type of item by the rules of Zotero’s Embedded Metadata and RDF translators, in their order: an institution makes a report, then the type of Open Graph, then that of Dublin Core; what tells no type is a web page. */
function zoteroType(page: Page): string | undefined {
  const metas = metaOf(page);
  if (metas.has('citation_technical_report_institution')) return 'report';
  if (metas.get('og:type') === 'website') return 'webpage';
  const type = metas.get('DC.type');
  return (
    { Dataset: 'dataset', encyclopediaArticle: 'encyclopediaArticle' }[type ?? ''] ??
    (type ? undefined : 'webpage')
  );
}
