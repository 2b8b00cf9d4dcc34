import { expect, test } from '@playwright/test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { writeMarkdown } from '../../src/exports/chapter-markdown.ts';
import { conceptId, conceptsOf } from '../../src/exports/concepts.ts';
import { csv } from '../../src/exports/csv.ts';
import { plainPhrasing, richPhrasing } from '../../src/exports/markdown-text.ts';
import { readingUnits } from '../../src/exports/reading-units.ts';
import { aliasesOf } from '../../src/exports/term-records.ts';
import { xml, xmlDocument } from '../../src/exports/xml.ts';
import { printedRows, tableGrid } from '../../src/plan/printed-rows.ts';
import { plainText, type RichText, type Span } from '../../src/plan/text/rich-text.ts';
import type { TermbaseEntry } from '../../src/plan/text/termbase.ts';
import type { Cell, Row, Unit } from '../../src/plan/things/text.ts';
import type { Plan } from '../../src/plan/types.ts';
import { byCode } from '../../src/strings/by-code.ts';

test('XML is escaped once, in text and in attributes', () => {
  const cases = [
    ['R&D <5 “x”', '<a b="R&amp;D &lt;5 “x”">R&amp;D &lt;5 “x”</a>'],
    ['say "&amp;"', '<a b="say &quot;&amp;amp;&quot;">say &quot;&amp;amp;&quot;</a>'],
    [' 三 ', '<a b=" 三 "> 三 </a>'],
  ] as const;
  for (const [text, element] of cases)
    expect(xmlDocument(xml('a', { b: text }, text))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n${element}\n`,
    );
  const nested = xml('a', {}, [xml('b', {}, 'x'), xml('c', { d: '1' }, [])]);
  expect(xmlDocument(nested).split('\n').slice(1)).toEqual(['<a>', ' <b>x</b>', ' <c d="1"/>', '</a>', '']);
});

test('CSV quotes a cell only where it must', () => {
  const cases = [
    ['plain', 'plain'],
    ['一、二', '一、二'],
    ['a, b', '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"'],
    [14, '14'],
    ['', ''],
  ] as const;
  for (const [cell, written] of cases) expect(csv([[cell, 'z']])).toBe(`${written},z\n`);
});

/** Texts with what Markdown would read as a mark, or as the beginning of a list, heading or quotation. */
const risky = [
  ...['规上工业增加值*', '*a* 与 **b**', 'a_b_c ~d~ ~~e~~', '[143]', '[a](b) ![c](d)', '[^14] [^14]: x'],
  ...['<b>', 'a < b > c', '<https://a.example/>', '`d` ``e``', 'a\\*b \\', 'R&D &amp; x', '&#42;', 'a | b'],
  ...['https://a.example/b_c', 'www.a.example', 'a@b.example', '≥85%（1+3+1）', '“无废”*。*强化', '|---|'],
  ...['1. First', '12) twelfth', '2021.', '3.5 per cent', '- a', '* a', '+1', '+ 1', '# a', '#a', '> a'],
  ...['---', '=', '===', '- [ ] a', '~~~', '```', '!'],
];

test('what Markdown would read as a mark is read as it stands: in a paragraph, a heading, a table, a note, bold', () => {
  for (const text of risky) {
    const children = plainPhrasing(text);
    const cell = { type: 'tableCell', children } as const;
    const paragraph = { type: 'paragraph', children } as const;
    const markdown = writeMarkdown([
      { type: 'heading', depth: 2, children },
      paragraph,
      { type: 'blockquote', children: [paragraph] },
      { type: 'table', children: [{ type: 'tableRow', children: [cell, cell] }] },
      { type: 'footnoteDefinition', identifier: '1', children: [paragraph] },
      { type: 'paragraph', children: [{ type: 'strong', children }] },
    ]);
    const read = valuesOf(unified().use(remarkParse).use(remarkGfm).parse(markdown));
    expect(read, markdown).toEqual(Array(7).fill(text));
  }
});

test('what is no mark stands in Markdown as it is', () => {
  const cases = ['≥85%（1+3+1）', '2021 was', '3.5 per cent', '+1', 'R & D', 'A: b – c', '“无废”。强化'];
  for (const text of cases) expect(richMarkdown(plainText(text))).toBe(text);
});

test('run-in headings are bold where Markdown sees it, and notes are footnote marks', () => {
  const lead = (end: number, start = 0): Span => ({ kind: 'lead', start, end });
  const note = (at: number): Span => ({ kind: 'note', number: 14, start: at, end: at });
  const cases: [string, Span[], string][] = [
    ['打好战。全面', [lead(4)], '**打好战**。全面'],
    ['“无废”。强化', [lead(5)], '**“无废”**。强化'],
    ['一廊：围绕', [{ ...lead(3), kind: 'label' }], '**一廊**：围绕'],
    ['Win it. All', [lead(7)], '**Win it.** All'],
    ['Win it. All', [lead(8)], '**Win it.** All'],
    ['打好战。', [lead(4)], '**打好战。**'],
    ['三点一中心，', [note(5)], '三点一中心[^14]，'],
    ['三点。全面', [lead(3), note(2)], '**三点**[^14]。全面'],
    [
      'Fasten grew',
      [{ kind: 'name', native: '法尔胜', official: true, start: 0, end: 6 }],
      'Fasten (法尔胜) grew',
    ],
    ['PM2.5*', [{ kind: 'sub', start: 2, end: 5 }], 'PM2.5\\*'],
  ];
  for (const [text, spans, written] of cases) expect(richMarkdown({ text, spans })).toBe(written);
});

function richMarkdown(rich: RichText): string {
  return writeMarkdown([{ type: 'paragraph', children: richPhrasing(rich) }]).trimEnd();
}

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** The characters of every block of a tree, in order. */
function valuesOf({ type, value, children = [] }: Node): string[] {
  const inside = children.flatMap(valuesOf);
  return /^(?:heading|paragraph|tableCell)$/.test(type)
    ? [inside.join('')]
    : [...inside, ...(value ? [value] : [])];
}

const cell = (text: string, rows = 1, heading = false): Cell => ({ text: plainText(text), rows, heading });
const row = (number: number | null, cells: Cell[], id = `r${number}`): Row => ({
  id,
  number,
  page: null,
  cells,
});

test('the cells of a row stand in the order of the columns', () => {
  const rows = [row(1, [cell('g', 2, true), cell('a')]), row(2, [cell('b')])];
  const texts = printedRows({ rows }).map(({ cells }) => cells.map(({ text }) => text.text));
  expect(texts).toEqual([
    ['g', '1', 'a'],
    ['2', 'b'],
  ]);
});

test('a grid leaves open what a cell above covers, and refuses rows that do not fit', () => {
  const grid = (columns: number, rows: Row[]) =>
    tableGrid({ id: 't', columns: Array(columns).fill(''), rows }).map((cells) =>
      cells.map((text) => text?.text ?? null),
    );
  expect(grid(3, [row(1, [cell('g', 2, true), cell('a')]), row(2, [cell('b')])])).toEqual([
    ['g', '1', 'a'],
    [null, '2', 'b'],
  ]);
  expect(grid(2, [row(1, [cell('a')]), row(null, [cell('b')]), row(2, [cell('c')])])).toEqual([
    ['1', 'a'],
    [null, 'b'],
    ['2', 'c'],
  ]);
  expect(() => grid(3, [row(1, [cell('a')])])).toThrow('r1 of t has no cell for column 3');
  expect(() => grid(1, [row(1, [cell('a')])])).toThrow('r1 of t has more cells than columns');
});

const unit = (id: string, label: string, { text, spans = [] }: { text: string; spans?: Span[] }): Unit => ({
  id,
  label,
  text: { text, spans },
  page: null,
  opensPage: null,
});

test('units are one line each, with labels, and a note follows the unit of its mark', () => {
  const mark: Span = { kind: 'note', number: 2, start: 1, end: 1 };
  const table = {
    id: 'annex-1',
    label: 'Annex 1',
    title: plainText('T'),
    titleSupplied: false,
    page: 1,
    columns: ['', ''],
  };
  const plan = {
    edition: 'en',
    notice: [unit('notice-title', '', { text: 'Line\n\tone ' })],
    cover: [],
    chapters: [
      {
        ...{ id: 'c1', slug: '1', number: 1, label: 'Chapter 1', title: 'Aims', page: null },
        parts: [
          { kind: 'heading', level: 2, unit: unit('c1-s1', 'Section 1', { text: 'First' }) },
          { kind: 'heading', level: 3, unit: unit('c1-s1-ss1', 'I. ', { text: 'Sub' }) },
          { kind: 'paragraph', unit: unit('c1-s1-ss1-p1', '', { text: 'Text', spans: [mark] }) },
        ],
      },
    ],
    annexes: [
      { ...table, rows: [row(1, [cell('a')])], note: null },
      {
        ...table,
        id: 'annex-2',
        titleSupplied: true,
        rows: [],
        note: unit('annex-2-note', '', { text: 'N' }),
      },
    ],
    terms: [{ note: { number: 2, id: 'fn-02' }, definition: { text: plainText('Means') } }],
  } as unknown as Plan;
  expect(readingUnits(plan).map(({ id, text }) => [id, text])).toEqual([
    ['notice-title', 'Line one'],
    ['c1', 'Chapter 1 Aims'],
    ['c1-s1', 'Section 1 First'],
    ['c1-s1-ss1', 'I. Sub'],
    ['c1-s1-ss1-p1', 'Text'],
    ['fn-02', 'Means'],
    ['annex-1', 'Annex 1 T'],
    ['r1', '1 | a'],
    ['annex-2', '[Annex 1 T]'],
    ['annex-2-note', 'N'],
  ]);
});

test('aliases are the other forms of the text and other names, each once and sorted by character code', () => {
  const use = (text: string, start = 0, end = text.length) => ({
    unit: '',
    chapter: null,
    text: plainText(text),
    start,
    end,
  });
  const cases = [
    ['两新', ['“两新”', '两新', '“两新”'], ['“两新”']],
    ['ten noes', ['Ten noes', 'ten noes'], []],
    ['x', ['b', 'Z', 'a'], ['Z', 'a', 'b']],
  ] as const;
  for (const [name, forms, aliases] of cases)
    expect(aliasesOf({ name, uses: forms.map((form) => use(form)), aliases: [] })).toEqual(aliases);
  expect(aliasesOf({ name: 'x', uses: [use('no rendering', 0, 0)], aliases: ['y'] })).toEqual(['y']);
});

test('the termbase is sorted by the codes of its Chinese terms, whatever the order of the file', () => {
  const entry = (zh: string, en: string, variants: string[] = []): TermbaseEntry => ({
    terms: { 'zh-hans': zh, 'zh-hant': zh, en },
    category: 'place',
    status: 'editors',
    variants,
  });
  const entries = [entry('龙山', 'Longshan'), entry('园区', 'Zone', ['zone', 'parks']), entry('GDP', 'GDP')];
  const plan = { terms: [] } as unknown as Plan;
  const plans = { 'zh-hans': plan, 'zh-hant': plan, en: plan };
  for (const order of [entries, entries.toReversed()]) {
    const concepts = conceptsOf(plans, order);
    expect(concepts.map(({ id }) => id)).toEqual(['zh-47-44-50', 'zh-56ed-533a', 'zh-9f99-5c71']);
    expect(concepts[1]?.terms.en).toEqual(['Zone', 'parks']);
  }
});

test('a concept says where its rendering is from, where the termbase does', () => {
  const plan = { terms: [] } as unknown as Plan;
  const entry = (zh: string, source?: string): TermbaseEntry => ({
    terms: { 'zh-hans': zh, 'zh-hant': zh, en: 'x' },
    category: 'place',
    status: 'official',
    ...(source ? { source } : {}),
  });
  const entries = [entry('一', 'The bearer’s own site.'), entry('二')];
  const origins = conceptsOf({ 'zh-hans': plan, 'zh-hant': plan, en: plan }, entries).map(
    ({ origin }) => origin,
  );
  expect(origins).toEqual(['The bearer’s own site.', null]);
});

test('order and ids do not depend on language or place', () => {
  expect(['é', 'Z', 'a', '一', 'a'].sort(byCode)).toEqual(['Z', 'a', 'a', 'é', '一']);
  for (const [term, id] of [
    ['澄', 'zh-6f84'],
    ['1+3', 'zh-31-2b-33'],
  ] as const)
    expect(conceptId(term)).toBe(id);
});
