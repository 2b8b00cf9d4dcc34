import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { validateXML } from 'xmllint-wasm';
import { bookmarksIn } from '../../src/books/make/pdf-bookmarks.ts';
import { bookHtml } from '../../src/components/book/text/book-html.ts';
import { type Edition, editionList } from '../../src/editions/editions.ts';
import { makeEpub } from '../../src/exports/epub/make-epub.ts';
import { planRows, type UnitRow } from '../../src/plan/unit-rows.ts';
import { findEpubcheck } from '../../src/set-up/for-tests/epubcheck.mjs';
import { attribute, elementsNamed, elementsOf, textOf } from '../built-pages.ts';
import { buildSite, fixtureFiles, fixturePlan, fixtureSite } from './fixture-site.ts';
import { readEditions } from './read-editions.ts';
import { bytesOf, recordFolder } from './record-files.ts';

// The tests of this file read one set of books.
test.describe.configure({ mode: 'default', timeout: 120_000 });

const site = fixtureFolder();
const books = join(site.folder, 'books');
const epubcheck = findEpubcheck();
let html: Record<string, string>;

test.beforeAll(() => {
  expect(buildSite(fixtureSite('books', { pages: 'books' }))).toMatchObject({ status: 0 });
  html = Object.fromEntries(
    readdirSync(join(site.dist, fixturePlan)).map((name) => [
      name.replace('.html', ''),
      readFileSync(join(site.dist, fixturePlan, name), 'utf8'),
    ]),
  );
  const { status, stderr } = runNode(['src/books/make/main.ts']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('a plan has a book an edition, as PDF and as EPUB, and one with both languages', () => {
  const names = [...editionList, 'parallel'].map((book) => `${fixturePlan}-${book}.pdf`);
  const epubs = editionList.map((edition) => `${fixturePlan}-${edition}.epub`);
  expect(readdirSync(join(books, fixturePlan)).sort()).toEqual([...names, ...epubs, 'books.json'].sort());
});

test('pages link books of the record as it stands, and none of another', () => {
  expect(linkedBooks({}).length).toBe(editionList.length * 2 + 1);
  expect(linkedBooks({ CONTENT_FOLDER: 'content' })).toEqual([]);
  expect(linkedBooks({ BOOKS_FOLDER: join(books, 'none') })).toEqual([]);
});

for (const edition of editionList) {
  test(`the EPUB of ${edition} has every unit of the plan word for word, under its id`, async () => {
    const [fixture] = await readEditions(fixtureFiles());
    const documents = documentsOf(edition);
    const elements = new Map(
      documents.flatMap((document) =>
        elementsOf(document).map((element) => [attribute(element, 'id'), element] as const),
      ),
    );
    const heads = documents.flatMap((document) => elementsNamed(document, 'thead').map(saidIn));
    const rows = fixture ? planRows(fixture.editions[edition]) : [];
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      const element = elements.get(row.id);
      if (row.kind === 'columns') expect(heads).toContain(saidBy(row));
      else expect(element && saidIn(element), row.id).toBe(saidBy(row));
    }
  });

  test(`the EPUB of ${edition} is well-formed, its type comes first, and the same page gives the same bytes`, async () => {
    const bytes = epubOf(edition);
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(bytes[8]).toBe(0);
    const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:opf|xhtml|xml)$/.test(name));
    const xml = entries.map(([fileName, content]) => ({ fileName, contents: strFromU8(content) }));
    expect(xml.length).toBeGreaterThan(6);
    const wellFormed = await Promise.all(xml.map((file) => validateXML({ xml: [file], schema: anything })));
    expect(
      wellFormed.flatMap(({ errors }) => errors).filter(({ message }) => /parser error/.test(message)),
    ).toEqual([]);
    const style = readFileSync('src/styles/single/books/reading.css', 'utf8');
    expect(Buffer.compare(Buffer.from(makeEpub(html[edition] ?? '', style)), Buffer.from(bytes))).toBe(0);
  });
}

test('EPUBCheck finds no fault in an EPUB, in the language with the most marks', () => {
  test.info().skip(!epubcheck, 'no EPUBCheck (Debian: epubcheck)');
  const file = join(books, fixturePlan, `${fixturePlan}-en.epub`);
  const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const { stdout, stderr, status } = spawnSync(
    'java',
    [...quick, '-jar', epubcheck ?? '', '--failonwarnings', file],
    { encoding: 'utf8' },
  );
  expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
  expect(status).toBe(0);
});

test('an EPUB says what it is, and where the pages of the source begin', () => {
  const files = unzipSync(epubOf('zh-hans'));
  const descriptor = strFromU8(files['book/package.opf'] ?? new Uint8Array());
  for (const property of [
    'accessMode',
    'accessibilityFeature',
    'accessibilityHazard',
    'accessibilitySummary',
  ])
    expect(descriptor).toContain(`schema:${property}`);
  const navigation = strFromU8(files['book/contents.xhtml'] ?? new Uint8Array());
  for (const type of ['toc', 'landmarks', 'page-list']) expect(navigation).toContain(`epub:type="${type}"`);
});

for (const book of [...editionList, 'parallel'])
  test(`the PDF of ${book} is tagged, in its language, with bookmarks for all headings and a day that stays`, () => {
    const bytes = readFileSync(join(books, fixturePlan, `${fixturePlan}-${book}.pdf`));
    const pdf = bytes.toString('latin1');
    for (const mark of ['/StructTreeRoot', '/Marked true', '/Outlines']) expect(pdf).toContain(mark);
    expect(pdf).toContain(`/Lang (${/<html lang="([^"]+)"/.exec(html[book] ?? '')?.[1]})`);
    const day = /name="modified" content="([^"]+)"/.exec(html[book] ?? '')?.[1]?.replaceAll('-', '');
    expect(pdf).toContain(`/CreationDate (D:${day}000000+00'00')`);
    const headings = elementsNamed(parse(html[book] ?? ''), 'h1', 'h2', 'h3').map(saidIn);
    expect(bookmarksIn(bytes).map(bare)).toEqual(headings);
    expect(pdf.match(/\/Type \/Page\s/g)?.length).toBeGreaterThan(5);
    expect(pdf).not.toContain('/Type3');
  });

test('a book draws every text of the plan with exactly its characters, in every edition', async () => {
  const [plan] = await readEditions(bytesOf([recordFolder, 'content/site']));
  for (const edition of editionList) {
    const rows = plan ? planRows(plan.editions[edition]) : [];
    expect(rows.length).toBeGreaterThan(400);
    const texts = rows.flatMap(({ kind, texts: own }) =>
      own.map((text) => ({ text, heading: kind === 'heading' })),
    );
    const drawn = texts.map(({ text, heading }) => `<p>${bookHtml(text, { edition, heading })}</p>`);
    const said = elementsNamed(parse(drawn.join('')), 'p').map(saidIn);
    expect(said).toEqual(texts.map(({ text }) => bare(text.text)));
  }
});

/** The folder of the site, before it is made. */
function fixtureFolder() {
  const folder = resolve('test-results/records/books');
  return { folder, dist: join(folder, 'dist') };
}

function runNode(args: readonly string[], env: Record<string, string> = {}) {
  const own = { CONTENT_FOLDER: join(site.folder, 'content'), BOOKS_FOLDER: books, BOOK_PAGES: site.dist };
  return spawnSync('node', args, { encoding: 'utf8', env: { ...process.env, ...own, ...env } });
}

/** The books that pages link, as a build with other folders finds them. */
function linkedBooks(env: Record<string, string>): unknown[] {
  const script = `import { madeBooks } from './src/made-books.ts'; console.log(JSON.stringify(madeBooks('${fixturePlan}')));`;
  return JSON.parse(runNode(['--input-type=module', '-e', script], env).stdout);
}

function epubOf(edition: Edition): Uint8Array {
  return new Uint8Array(readFileSync(join(books, fixturePlan, `${fixturePlan}-${edition}.epub`)));
}

function documentsOf(edition: Edition) {
  const files = Object.entries(unzipSync(epubOf(edition)));
  return files.flatMap(([name, content]) => (name.endsWith('.xhtml') ? [parse(strFromU8(content))] : []));
}

/** What an element says without marks of notes and names in the source. */
function saidIn(element: Parameters<typeof textOf>[0]): string {
  return bare(
    textOf(element, (inner) => {
      const isAside = attribute(inner, 'role') === 'doc-noteref' || attribute(inner, 'class') === 'native';
      return isAside ? '' : null;
    }),
  );
}

function saidBy({ label, texts }: UnitRow): string {
  return bare(label + texts.map(({ text }) => text).join(''));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A schema that a well-formed document need not fit: faults of form are found before it is asked. */
const anything = '<schema xmlns="http://www.w3.org/2001/XMLSchema"/>';
