import { expect, test } from '@playwright/test';
import type { Edition } from '../../src/editions/editions.ts';
import { phrasesOf, titleLines, wholePieces } from '../../src/editions/phrases.ts';
import { readingLength } from '../../src/editions/reading-length.ts';

test('a heading may break between its phrases and nowhere else', () => {
  const cases: [Edition, string, string][] = [
    ['zh-hans', '建设长三角新能源汽车及关键零部件集聚地', '建设|长三角|新能源|汽车及|关键|零部件|集聚地'],
    ['zh-hans', '巩固提升“1+3+1”先进制造业', '巩固|提升|“1+3+1”|先进|制造业'],
    ['zh-hant', '打造高端品質幸福園區', '打造高端品質|幸福|園區'],
    ['en', 'Guiding principles', 'Guiding principles'],
  ];
  for (const [edition, heading, phrases] of cases)
    expect(phrasesOf(edition, heading).join('|'), heading).toBe(phrases);
});

test('words that are one and figures with their units stay whole', () => {
  const cases: [Edition, string, string][] = [
    ['zh-hans', '“十四五”期间达到4500亿元', '十四五|500亿元'],
    ['zh-hans', '新增2家', '2家'],
    ['en', 'to approach RMB 200 billion in scale', 'RMB 200 billion'],
    ['en', 'no figure', ''],
  ];
  for (const [edition, text, whole] of cases) {
    const pieces = wholePieces(edition, text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    const kept = pieces.filter(({ isWhole }) => isWhole).map((piece) => piece.text);
    expect(kept.join('|'), text).toBe(whole);
  }
});

test('a Chinese title breaks at its own space, an English one has none', () => {
  expect(titleLines('zh-hans', '共建共享 打造园区')).toEqual(['共建共享', '打造园区']);
  expect(titleLines('en', 'Building and sharing')).toEqual(['Building and sharing']);
});

test('a text is as long as its characters or words', () => {
  expect(readingLength('zh-hans', '字'.repeat(850))).toEqual({ count: 900, minutes: 3 });
  expect(readingLength('en', 'word '.repeat(430))).toEqual({ count: 400, minutes: 2 });
  expect(readingLength('en', 'few words')).toEqual({ count: 100, minutes: 1 });
});
