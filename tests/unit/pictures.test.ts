import { expect, test } from '@playwright/test';
import { drawCalendar } from '../../src/charts/calendar.ts';
import { drawSkyline } from '../../src/charts/skyline.ts';
import { drawTargetPath } from '../../src/charts/target-path.ts';
import { calendarFacts } from '../../src/components/investment/calendar-facts.ts';
import { chainSums, halfOf, linesIn } from '../../src/components/investment/investment-sums.ts';
import { aimGroups } from '../../src/components/scoreboard/aim-groups.ts';
import { scoreCounts, scoreRows } from '../../src/components/scoreboard/score-rows.ts';
import { readEditions } from '../record/read-editions.ts';
import { bytesOf, recordFolder } from '../record/record-files.ts';

const [read] = await readEditions(bytesOf([recordFolder]));
if (!read) throw new Error('No plan');
const editions = Object.values(read.editions);
const plan = read.editions['zh-hans'];

const aims: readonly (readonly [string | null, number[], number, number])[] = [
  ['c2-s4-p2', [1, 9, 12], 1, 2],
  ['c2-s4-p3', [11, 15, 17, 18], 0, 4],
  ['c2-s4-p4', [22, 23], 0, 2],
  ['c2-s4-p5', [4, 24, 25], 0, 3],
  [null, [2, 3, 5, 6, 7, 8, 10, 13, 14, 16, 19, 20, 21], 4, 9],
];

test('every indicator stands under the aim whose paragraph states it or by which the editors put it, or under none', () => {
  for (const edition of editions) {
    const groups = aimGroups(edition, scoreRows(edition));
    const seen = groups.map(({ aim, rows }) => {
      const { comparable, similar, none } = scoreCounts(rows);
      expect(comparable).toBe(0);
      return [aim?.unit ?? null, rows.map(({ indicator }) => indicator.number), similar, none];
    });
    expect(seen).toEqual(aims);
  }
});

const totals = [
  ['CNY', 43, 69_385_000_000],
  ['USD', 9, 3_029_000_000],
] as const;

for (const [currency, lines, sum] of totals)
  test(`the sums of the chains and of what no chain names are all that the annex gives in ${currency}`, () => {
    for (const edition of editions) {
      const chains = chainSums(edition).find((entry) => entry.currency === currency);
      const parts = [...(chains?.industries ?? []), ...(chains ? [chains.elsewhere, chains.unnamed] : [])];
      expect(parts.reduce((total, part) => total + part.lines, 0)).toBe(lines);
      expect(parts.reduce((total, part) => total + part.sum, 0)).toBe(sum);
      expect(linesIn(edition, currency).reduce((total, { amount }) => total + amount.value, 0)).toBe(sum);
    }
  });

test('of a currency the chains are the largest first, each with the lines that its paragraph names', () => {
  const [yuan, dollars] = chainSums(plan);
  const rowsOf = (chains: typeof yuan) =>
    chains?.industries.map(({ industry, lines, sum }) => [industry.unit, lines, sum / 1e8]);
  expect(rowsOf(yuan)).toEqual([
    ['c3-s1-ss2-p2', 2, 129],
    ['c3-s1-ss3-p2', 2, 101],
    ['c3-s2-ss2-p3', 1, 30],
    ['c3-s1-ss1-p3', 1, 15],
    ['c3-s1-ss1-p2', 2, 11.9],
    ['c3-s2-ss1-p5', 1, 2.5],
  ]);
  expect(rowsOf(dollars)).toEqual([
    ['c3-s1-ss2-p2', 1, 12],
    ['c3-s1-ss2-p3', 1, 1],
  ]);
});

test('the fewest largest lines that make more than half are six in yuan and two in dollars', () => {
  expect(totals.map(([currency]) => halfOf(linesIn(plan, currency)))).toEqual([6, 2]);
  expect(halfOf([])).toBe(0);
});

const dates: readonly (readonly [string, string | null, string | null, [number, number, number]])[] = [
  ['a month before', '2021-07', '2021-07', [1, 1, 0]],
  ['a day of the month before', '2021-07-31', '2021-07-31', [1, 1, 0]],
  ['the month of issue', '2021-08', '2021-08', [0, 0, 0]],
  ['the year alone', '2021', '2021', [0, 0, 0]],
  ['an earlier year alone', '2020', null, [1, 0, 1]],
  ['no date', null, null, [0, 0, 1]],
];

for (const [what, start, end, expected] of dates)
  test(`${what} counts as before the month of issue only as far as it is stated`, () => {
    const dateOf = (iso: string | null) => (iso === null ? null : { iso, printed: iso });
    const lines = [{ start: dateOf(start), end: dateOf(end) }];
    const facts = calendarFacts({
      issued: '2021-08-31',
      projects: [{ number: 1, lines }],
    } as unknown as typeof plan);
    expect([facts.started, facts.ended, facts.open]).toEqual(expected);
  });

test('a path leads from a ring to a full dot, and its foot says whether the scale starts at zero', () => {
  const points = [70, 80, 100].map((value, index) => ({
    year: 2030 + index,
    value,
    label: '',
    kind: 'target' as const,
  }));
  const words = { id: 'one', title: 'One & all', description: 'two', unit: '' };
  const path = drawTargetPath({ ...words, points });
  expect(path).toContain('<title>One &amp; all</title><desc>two</desc>');
  expect(path).toContain('d="M4 18.3L50 14.2L96 6"');
  expect(path).not.toContain('dasharray');
  expect(
    drawTargetPath({ ...words, points: points.map((point) => ({ ...point, value: point.value + 900 })) }),
  ).toContain('dasharray');
});

test('bars are as high as their amounts, and the brace takes in as many as it says', () => {
  const drawing = drawSkyline({
    title: 'bars',
    description: 'bars',
    amounts: [100, 50, 25, 25],
    brace: { bars: 2, word: 'half' },
    amountOf: String,
  });
  expect(drawing).toContain('M0 170V18h21V170zM25 170V94h21V170zM50 170V132h21V170zM75 170V132h21V170z');
  expect(drawing).toContain('M0 181H46');
});

test('a span without an end is a start alone', () => {
  const drawing = drawCalendar({
    title: 'time',
    description: 'time',
    spans: [
      { start: 10, end: 60 },
      { start: 20, end: null },
    ],
    years: [],
    day: { at: 50, label: 'day' },
  });
  expect(drawing).toContain('M10 28.5H60');
  expect(drawing).toContain('d="M10 28.5h0M20 37.5h0"');
  expect(drawing).toContain('d="M60 28.5h0"');
});
