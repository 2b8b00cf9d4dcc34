import { expect, test } from '@playwright/test';
import { readingTable } from '../../src/search/data/build/reading-table.ts';
import { nameEntry } from '../../src/search/data/name-entry.ts';
import { pinyinLetters, readingsOf, spell } from '../../src/search/language/pinyin.ts';
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

test('readings meet under the folded form of a character, and are read as they were written', () => {
  const named = (title: string) => nameEntry({ kind: 'term', address: 'plan/terms/1/', title });
  const table = readingTable([named('校长'), named('長江 1')], variants);
  expect(table).toBe('chang长jiang江xiao校zhang长');
  expect(readingsOf(table)).toEqual(
    new Map([
      ['长', ['chang', 'zhang']],
      ['江', ['jiang']],
      ['校', ['xiao']],
    ]),
  );
  expect(readingTable([named('长江'), named('校长')], variants, 'chang长xiao校')).toBe('jiang江zhang长');
  expect(readingsOf('')).toEqual(new Map());
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
