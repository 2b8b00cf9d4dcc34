import { expect, test } from '@playwright/test';
import { scoreCounts, scoreRows } from '../../src/components/scoreboard/score-rows.ts';
import { distanceToPath, reportsOf, sharesOfWay, standingOf } from '../../src/plan/standing.ts';
import type { Indicator } from '../../src/plan/things/indicators.ts';
import type { Outcome } from '../../src/plan/things/reports.ts';
import { fixtureFiles } from '../record/fixture-site.ts';
import { readEditions } from '../record/read-editions.ts';
import { bytesOf, recordFolder } from '../record/record-files.ts';

const [made] = await readEditions(fixtureFiles());
const [real] = await readEditions(bytesOf([recordFolder]));
if (!made || !real) throw new Error('No plan');
const plan = made.editions['zh-hans'];
const [gdp] = plan.indicators;
const [report] = plan.outcomes;
if (!gdp || !report?.figure) throw new Error('The made-up plan has no indicator with a report');

const cases: [string, Partial<Outcome>, ReturnType<typeof standingOf>][] = [
  ['more than the target of its year', {}, 'above'],
  ['as much as the target', { figure: { ...report.figure, amount: 80 } }, 'on'],
  ['less than the target', { figure: { ...report.figure, amount: 79.9 } }, 'below'],
  ['a part of the year', { isFullYear: false }, 'not comparable'],
  ['a similar measure', { comparability: 'similar' }, 'not comparable'],
  ['another area', { area: { ...report.area, isOfPlan: false } }, 'not comparable'],
  ['a year without a target', { year: 2036 }, 'not comparable'],
];

for (const [what, change, word] of cases)
  test(`a report of ${what} is called “${word}”`, () => {
    expect(standingOf(gdp, { ...report, ...change })).toBe(word);
  });

test('an indicator without a report is called “nothing reported”, and a figure of another area is no report of it', () => {
  expect(standingOf(gdp, undefined)).toBe('nothing reported');
  const city = { ...report, area: { ...report.area, isOfPlan: false } };
  expect(reportsOf([city], gdp.slug)).toEqual([]);
});

test('the last report is that of the latest time, wherever it stands in the record', () => {
  const early = { ...report, id: 'o009', asOf: '2034-12-31' };
  expect(reportsOf([report, early], gdp.slug).map(({ id }) => id)).toEqual(['o009', 'o001']);
});

test('the distance to the path is told only where it can be', () => {
  expect(distanceToPath(gdp, report)).toBe(1);
  expect(distanceToPath(gdp, { ...report, isFullYear: false })).toBeNull();
});

test('the way from the baseline to the target is shared out over the years, whichever way it leads', () => {
  const falling = { values: [10, 9, 8, 5].map((amount) => ({ amount })) } as unknown as Indicator;
  expect(sharesOfWay(falling)).toEqual([0, 20, 40, 100]);
  expect(sharesOfWay(gdp).at(-1)).toBe(100);
});

test('of the plan no indicator can be held against its target, five have a report and twenty none', () => {
  for (const edition of Object.values(real.editions)) {
    const rows = scoreRows(edition);
    expect(scoreCounts(rows)).toEqual({ comparable: 0, similar: 5, none: 20 });
    const reported = rows.filter((row) => row.report).map(({ indicator }) => indicator.number);
    expect(reported).toEqual([1, 2, 5, 7, 20]);
  }
});

test('the same figure stands in the unit of each edition', () => {
  const phrases = Object.values(real.editions).map(({ outcomes }) => outcomes[0]?.figure?.phrase);
  expect(phrases).toEqual(['704.22亿元', '704.22億元', 'RMB 70.422 billion']);
});
