import { expect, test } from '@playwright/test';
import { type ProjectRow, projectOrder } from '../../src/browser/reading/projects/order.ts';

/** Rows as printed; two are equal in every order but that of their numbers. */
const rows = [
  { number: '1', amount: '50', land: '10', start: '2021', end: '2023-06' },
  { number: '2', amount: '100', start: '2021', end: '2022' },
  { number: '3', amount: '1000', land: '100', start: '2020' },
  { number: '4', amount: '1000', land: '100', start: '2020' },
  { number: '5', land: '9.5', end: '2023' },
] as const satisfies ProjectRow[];

const cases = [
  ['number', '12345'],
  ['nothing of the kind', '12345'],
  ['investment', '34215'],
  ['land', '34152'],
  ['start', '34125'],
  ['end', '25134'],
] as const;

for (const [choice, sorted] of cases)
  test(`projects by ${choice}: equal ones stay as printed, those without a value come last`, () => {
    const order = projectOrder(choice);
    expect(numbers(rows.toSorted(order))).toBe(sorted);
  });

test('an order is one: a row equals itself, and two rows compare the same either way', () => {
  for (const [choice] of cases)
    for (const a of rows)
      for (const b of rows) {
        const order = projectOrder(choice);
        expect(Math.sign(order(a, b)) + Math.sign(order(b, a)), `${choice}: ${a.number}, ${b.number}`).toBe(
          0,
        );
      }
});

function numbers(list: readonly ProjectRow[]): string {
  return list.map(({ number }) => number).join('');
}
