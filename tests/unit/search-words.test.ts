import { expect, test } from '@playwright/test';
import { readFolding, writeFolding } from '../../src/search/data/folding-file.ts';
import { fold, nameKey, placedWords, stem, wordsOf } from '../../src/search/language/fold.ts';
import { isSimplified } from '../../src/search/language/simplified-set.ts';
import { clip, say } from '../../src/search/language/words.ts';
import { excerptOf } from '../../src/search/results/excerpt.ts';

const variants = new Map([
  ['點', '点'],
  ['裏', '里'],
  ['裡', '里'],
  ['軟', '软'],
  ['體', '体'],
]);

test('every way of writing folds to one', () => {
  for (const [typed, folded] of [
    ['三點', '三点'],
    ['裏裡里', '里里里'],
    ['１２２０', '1220'],
    ['ＪＣＥＴ', 'jcet'],
    ['Sān Diǎn', 'san dian'],
    ['lǜ', 'lu'],
    ['\u8eca', '車'],
    ['\ud800x', 'x'],
    ['①', '1'],
  ] as const)
    expect(fold(typed, variants), typed).toBe(folded);
});

test('a key keeps the signs that tell names apart, and no others', () => {
  for (const [name, key] of [
    ['“1+3+1”', '1+3+1'],
    ['R&D', 'r&d'],
    ['六个100%', '六个100%'],
    ['一个云、一张图', '一个云一张图'],
    ['澄高管〔2021〕18号', '澄高管202118号'],
  ] as const)
    expect(nameKey(name, variants), name).toBe(key);
});

test('a Han character is a word, a run of letters or digits is one', () => {
  for (const [text, words] of [
    ['建设“三點一中心”', ['建', '设', '三', '点', '一', '中', '心']],
    ['PM2.5 降至35微克', ['pm2', '5', '降', '至', '35', '微', '克']],
    ['R&D expenditures', ['r', 'd', 'expenditure']],
    ['🦄!?', []],
  ] as const)
    expect(wordsOf(text, variants), text).toEqual(words);
});

test('plurals and the two spellings of English are one word', () => {
  for (const [one, other] of [
    ['wastes', 'waste'],
    ['industries', 'industry'],
    ['businesses', 'business'],
    ['boxes', 'box'],
    ['centre', 'center'],
    ['fibres', 'fiber'],
    ['organisation', 'organization'],
    ['programmes', 'program'],
    ['labour', 'labor'],
    ['licence', 'license'],
  ] as const)
    expect(stem(one), one).toBe(stem(other));
  for (const word of ['gas', 'bus', 'class', 'analysis', '310', 'jcet']) expect(stem(word)).toBe(word);
});

test('words keep their places in the text as written', () => {
  const text = '“三點” and Ｗaste';
  const placed = placedWords(text, variants).map(({ start, end }) => text.slice(start, end));
  expect(placed).toEqual(['三', '點', 'and', 'Ｗaste']);
});

test('an excerpt marks what was looked for in the characters of the text', () => {
  const text = '加快建设“三點一中心”，实现集中治理';
  const [before, mark, after] = excerptOf(text, { phrases: [['三', '点', '一', '中', '心']], variants });
  expect([before?.text, mark, after?.text]).toEqual([
    '加快建设“',
    { text: '三點一中心', marked: true },
    '”，实现集中治理',
  ]);
});

test('an excerpt is cut around the first mark, and no Latin word is cut', () => {
  const text = `${'word '.repeat(60)}hazardous waste ${'word '.repeat(60)}`;
  const stretches = excerptOf(text, {
    phrases: [
      ['hazardou', 'waste'],
      ['hazardous', 'waste'],
    ],
    variants,
    length: 60,
  });
  const shown = stretches.map((stretch) => stretch.text).join('');
  expect(shown).toMatch(/^…word .*hazardous waste.* word…$/);
  expect(shown.length).toBeLessThan(75);
});

test('an excerpt parts no figure, and begins with the text where it is told to', () => {
  const text = `2020 77.9% → 2025 85% ${'字'.repeat(40)}air quality 266 ${'字'.repeat(40)}`;
  const options = { phrases: [['266']], variants, length: 8 };
  expect(excerptOf(text, { ...options, fromStart: true })[0]?.text).toBe('2020 77.9%');
  expect(excerptOf('字字字字 5.54% 字字字字', { phrases: [], variants, length: 4, at: 0.5 })[1]?.text).toBe(
    '5.54%',
  );
});

test('an excerpt without a mark begins where it is told to', () => {
  const text = 'a '.repeat(100);
  expect(excerptOf(text, { phrases: [], variants, length: 20 })[0]?.text).toBe('a '.repeat(10));
  expect(excerptOf(text, { phrases: [], variants, length: 20, at: 0.5 })[0]?.text).toBe('…');
});

test('the forms of characters are read as they were written', () => {
  const synonyms = [
    { typed: '软体', text: '软件', printed: false },
    { typed: '品质', text: '质量', printed: true },
  ];
  expect(readFolding(writeFolding({ variants, synonyms }))).toEqual({ variants, synonyms });
});

test('only characters outside the simplified set count as perhaps traditional', () => {
  for (const [text, simplified] of [
    ['三点一中心', true],
    ['三點一中心', false],
    ['R&D 310', true],
    ['裏', false],
  ] as const)
    expect(isSimplified(text), text).toBe(simplified);
});

test('a phrase takes the form for one or for many, and a query as it is', () => {
  const phrase = '{count} result for “{query}”|{count} results for “{query}”';
  expect(say(phrase, { count: 1, query: '$&' })).toBe('1 result for “$&”');
  expect(say(phrase, { count: 0, query: 'a|b' })).toBe('0 results for “a|b”');
  expect(clip('龘'.repeat(200))).toBe(`${'龘'.repeat(80)}…`);
});
