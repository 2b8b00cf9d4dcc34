import { expect, test } from '@playwright/test';
import {
  readAmount,
  readDate,
  readLand,
  readMarks,
  readValue,
} from '../../src/plan/record/printed-values.ts';

test('values of indicators are read as printed', () => {
  const cases = [
    ['701', { value: 701, comparator: null, cumulative: false }],
    ['39.53', { value: 39.53, comparator: null, cumulative: false }],
    ['[143]', { value: 143, comparator: null, cumulative: true }],
    ['85以上', { value: 85, comparator: 'at least', cumulative: false }],
  ] as const;
  for (const [printed, meaning] of cases) expect(readValue(printed)).toEqual({ printed, ...meaning });
  for (const printed of ['', '[143', '143]', '85左右', '八十五', '1,000', '-3'])
    expect(readValue(printed)).toBeNull();
});

test('amounts of money need a unit that the source uses', () => {
  expect(readAmount('780000万元')).toEqual({ printed: '780000万元', currency: 'CNY', value: 7_800_000_000 });
  expect(readAmount('3000万美元')).toEqual({ printed: '3000万美元', currency: 'USD', value: 30_000_000 });
  for (const dash of ['—', '——']) expect(readAmount(dash)).toBe('none');
  for (const printed of ['780000', '7.8亿元', '780000万', '万元']) expect(readAmount(printed)).toBeNull();
});

test('land is given in mu, as undecided or not at all', () => {
  const cases = [
    ['324亩', 324, 21.6, false],
    ['16.5亩', 16.5, 1.1, false],
    ['待定', null, null, true],
    ['——', null, null, false],
  ] as const;
  for (const [printed, mu, hectares, undecided] of cases)
    expect(readLand(printed)).toEqual({ printed, mu, hectares, undecided });
  expect(readLand('324')).toBeNull();
});

test('dates keep the precision of the print', () => {
  const cases = [
    ['2021', '2021', 'year'],
    ['2020.10', '2020-10', 'month'],
    ['2020.1', '2020-01', 'month'],
    ['2021.7.31', '2021-07-31', 'day'],
  ] as const;
  for (const [printed, iso, precision] of cases)
    expect(readDate(printed)).toEqual({ printed, iso, precision });
  expect(readDate('——')).toBe('none');
  for (const printed of ['21.7', '2021年', '2021-07', '']) expect(readDate(printed)).toBeNull();
});

test('the marks after a name that tell who assesses the indicator are read one by one', () => {
  const cases = [
    ['地区生产总值', ['']],
    ['进出口总额*', ['*']],
    ['制造业增加值率**', ['**']],
    ['境内外主板上市公司**/*', ['**', '*']],
    ['境内外主板上市公司**/**', ['**']],
  ] as const;
  for (const [name, marks] of cases) expect(readMarks(name)).toEqual(marks);
});
