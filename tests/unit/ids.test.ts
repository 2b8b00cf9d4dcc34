import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  chapterSlugOf,
  isNumberedChapter,
  isWithin,
  printedNumber,
  readUnitId,
  unitId,
} from '../../src/plan/ids.ts';
import { isOf, ownerOf, type TextKey, textKey, thingOf, voiceOf } from '../../src/plan/text-keys.ts';

const ids = [
  ['preface', 'chapter', 'preface', 'preface', []],
  ['c3', 'chapter', 'c3', 'c3', [3]],
  ['c3-s1', 'section', 'c3', 'c3-s1', [3, 1]],
  ['c3-s1-ss2', 'subsection', 'c3', 'c3-s1', [3, 1, 2]],
  ['c3-s1-ss2-p1', 'paragraph', 'c3', 'c3-s1', [3, 1, 2, 1]],
  ['c12-s10-p11', 'paragraph', 'c12', 'c12-s10', [12, 10, 11]],
  ['c3-p1', 'paragraph', 'c3', 'c3-p1', [3, 1]],
  ['preface-p2', 'paragraph', 'preface', 'preface', [2]],
  ['box-3-1', 'box', 'c3', 'box-3-1', [3, 1]],
  ['box-3-1-i2', 'item', 'c3', 'box-3-1', [3, 1, 2]],
  ['box-4-2-r15', 'row', 'c4', 'box-4-2', [4, 2, 15]],
  ['table-3-1', 'table', 'c3', 'table-3-1', [3, 1]],
  ['table-3-1-r23', 'row', 'c3', 'table-3-1', [3, 1, 23]],
  ['table-3-1-note', 'table-note', 'c3', 'table-3-1', [3, 1]],
  ['annex-2-r3', 'row', null, 'annex-2', [2, 3]],
  ['annex-1', 'annex', null, 'annex-1', [1]],
  ['fn-07', 'note', null, 'fn-07', [7]],
  ['fn-107', 'note', null, 'fn-107', [107]],
  ['prj-01a', 'project-line', null, 'prj-01', [1]],
  ['notice-body', 'front-line', null, 'notice', []],
  ['cover-title-2', 'front-line', null, 'cover', [2]],
  ['toc-c3-s1', 'toc-line', null, 'toc', []],
] as const;

for (const [id, kind, chapter, block, numbers] of ids)
  test(`the id ${id} is read as a ${kind}`, () => {
    expect(readUnitId(id)).toEqual({ kind, chapter, block, numbers });
  });

test('what is no id of a unit is read as none', () => {
  for (const id of [
    '',
    'c3-',
    'c3-s',
    'p1',
    'box-3',
    'box-3-1-x1',
    'term-310',
    'fn-',
    'A001',
    'xc3',
    'c3 ',
    'gdp',
  ])
    expect(readUnitId(id), id).toBeNull();
});

test('what the makers make, the reader reads', () => {
  const section = unitId.section(unitId.chapter(3), 1);
  const made = [
    [unitId.chapter(null), 'preface'],
    [unitId.paragraph(unitId.subsection(section, 2), 1), 'c3-s1-ss2-p1'],
    [unitId.item(unitId.box('3-1'), 2), 'box-3-1-i2'],
    [unitId.row(unitId.table('3-1'), 23), 'table-3-1-r23'],
    [unitId.tableNote(unitId.annex(2)), 'annex-2-note'],
    [unitId.note(7), 'fn-07'],
    [unitId.tocLine(section), 'toc-c3-s1'],
  ] as const;
  for (const [id, expected] of made) {
    expect(id).toBe(expected);
    expect(readUnitId(id), id).not.toBeNull();
  }
});

test('every unit that the plan has is read, each kind among them', () => {
  const { pages } = JSON.parse(readFileSync('tests/fixtures/plan-units.json', 'utf8'));
  const units = Object.values<Record<string, number[]>>(pages).flatMap((page) =>
    Object.keys(page).filter((id) => !id.includes('/')),
  );
  const kinds = units.map((id) => readUnitId(id)?.kind ?? `none: ${id}`);
  expect(kinds.filter((kind) => kind.startsWith('none'))).toEqual([]);
  expect(new Set(kinds).size).toBeGreaterThan(9);
});

test('chapters, tables and headings are told by their ids', () => {
  expect([chapterSlugOf('c8'), chapterSlugOf('preface')]).toEqual(['8', 'preface']);
  expect([isNumberedChapter('c8'), isNumberedChapter('preface'), isNumberedChapter('c8-s1')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([printedNumber('box-4-2'), printedNumber('table-3-1')]).toEqual(['4-2', '3-1']);
  expect([isWithin('c3-s1-p1', 'c3-s1'), isWithin('c3-s1', 'c3-s1'), isWithin('c3-s10', 'c3-s1')]).toEqual([
    true,
    true,
    false,
  ]);
});

const keys: readonly (readonly [TextKey, string, ReturnType<typeof voiceOf>, ReturnType<typeof thingOf>])[] =
  [
    [textKey.unit('c3-s1-p1'), 'c3-s1-p1', 'plan', null],
    [textKey.cell('box-4-2-r5', 2), 'box-4-2-r5', 'plan', null],
    [textKey.field('prj-01a', 'name'), 'prj-01a', 'plan', null],
    [textKey.field('annex-2-r3', '2025'), 'annex-2-r3', 'plan', null],
    [textKey.unit('notice-body'), 'notice-body', 'front', null],
    [textKey.unit('toc-c3'), 'toc-c3', 'toc', null],
    [textKey.plan('zone'), 'plan', 'editors', { kind: 'plan', id: '' }],
    [textKey.term('1-3-1'), 'term-1-3-1', 'editors', { kind: 'term', id: '1-3-1' }],
    [textKey.explanation('310', 2), 'term-310', 'editors', { kind: 'term', id: '310' }],
    [textKey.indicator('gdp', 'unit'), 'indicator-gdp', 'editors', { kind: 'indicator', id: 'gdp' }],
    [textKey.organization('a110'), 'organization-a110', 'editors', { kind: 'organization', id: 'a110' }],
    [textKey.statement('s1'), 'statement-s1', 'editors', { kind: 'statement', id: 's1' }],
    [textKey.correction('A001'), 'A001', 'editors', { kind: 'correction', id: 'A001' }],
  ];

for (const [key, owner, voice, thing] of keys)
  test(`the text key ${key} tells whose text it is`, () => {
    expect(ownerOf(key)).toBe(owner);
    expect(isOf(key, owner)).toBe(true);
    expect(voiceOf(key)).toBe(voice);
    expect(thingOf(key)).toEqual(thing);
  });
