import { expect, test } from '@playwright/test';
import { byGroup, disagreements } from '../../src/components/figure-check/check-sections.ts';
import { compute } from '../../src/plan/text/recompute/formula.ts';
import { readEditions } from '../record/read-editions.ts';
import { bytesOf, recordFolder } from '../record/record-files.ts';

const [plan] = await readEditions(bytesOf([recordFolder]));
if (!plan) throw new Error('No plan');
const { figureChecks } = plan.editions['zh-hans'];

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

test('what is stated and what comes out stand as a reader computes them', () => {
  const shown = (id: string) => {
    const check = figureChecks.find((one) => one.id === id);
    return [check?.stated, check?.computed, check?.formula];
  };
  expect(shown('F067')).toEqual(['7.5%', '6.95%', '(1000÷935−1)×100']);
  expect(shown('F015')).toEqual(['73%', '77.9%', '']);
  expect(shown('F162')).toEqual([null, '6938500万元', '']);
});
