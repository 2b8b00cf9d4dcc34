import { expect, test } from '@playwright/test';
import { pinyin } from 'pinyin-pro';
import { pinyin as pinyinField } from '../../src/content-model/pinyin.ts';
import { readRecordFiles } from './record-files.ts';

/** Syllables that are said without a tone in these words, though their characters have one. */
const neutral: Readonly<Record<string, string>> = { 难: 'nan', 识: 'shi', 伍: 'wu', 子: 'zi' };

test('the pinyin of every term and subject reads its characters one by one', async () => {
  const { terms, subjects } = await readRecordFiles();
  const named = [
    ...[...terms].map(([slug, { data }]) => ({ slug, name: data.term, written: data.pinyin })),
    ...[...subjects].map(([slug, { name, pinyin: written }]) => ({ slug, name, written })),
  ];
  expect(named.length).toBeGreaterThan(600);
  const misread = named.filter(({ name, written }) => !readingOf(name).test(lettersOf(written)));
  expect(misread).toEqual([]);
});

/** Every reading of each character in turn; digits and signs are said in any way. */
function readingOf(name: string): RegExp {
  const parts = [...name].map((char) => {
    if (/\p{Script=Han}/u.test(char)) {
      const readings = pinyin(char, { multiple: true, type: 'array' }).map(lettersOf);
      return `(?:${[...readings, neutral[char] ?? readings[0]].join('|')})`;
    }
    return /[A-Za-z]/.test(char) ? char.toLowerCase() : /[\d+%]/.test(char) ? '\\p{L}*' : '';
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function lettersOf(written: string): string {
  return written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s’,()–-]/g, '');
}

const written: readonly (readonly [string, boolean])[] = [
  ['xiàndài zhōngyīyào', true],
  ['Cháng Jiāng Jīngjìdài', true],
  ['píng’ān jiànshè', true],
  ['wúrén jiàshǐ BRT', true],
  ['IPv liù guīmó bùshǔ', true],
  ['lǜshuǐ-qīngshān jiù shì jīnshān-yínshān', true],
  ['xiandai zhōngyīyào', false],
  ['xiàndài zhongyīyào', false],
  ['xiàndàì', false],
  ['XiànDài', false],
  ['xiàndài，zhōngyīyào', false],
];

for (const [words, isRight] of written)
  test(`“${words}” ${isRight ? 'is' : 'is not'} pinyin with its tones`, () => {
    expect(pinyinField.safeParse(words).success).toBe(isRight);
  });
