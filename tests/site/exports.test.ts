import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { validateXML } from 'xmllint-wasm';
import { translationIn } from '../../src/plan/record/record.ts';
import { readJson, readRecordFiles, recordFolder } from '../record/record-files.ts';
import { grammarOfDtd } from './dtd-grammar.ts';
import {
  built,
  chapterSlugs,
  dataFile,
  editionNames,
  packed,
  parseCsv,
  planId,
  tags,
  unitBlocks,
} from './export-files.ts';

/** The pairs of languages by the names of their files: the code of each side and its edition. */
const pairs = {
  'parallel-zh-cn-en.tmx': { 'zh-CN': 'zh-hans', en: 'en' },
  'parallel-zh-tw-en.tmx': { 'zh-TW': 'zh-hant', en: 'en' },
} as const;
const tables = [
  ...['indicators', 'projects', 'terms', 'organizations', 'commitments'],
  ...['outcomes', 'checks', 'corrections', 'subjects', 'indicators/gdp'],
];
const files = [
  ...['parallel.tsv', 'parallel.tmx', ...Object.keys(pairs)],
  ...['terms.tbx', 'terms-2.tbx', 'datapackage.json'],
  ...tables.flatMap((name) => [`${name}.csv`, `${name}.json`]),
].map((name) => `data/${planId}/${name}`);
const markdown = editionNames.flatMap((edition) =>
  chapterSlugs.map((chapter) => `${edition}/${planId}/chapters/${chapter}.md`),
);
const [header, ...rows] = dataFile('parallel.tsv')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const texts = new Map(rows.map(([id = '', ...cells]) => [id, cells]));

for (const file of [...files, ...markdown])
  test(`${file} is there, in UTF-8 with LF and an end of its last line`, () => {
    const text = built(file);
    expect(text).toMatch(/^[^\uFEFF][^\r\uFFFD]+\n$/);
    expect(text.endsWith('\n\n')).toBe(false);
  });

test('parallel.tsv has every unit of the pages in their order, with its text in three editions', () => {
  expect(header).toEqual(['id', ...Object.values(tags)]);
  expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell.trim() === ''))).toEqual([]);
  for (const [index, edition] of editionNames.entries()) {
    const blocks = unitBlocks(edition);
    expect(
      rows.map(([id]) => id),
      edition,
    ).toEqual(blocks.map(({ id }) => id));
    const compared = blocks.filter(({ tag }) => /^(?:p|h\d|tr)$/.test(tag));
    const strays = compared.filter(({ id, text }) => packed(text) !== packed(texts.get(id)?.[index] ?? ''));
    expect(strays, edition).toEqual([]);
  }
});

test('parallel.tsv has as many units of each kind as the plan counts', () => {
  const { counts } = readJson<{ counts: Record<string, number> }>(recordFolder, 'plan.json');
  const kinds: Record<string, RegExp> = {
    chapters: /^c\d+$/,
    sections: /^c\d+-s\d+$/,
    subsections: /^c\d+-s\d+-ss\d+$/,
    paragraphs: /^c\d.*-p\d+$/,
    boxes: /^box-\d+-\d+$/,
    boxItems: /^box-.*-i\d+$/,
    boxRows: /^box-.*-r\d+$/,
    notes: /^fn-/,
    indicators: /^table-3-1-r/,
    projectLines: /^prj-/,
  };
  const found = Object.entries(kinds).map(([kind, id]) => [
    kind,
    [...texts.keys()].filter((key) => id.test(key)).length,
  ]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(found.map(([kind = '']) => [kind, counts[kind]])),
  );
});

test('parallel.tmx has the units and texts of parallel.tsv', () => {
  const memory = dataFile('parallel.tmx');
  expect(memory).toContain(' srclang="zh-Hans"');
  expect(memoryUnits(memory)).toEqual(
    rows.map(([id, ...cells]) => [id, ...cells.map((cell, index) => [header?.[index + 1], cell])]),
  );
});

for (const [file, sides] of Object.entries(pairs))
  test(`${file} has the same units with two languages, the source first`, () => {
    const memory = dataFile(file);
    const [source] = Object.keys(sides);
    expect(memory).toContain(` srclang="${source}"`);
    const wanted = rows.map(([id = '']) => [
      id,
      ...Object.entries(sides).map(([code, edition]) => [
        code,
        texts.get(id)?.[editionNames.indexOf(edition)],
      ]),
    ]);
    expect(memoryUnits(memory)).toEqual(wanted);
  });

const grammars = {
  'parallel.tmx': grammarOfDtd(fixture('tmx-1.4.dtd'), 'tmx'),
  'parallel-zh-cn-en.tmx': grammarOfDtd(fixture('tmx-1.4.dtd'), 'tmx'),
  'parallel-zh-tw-en.tmx': grammarOfDtd(fixture('tmx-1.4.dtd'), 'tmx'),
  'terms.tbx': fixture('tbx-basic-dca.rng'),
  'terms-2.tbx': grammarOfDtd(fixture('tbx-basic-2.dtd'), 'martif'),
} as const;
type Xml = keyof typeof grammars;

for (const file of Object.keys(grammars) as Xml[])
  test(`${file} is well formed and valid`, async () => {
    expect(await complaints(file, dataFile(file))).toEqual([]);
  });

const faults: [Xml, string, string, RegExp][] = [
  ['parallel.tmx', '</seg>', '', /tag mismatch: seg/],
  ['parallel.tmx', ' srclang="zh-Hans"', '', /header failed to validate attributes/],
  ['parallel.tmx', 'version="1.4"', 'version="2.0"', /Invalid attribute version/],
  ['parallel.tmx', 'segtype="paragraph"', 'segtype="page"', /Invalid attribute segtype/],
  ['parallel.tmx', '<tuv xml:lang="en">', '<tuv>', /tuv failed to validate attributes/],
  ['parallel.tmx', '<seg>', '<seg><sub>x</sub>', /Did not expect element sub/],
  ['terms.tbx', '</term>', '', /tag mismatch: term/],
  ['terms.tbx', 'preferredTerm-admn-sts', 'preferred', /termNote failed to validate content/],
  ['terms.tbx', 'type="definition"', 'type="context"', /descrip failed to validate attributes/],
  ['terms.tbx', 'id="term-310"', 'id="term-1-3-1"', /ID term-1-3-1 redefined/],
  ['terms.tbx', 'id="term-310"', 'id="310"', /doesn't allow value '310'/],
  [
    'terms-2.tbx',
    '<martif type="TBX-Basic"',
    '<martif type="TBX"',
    /Invalid attribute type for element martif/,
  ],
  ['terms-2.tbx', ' type="administrativeStatus"', ' type="status"', /termNote failed to validate attributes/],
  ['terms-2.tbx', '<langSet xml:lang="en">', '<langSet>', /langSet failed to validate attributes/],
  ['terms-2.tbx', '<tig>', '<ntig>', /tag mismatch: ntig/],
  ['terms-2.tbx', '<term>', '<note>x</note><term>', /Did not expect element note|Expecting element term/],
  ['terms-2.tbx', 'id="term-310"', 'id="term-1-3-1"', /Invalid attribute id for element termEntry/],
];
for (const [file, right, wrong, complaint] of faults)
  test(`the validation of ${file} sees ${wrong || `a lack of ${right}`}`, async () => {
    const text = dataFile(file);
    expect(text).toContain(right);
    expect((await complaints(file, text.replace(right, wrong))).join('\n')).toMatch(complaint);
  });

test('terms.tbx has every term of the termbase and of the glossary in three editions, with the definitions of the plan', async () => {
  const record = await readRecordFiles();
  const { terms } = record;
  const { termbase } = translationIn(record, 'en');
  const concepts = dataFile('terms.tbx').split('<conceptEntry ').slice(1);
  const inChinese = concepts.map((concept) => plain(/<term>([^<]+)<\/term>/.exec(concept)?.[1] ?? ''));
  const names = [...termbase.map(({ term }) => term), ...Array.from(terms.values(), ({ data }) => data.term)];
  expect(inChinese.toSorted()).toEqual([...new Set(names)].sort());
  const sections = concepts.map((concept) =>
    [...concept.matchAll(/<langSec xml:lang="([^"]+)">/g)].map(([, tag]) => tag),
  );
  expect(sections.filter((found) => found.join() !== Object.values(tags).join())).toEqual([]);
  const defined = concepts.filter((concept) => concept.split('type="definition"').length === 4);
  const all = [...terms];
  expect(defined).toHaveLength(all.filter(([, { data }]) => data.definition).length);
  expect(defined.flatMap((concept) => /^id="term-([^"]+)"/.exec(concept)?.[1] ?? []).toSorted()).toEqual(
    all.flatMap(([slug, { data }]) => (data.note ? [slug] : [])).toSorted(),
  );
});

test('terms-2.tbx has the concepts of terms.tbx with the same terms, the source and its translation first', () => {
  const codes = { 'zh-CN': 'zh-Hans', en: 'en', 'zh-TW': 'zh-Hant' };
  const [third, second] = [
    conceptsIn(dataFile('terms.tbx'), 'conceptEntry', 'langSec'),
    conceptsIn(dataFile('terms-2.tbx'), 'termEntry', 'langSet'),
  ];
  expect(second.map(({ id }) => id)).toEqual(third.map(({ id }) => id));
  for (const [index, { id, languages }] of second.entries()) {
    const other = new Map(third[index]?.languages);
    expect([...languages.keys()], id).toEqual(Object.keys(codes));
    for (const [code, tag] of Object.entries(codes)) expect(languages.get(code), id).toEqual(other.get(tag));
  }
  const statuses = [...dataFile('terms-2.tbx').matchAll(/"administrativeStatus">([^<]+)</g)];
  expect(new Set(statuses.map(([, status]) => status))).toEqual(
    new Set(['preferredTerm-admn-sts', 'admittedTerm-admn-sts']),
  );
});

test('terms.json and terms.csv have every term, those of the notes first, and lead to where they stand', async () => {
  const { terms } = await readRecordFiles();
  const records: Record<string, string | number | string[] | null>[] = JSON.parse(dataFile('terms.json'));
  expect(records.map(({ slug }) => slug).toSorted()).toEqual([...terms.keys()].toSorted());
  const noted = [...terms.values()].flatMap(({ data }) => data.note ?? []).toSorted((a, b) => a - b);
  expect(records.slice(0, noted.length).map(({ note }) => note)).toEqual(noted);
  const [columns = [], ...cells] = parseCsv(dataFile('terms.csv'));
  expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([columns.length]));
  for (const [index, { places, ...fields }] of records.entries()) {
    const found = places as unknown as Record<string, string>[];
    const addresses = editionNames.map((edition) => [
      `addresses_${suffix(edition)}`,
      found.map((place) => place[`address_${suffix(edition)}`]),
    ]);
    const flat = { ...fields, places: found.map(({ unit }) => unit), ...Object.fromEntries(addresses) };
    const written = Object.entries(flat).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(' | ') : String(value ?? ''),
    ]);
    expect(columns.map((column, at) => [column, cells[index]?.[at]])).toEqual(written);
    for (const { unit = '', address_en = '' } of found) {
      const { pathname, hash } = new URL(address_en);
      expect(hash).toBe(`#${unit}`);
      expect(built(`${pathname}index.html`)).toContain(` id="${unit}"`);
    }
  }
});

/** The units of a memory: id, and code and text of each language. */
function memoryUnits(memory: string) {
  return memory
    .split('<tu ')
    .slice(1)
    .map((unit) => [
      /tuid="([^"]+)"/.exec(unit)?.[1],
      ...[...unit.matchAll(/<tuv xml:lang="([^"]+)">\s*<seg>([^<]+)<\/seg>/g)].map(([, code, seg = '']) => [
        code,
        plain(seg),
      ]),
    ]);
}

/** The concepts of a termbase: id, and the terms of each language. */
function conceptsIn(termbase: string, concept: string, language: string) {
  return termbase
    .split(`<${concept} `)
    .slice(1)
    .map((entry) => ({
      id: /^id="([^"]+)"/.exec(entry)?.[1],
      languages: new Map(
        entry
          .split(`<${language} `)
          .slice(1)
          .map((part) => [
            /^xml:lang="([^"]+)"/.exec(part)?.[1] ?? '',
            [...part.matchAll(/<term>([^<]+)<\/term>/g)].map(([, term = '']) => plain(term)),
          ]),
      ),
    }));
}

async function complaints(file: Xml, text: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: file, contents: text }],
    schema: [{ fileName: 'grammar.rng', contents: grammars[file] }],
    extension: 'relaxng',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function fixture(name: string): string {
  return readFileSync(`tests/fixtures/exchange/${name}`, 'utf8');
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function suffix(edition: string): string {
  return edition.replace('-', '_');
}
