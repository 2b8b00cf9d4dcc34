import { expect, test } from '@playwright/test';
import { variantGroups } from '../../src/exports/search/forms.ts';
import { fold, nameKey, placedWords, stem, variantsOf, wordsOf } from '../../src/search/language/fold.ts';
import { isTooLittle, tagOf } from '../../src/search/language/typed-text.ts';
import { isIn } from '../../src/search/language/writing.ts';
import { excerptOf } from '../../src/search/results/excerpt.ts';
import { clip, fillPhrase, stretchesOf } from '../../src/search/results/sentences.ts';

const variants = variantsOf('点點 里裏裡 软軟 体體');

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
    ['三\u00ad点\u200b一\u2060中\ufeff心', '三点一中心'],
    ['点\ufe0f', '点'],
    ['\u2f00\u2f7c', '一老'],
  ] as const)
    expect(fold(typed, variants), typed).toBe(folded);
});

test('a key keeps letters and digits alone', () => {
  for (const [name, key] of [
    ['“1+3+1”', '131'],
    ['R&D', 'rd'],
    ['六个100%', '六个100'],
    ['一个云、一张图', '一个云一张图'],
    ['澄高管〔2021〕18号', '澄高管202118号'],
  ] as const)
    expect(nameKey(name, variants), name).toBe(key);
});

test('a Han character is a word, a run of letters or digits is one', () => {
  for (const [text, words] of [
    ['建设“三點一中心”', ['建', '设', '三', '点', '一', '中', '心']],
    ['PM2.5 降至35微克', ['pm25', '降', '至', '35', '微', '克']],
    ['PM2.', ['pm2']],
    ['PM10.', ['pm10']],
    ['2.5', ['2', '5']],
    ['15,822', ['15822']],
    ['15，822，345', ['15822345']],
    ['2021,2025', ['2021', '2025']],
    ['15,82', ['15', '82']],
    ['1,2345', ['1', '2345']],
    ['waste\u200bwater 三\u00ad点', ['wastewater', '三', '点']],
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

test('what is typed without the signs inside a word is the same word', () => {
  for (const [typed, text] of [
    ['pm25', 'PM2.5'],
    ['ｐｍ２５', 'PM2.5'],
    ['ＰＭ２．５', 'PM2.5'],
    ['15822', '15,822'],
    ['１５，８２２', '15,822'],
    ['1000000', '1,000,000'],
  ] as const) {
    expect(wordsOf(typed, variants), typed).toEqual(wordsOf(text, variants));
    expect(nameKey(typed, variants), typed).toBe(nameKey(text, variants));
  }
});

test('a radical folds to the character that it stands for, where the text has it', () => {
  const { ofNames, others } = variantGroups([['车一长', '車一長']], []);
  expect(ofNames).toBe('');
  const table = variantsOf(others);
  for (const [typed, folded] of [
    ['\u2ecb', '车'],
    ['\u2f9e', '车'],
    ['\u2ed3', '长'],
    ['\u2f00', '一'],
    ['車長', '车长'],
  ] as const)
    expect(fold(typed, table), typed).toBe(folded);
  expect(table.has('\u2ee2')).toBe(false);
});

test('words keep their places in the text as written', () => {
  const text = '“三點” and Ｗaste';
  const placed = placedWords(text, variants).map(({ start, end }) => text.slice(start, end));
  expect(placed).toEqual(['三', '點', 'and', 'Ｗaste']);
  const figure = 'of PM2.5, 15,822 t';
  expect(placedWords(figure, variants).map(({ start, end }) => figure.slice(start, end))).toEqual([
    'of',
    'PM2.5',
    '15,822',
    't',
  ]);
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
  const figure = excerptOf('字字字字 5.54% 字字字字', { phrases: [['字', '5']], variants, length: 4 });
  expect(figure.map((stretch) => stretch.text).join('')).toMatch(/5\.54%/);
});

test('an excerpt without a mark begins with the text', () => {
  expect(excerptOf('a '.repeat(100), { phrases: [], variants, length: 20 })[0]?.text).toBe('a '.repeat(10));
});

test('other forms of a character lead to the first of their group', () => {
  expect(variants).toEqual(
    new Map([
      ['點', '点'],
      ['裏', '里'],
      ['裡', '里'],
      ['軟', '软'],
      ['體', '体'],
    ]),
  );
  for (const groups of ['', ' ', ' 点 ']) expect(variantsOf(groups), `“${groups}”`).toEqual(new Map());
});

test('a set of characters has what its readers write, and all that is no Han character', () => {
  for (const [text, isSimplified, isTraditional] of [
    ['三一中心', true, true],
    ['三点一中心', true, false],
    ['三點一中心', false, true],
    ['R&D 310', true, true],
    ['裏', false, true],
    ['', true, true],
  ] as const) {
    expect(isIn('gb2312', text), text).toBe(isSimplified);
    expect(isIn('big5', text), text).toBe(isTraditional);
  }
});

test('a query has the language of its letters', () => {
  for (const [typed, edition, tag] of [
    ['三点一中心', 'zh-hans', 'zh-Hans'],
    ['三點一中心', 'zh-hans', 'zh-Hant'],
    ['三点一中心', 'en', 'zh-Hans'],
    ['三一中心', 'zh-hant', 'zh-Hant'],
    ['三一中心', 'zh-hans', 'zh-Hans'],
    ['点點', 'zh-hans', 'zh'],
    ['hazardous waste', 'zh-hans', 'en'],
    ['sandianyizhongxin', 'en', 'zh-Latn-pinyin'],
    ['sdyzx', 'zh-hant', 'zh-Latn-pinyin'],
    ['310', 'en', null],
    ['', 'en', null],
  ] as const)
    expect(tagOf(typed, edition), `${typed} ${edition}`).toBe(tag);
});

test('a single letter and words that say nothing are too little to search for', () => {
  for (const [typed, isLittle] of [
    ['a', true],
    ['Ｇ', true],
    ['的', true],
    ['the of and', true],
    ['我们的', true],
    ['7', false],
    ['水', false],
    ['r d', false],
    ['the waste', false],
    ['什么是', false],
    ['', false],
    ['，。', false],
  ] as const)
    expect(isTooLittle(typed), typed).toBe(isLittle);
});

test('a phrase takes the form for one or for many, and a query as it is', () => {
  const phrase = '{count} result for “{query}”|{count} results for “{query}”';
  expect(fillPhrase(phrase, { count: 1, query: '$&' })).toBe('1 result for “$&”');
  expect(fillPhrase(phrase, { count: 0, query: 'a|b' })).toBe('0 results for “a|b”');
  expect(fillPhrase('{count} · {query}', { count: 2, query: '{count}{query}' })).toBe('2 · {count}{query}');
  expect(stretchesOf(phrase, { count: 2, query: 'R&D' })).toEqual(['2 results for “', 'R&D', '”']);
  expect(clip('龘'.repeat(200))).toBe(`${'龘'.repeat(80)}…`);
  expect(clip(' 龘 ')).toBe('龘');
});
