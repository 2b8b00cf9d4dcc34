import { expect, test } from '@playwright/test';
import { mergeReadings, pinyinLetters, spell } from '../../src/search/language/pinyin.ts';
import { readings, variants } from './search-readings.ts';

test('pinyin is spelled in full, by initials or in between', () => {
  const key = [...'三点一中心'];
  for (const [letters, quality, toEnd] of [
    ['sandianyizhongxin', 'full', true],
    ['sandian', 'full', false],
    ['sandia', 'full', false],
    ['sdyzx', 'initials', true],
    ['sdyzhx', 'initials', true],
    ['sdy', 'initials', false],
    ['sandyizhongx', 'mixed', true],
  ] as const)
    expect(spell(letters, key, readings), letters).toMatchObject({ quality, toEnd, fromStart: true });
  expect(spell('zhongxin', key, readings)).toMatchObject({ quality: 'full', fromStart: false, toEnd: true });
  for (const letters of ['x', 'zx', 'hello', 'sandianx'])
    expect(spell(letters, key, readings), letters).toBeNull();
});

test('readings meet under the folded form of a character', () => {
  const merged = mergeReadings([new Map([['長', ['zhang']]]), new Map([['长', ['chang']]])], variants);
  expect(merged).toEqual(new Map([['长', ['zhang', 'chang']]]));
});

test('letters with tones, blanks and apostrophes are pinyin; other text is not', () => {
  for (const [folded, letters] of [
    ["san'dian yi", 'sandianyi'],
    ['san1 dian3', 'sandian'],
    ['lv', 'lu'],
    ['三dian', ''],
    ['310', ''],
  ] as const)
    expect(pinyinLetters(folded), folded).toBe(letters);
});
