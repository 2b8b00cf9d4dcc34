import { expect, test } from '@playwright/test';
import { readingList } from '../../src/exports/search/forms.ts';
import type { NameRow } from '../../src/search/data/files.ts';
import { pinyinLetters, readingsOf, spell } from '../../src/search/language/pinyin.ts';
import { readings, variants } from './search-readings.ts';

test('pinyin is spelled in full or by initials', () => {
  const key = [...'三点一中心'];
  for (const [letters, inFull, toEnd] of [
    ['sandianyizhongxin', true, true],
    ['sandian', true, false],
    ['sandia', true, false],
    ['sandianyizhongxi', true, false],
    ['sdyzx', false, true],
    ['sdyzhx', false, true],
    ['sdy', false, false],
  ] as const)
    expect(spell(letters, key, readings), letters).toEqual({ inFull, toEnd, fromStart: true });
  expect(spell('zhongxin', key, readings)).toEqual({ inFull: true, fromStart: false, toEnd: true });
  for (const letters of ['x', 'zx', 'hello', 'sandianx', 'sandyizhongx'])
    expect(spell(letters, key, readings), letters).toBeNull();
});

test('readings meet under the folded form of a character, and are read as they were written', () => {
  const named = (title: string): NameRow => ['term', 'plan/terms/1/', title];
  const table = readingList([named('校长'), named('長江 1')], variants);
  expect(table).toBe('chang长jiang江xiao校zhang长');
  expect(readingsOf(table)).toEqual(
    new Map([
      ['长', ['chang', 'zhang']],
      ['江', ['jiang']],
      ['校', ['xiao']],
    ]),
  );
  expect(readingList([named('长江'), named('校长')], variants, 'chang长xiao校')).toBe('jiang江zhang长');
  expect(readingsOf('')).toEqual(new Map());
});

test('letters with tones, blanks, apostrophes and characters among them are pinyin; other text is not', () => {
  for (const [folded, letters] of [
    ["san'dian yi", 'sandianyi'],
    ['san1 dian3', 'sandian'],
    ['lv', 'lu'],
    ['三dian', '三dian'],
    ['三点', ''],
    ['三diǎn。', ''],
    ['310', ''],
  ] as const)
    expect(pinyinLetters(folded), folded).toBe(letters);
});

test('characters that are typed spell a name only beside letters that are read', () => {
  const readings = readingsOf('pian片xin芯');
  for (const [letters, isSpelled] of [
    ['3d芯pian', true],
    ['3dxin片', true],
    ['3d芯p', false],
    ['3d芯片', false],
    ['芯片', false],
  ] as const)
    expect(spell(letters, [...'3d芯片'], readings)?.toEnd === true, letters).toBe(isSpelled);
});
