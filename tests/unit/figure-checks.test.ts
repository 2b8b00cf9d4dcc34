import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sourceRuns } from '../../src/components/corrections/source-runs.ts';
import { byGroup, disagreements, signOf } from '../../src/components/figure-check/check-sections.ts';
import { numberOfNumeral } from '../../src/editions/numerals.ts';
import { compute } from '../../src/plan/text/recompute/formula.ts';
import { readEditions } from '../record/read-editions.ts';
import { bytesOf, recordFolder } from '../record/record-files.ts';

const [plan] = await readEditions(bytesOf([recordFolder]));
if (!plan) throw new Error('No plan');
const { figureChecks } = plan.editions['zh-hans'];
const { checks }: { checks: { id: string; note?: string }[] } = read('checks.json');
const translation: Record<string, { note?: string }> = read('editions/en/checks.json');

const formulas: [string, number][] = [
  ['2+3*4', 14],
  ['(2+3)*4', 20],
  ['2^3^2', 512],
  ['10-4-3', 3],
  ['8/4/2', 1],
  ['(b/a-1)*100', 50],
];

for (const [formula, value] of formulas)
  test(`${formula} is ${value}`, () => {
    expect(compute(formula, (letter) => ({ a: 2, b: 3 })[letter] ?? 0)).toBeCloseTo(value, 10);
  });

test('what is no formula is refused', () => {
  for (const formula of ['2+', '(2', '2 3', 'a!', ''])
    expect(() => compute(formula, () => 1), formula).toThrow();
});

test('numerals below ten thousand are read, and nothing else', () => {
  const numerals: [string, number | null][] = [
    ['一', 1],
    ['两', 2],
    ['二', 2],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['三十六', 36],
    ['百', 100],
    ['二千零三十五', 2035],
    ['五十十', null],
    ['三高', null],
    ['十四五', null],
    ['', null],
  ];
  for (const [numeral, value] of numerals) expect(numberOfNumeral(numeral), numeral).toBe(value);
});

test('each of the two hundred figures of the inventory is recomputed', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `F${String(index + 1).padStart(3, '0')}`);
  expect(figureChecks.map(({ id }) => id)).toEqual(ids);
});

test('of the recomputed figures the disagreeing come first, by gravity, and none is lost', () => {
  const odd = disagreements(figureChecks);
  expect(odd[0]?.name).toBe('arithmetic');
  expect(odd[0]?.checks.map(({ id }) => id)).toEqual(['F015', 'F067', 'F085']);
  const shown = [
    ...odd,
    ...(['rounding', 'consistent', 'computed'] as const).flatMap((verdict) => byGroup(figureChecks, verdict)),
  ].flatMap(({ checks }) => checks.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(figureChecks.map(({ id }) => id));
});

const results: [id: string, stated: string | null, sign: string, computed: string, formula: string][] = [
  ['F013', '88个', '≥', '69个', ''],
  ['F015', '73%', '≠', '77.9%', ''],
  ['F028', '万元', '→', '万元/亩', ''],
  ['F060', '25项', '=', '25项', '7+7+7+4'],
  ['F062', '7项', '=', '7项', ''],
  ['F067', '7.5%', '≠', '6.95%', '(1000÷935−1)×100'],
  ['F077', '440万吨标准煤', '≥', '407万吨标准煤', '1.731×235.1'],
  ['F084', '20家', '≤', '20家', ''],
  ['F093', null, '→', '5项', ''],
  ['F096', '300家', '=', '300家', '(2023−2021+1)×100'],
  ['F105', null, '→', '17家', '11+5+1'],
  ['F106', null, '→', '2011', '2021−10'],
  ['F118', '12个', '=', '12个', ''],
  ['F128', '15', '=', '15', '5+4+3+2+1'],
  ['F147', '3', '=', '3', ''],
  ['F157', '29条', '=', '29条', ''],
  ['F162', null, '→', '6938500万元', ''],
  ['F165', null, '→', '9行', ''],
  ['F166', null, '→', '18行', ''],
  ['F170', '0行', '=', '0行', ''],
  ['F171', null, '→', '2个', '1+1'],
  ['F174', '阳光卫生医疗科技江阴有限公司', '|', '阳光卫生医疗新材料江阴公司', ''],
  ['F186', '45条', '=', '45条', '9+36'],
  ['F193', null, '→', '24家', '4+12+8'],
];

test('what is stated and what comes out stand as a reader computes them', () => {
  const shown = results.map(([id]) => {
    const check = figureChecks.find((one) => one.id === id);
    return check && [id, check.stated, signOf(check), check.computed, check.formula];
  });
  expect(shown).toEqual(results);
});

test('a translation says figures in its own units, and the formula in those of the source', () => {
  const shown = ['F010', 'F050', 'F099', 'F106', 'F162'].map((id) => {
    const check = plan.editions.en.figureChecks.find((one) => one.id === id);
    return [check?.computed, check?.formula];
  });
  expect(shown).toEqual([
    ['USD 19.14 billion', '77.5÷40.5×100 = 191.4 × USD 100 million'],
    ['1.535 tonnes of standard coal equivalent per RMB 10,000', ''],
    ['5,000 people', '(2025−2021+1)×1000'],
    ['2011', '2021−10'],
    ['RMB 69.385 billion', ''],
  ]);
});

/** Numbers that name a place, a year or another check, and words that have a number in them: nothing that is computed. */
const names =
  /(?:表|附件|专栏|注|指标|第|Table |Annex |Box |[Nn]ote |[Ii]ndicator |Chapters? |Section |Row |numbered |Nos?\. )\d+(?:-\d)?(?:(?:, \d+)* and \d+)?|“[^”]*”|F\d{3}|S1|(?:19|20)\d\d|12月|36[56]天|\b36[56] days|不到10亩|less than 10 mu/g;

test('no number stands in a note that is not computed from the record', () => {
  const notes = checks.flatMap(({ id, note = '' }) => [
    [id, note],
    [id, translation[id]?.note ?? ''],
  ]);
  const written = notes.flatMap(([id, note = '']) => {
    const rest = note.replace(/\{[a-z]+\}/g, '').replace(names, '');
    return /\d/.test(rest) ? [`${id}: ${rest}`] : [];
  });
  expect(written).toEqual([]);
});

test('what does not agree, what is compared with nothing, and what stands side by side has a note', () => {
  const bare = figureChecks.filter(({ note, verdict }) => note === '' && verdict !== 'consistent');
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('a check is named by the indicators, terms, organizations and projects that it bears on', () => {
  const namedBy = (id: string) => {
    const { indicators, terms, organizations, projects } = figureChecks.find((one) => one.id === id) ?? {};
    return [indicators, terms, organizations, projects];
  };
  expect(namedBy('F112')).toEqual([[], ['shuang-jin-shuang-cu-san-you-hua'], [], []]);
  expect(namedBy('F171')).toEqual([[], [], [], [1, 31, 6, 34]]);
  expect(namedBy('F176')).toEqual([[], [], ['pei-er-ke-ji', 'lu-mi-na-si'], [32]]);
});

test('words of the source in a translated title are parted from it', () => {
  const titles: [string, string[]][] = [
    ['Items counted in “three paths” (三道)', ['Items counted in “three paths” (', '三道', ')']],
    ['(科技“三服务”)', ['(', '科技“三服务”', ')']],
    ['Fixed-asset investment', ['Fixed-asset investment']],
  ];
  for (const [title, parts] of titles) expect(sourceRuns('en', title)).toEqual(parts);
  expect(sourceRuns('zh-hant', '三道')).toEqual(['三道']);
});

/** A file of the record as it is written. */
function read(file: string) {
  return JSON.parse(readFileSync(`${recordFolder}/${file}`, 'utf8'));
}
