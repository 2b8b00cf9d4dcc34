import { expect, test } from '@playwright/test';
import { isInRange } from '../../src/browser/reading/projects/amount-range.ts';
import { type Edition, editionList } from '../../src/editions/editions.ts';
import { attribute, elementsNamed, readPage, textOf } from '../built-pages.ts';

const plan = 'jiangyin-hitech-2021-2025';

/** The classes of sums as a reader may choose them. */
const sizesIn = Object.fromEntries(editionList.map((edition) => [edition, sizesOf(edition)])) as Record<
  Edition,
  { range: string; label: string }[]
>;

const bounds = [
  ['0', ['Under 100 million', '不足1亿', '未滿1億']],
  ['99999999', ['Under 100 million', '不足1亿', '未滿1億']],
  ['100000000', ['100 million to under 1 billion', '1亿及以上，不足10亿', '1億（含）以上，未滿10億']],
  ['999999999', ['100 million to under 1 billion', '1亿及以上，不足10亿', '1億（含）以上，未滿10億']],
  ['1000000000', ['1 billion or more', '10亿及以上', '10億（含）以上']],
] as const;

for (const [amount, labels] of bounds)
  test(`a sum of ${amount} is in one class, and the words of each edition say in which`, () => {
    const shown = (['en', 'zh-hans', 'zh-hant'] as const).flatMap((edition) => classesOf(amount, edition));
    expect(shown).toEqual(labels);
  });

test('every sum of the annex is in exactly one class, those on a bound too', () => {
  const rows = elementsNamed(readPage(`/en/${plan}/projects/`).document, 'tr');
  const amounts = rows.flatMap((row) => attribute(row, 'data-amount') ?? []);
  expect(amounts.filter((amount) => amount === '1000000000')).toHaveLength(9);
  expect(amounts.filter((amount) => amount === '100000000')).toHaveLength(8);
  expect(amounts.filter((amount) => classesOf(amount, 'en').length !== 1)).toEqual([]);
});

test('a row without a sum is in no class', () => {
  expect(sizesIn.en.filter(({ range }) => isInRange(undefined, range))).toEqual([]);
});

function classesOf(amount: string, edition: Edition): string[] {
  return sizesIn[edition].filter(({ range }) => isInRange(amount, range)).map(({ label }) => label);
}

function sizesOf(edition: Edition): { range: string; label: string }[] {
  const selects = elementsNamed(readPage(`/${edition}/${plan}/projects/`).document, 'select');
  const [size] = selects.filter((select) => attribute(select, 'name') === 'size');
  const options = size ? elementsNamed(size, 'option') : [];
  const sizes = options.map((option) => ({ range: attribute(option, 'value') ?? '', label: textOf(option) }));
  return sizes.filter(({ range }) => range !== '');
}
