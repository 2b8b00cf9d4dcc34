import { expect, test } from '@playwright/test';
import {
  editionList,
  editionOf,
  editions,
  originalOf,
  sourceEdition,
  translatedEditions,
  translationOf,
} from '../../src/editions/editions.ts';
import {
  formatDate,
  formatHectares,
  formatMoney,
  formatMu,
  formatNumber,
  formatValue,
  scale,
} from '../../src/editions/format.ts';
import { labels } from '../../src/editions/labels.ts';
import { chineseCount, chineseNumeral, englishNumeral, romanNumeral } from '../../src/editions/numerals.ts';
import { scriptConverter } from '../../src/editions/script/script.ts';
import { words } from '../../src/editions/words.ts';
import { absoluteUrl, pageUrl, path } from '../../src/urls.ts';

test('there are three editions, and no other part of an address is one', () => {
  expect(editionList.map((edition) => editions[edition].tag)).toEqual(['zh-Hans', 'zh-Hant', 'en']);
  expect(editionOf('zh-hant')).toBe('zh-hant');
  for (const part of ['zh', 'toString', '', undefined])
    expect(() => editionOf(part), String(part)).toThrow(/is no edition/);
});

test('what stands beside an edition follows from the table', () => {
  expect(sourceEdition).toBe('zh-hans');
  expect(translatedEditions).toEqual(['en']);
  const cases = [
    ['zh-hans', 'zh-hans', 'en'],
    ['zh-hant', 'zh-hant', 'en'],
    ['en', 'zh-hans', 'en'],
  ] as const;
  for (const [edition, original, translation] of cases) {
    expect(originalOf(edition), edition).toBe(original);
    expect(translationOf(edition), edition).toBe(translation);
    const { counterpart, language } = editions[edition];
    expect(editions[counterpart].language, edition).not.toBe(language);
  }
});

test('numbers, money, land and dates are said in the way of each edition', () => {
  const money = { currency: 'CNY', value: 7_800_000_000 } as const;
  const dollars = { currency: 'USD', value: 30_000_000 } as const;
  const cases = [
    [formatNumber('zh-hans', 1000), '1000'],
    [formatNumber('en', 1000), '1,000'],
    [formatNumber('zh-hans', 59500.5), '59,500.5'],
    [formatMoney('zh-hans', money), '78亿元'],
    [formatMoney('zh-hant', money), '78億元'],
    [formatMoney('en', money), 'RMB 7.8 billion'],
    [formatMoney('zh-hant', dollars), '3000萬美元'],
    [formatMoney('en', dollars), 'USD 30 million'],
    [formatMoney('en', { currency: 'CNY', value: 40_000 }), 'RMB 40,000'],
    [formatMoney('zh-hans', { currency: 'CNY', value: 5000 }), '0.5万元'],
    [formatDate('zh-hans', '2021-08-31'), '2021年8月31日'],
    [formatDate('en', '2021-08-31'), '31 August 2021'],
    [formatDate('en', '2021-08'), 'August 2021'],
    [formatDate('en', '2021'), '2021'],
    [formatDate('zh-hant', '2021'), '2021年'],
    [formatMu('zh-hant', 324), '324畝'],
    [formatMu('en', 324), '324 mu'],
    [formatHectares('zh-hans', 21.6), '21.6公顷'],
    [formatHectares('en', 21.6), '21.6 ha'],
  ] as const;
  for (const [shown, expected] of cases) expect(shown).toBe(expected);
});

test('a value of an indicator keeps its print where it can, and its marks where it cannot', () => {
  const value = { printed: '85以上', value: 85, comparator: 'at least', cumulative: false } as const;
  expect(formatValue('zh-hans', value, 1)).toBe('≥85');
  expect(formatValue('en', { ...value, printed: '701', value: 701, comparator: null }, 0.1)).toBe('70.1');
  expect(
    formatValue('en', { ...value, printed: '[75]', value: 75, comparator: null, cumulative: true }, 2),
  ).toBe('[150]');
  expect(scale(39.53, 0.1)).toBe(3.953);
});

test('printed labels are made from numbers', () => {
  const cases = [
    [labels['zh-hans'].chapter(9), '第九章'],
    [labels['zh-hant'].section(12), '第十二節'],
    [labels['zh-hans'].section(20), '第二十节'],
    [labels['zh-hans'].subsection(3), '三、'],
    [labels['zh-hant'].box('4-2'), '專欄4-2'],
    [labels.en.subsection(4), 'IV. '],
    [labels.en.annex(2), 'Annex 2'],
    [labels['zh-hans'].item(2), '2、'],
  ] as const;
  for (const [shown, expected] of cases) expect(shown).toBe(expected);
});

test('counts are written in the numerals of each language', () => {
  const cases = [
    [chineseNumeral(9), '九'],
    [chineseNumeral(10), '十'],
    [chineseNumeral(36), '三十六'],
    [chineseCount(2, '两'), '两'],
    [chineseCount(12, '两'), '十二'],
    [englishNumeral(0), 'no'],
    [englishNumeral(12), 'twelve'],
    [englishNumeral(13), '13'],
    [romanNumeral(14), 'XIV'],
  ] as const;
  for (const [shown, expected] of cases) expect(shown).toBe(expected);
});

test('sentences take their facts from the record and say one, two and many in their way', () => {
  const { en, 'zh-hans': hans, 'zh-hant': hant } = words;
  const counts = {
    annex: 3,
    year: 2040,
    projects: 1,
    lines: 2,
    shared: [{ number: 1, lines: 2 }],
    currencies: 1,
  };
  const yuan = { currency: 'CNY', lines: 1, sum: 'RMB 5' } as const;
  const dollars = { currency: 'USD', lines: 2, sum: 'USD 7' } as const;
  const cases = [
    [en.home.chapters(14), 'The preface and 14 chapters'],
    [hans.home.chapters(14), '序言和十四章'],
    [en.project.indexLead(counts), 'Annex 3 lists 1 project in 2 rows; project 1 takes two.'],
    [hans.project.indexLead(counts), '附件3列出1个项目（共2行，第1项占两行）。'],
    [hant.project.indexLead({ ...counts, shared: [] }), '附件3列出1個項目（共2列）。'],
    [en.home.sections(1), '1 section'],
    [en.home.sections(4), '4 sections'],
    [
      en.project.totalsText({ sums: [yuan, dollars], none: 2, hasFinished: false }),
      '1 row in yuan comes to RMB 5, 2 rows in dollars to USD 7; 2 rows give no amount. The two currencies are not added together.',
    ],
    [
      en.project.totalsText({ sums: [dollars], none: 1, hasFinished: true }),
      '2 rows in dollars add up to USD 7; 1 row gives no amount. The table includes projects already finished.',
    ],
    [en.project.totalsText({ sums: [], none: 3, hasFinished: false }), '3 rows give no amount.'],
    [
      hans.project.totalsText({ sums: [{ ...yuan, sum: '5元' }], none: 0, hasFinished: true }),
      '以人民币计的1行共5元。表中包括已竣工的项目。',
    ],
    [hant.project.totalsText({ sums: [], none: 3, hasFinished: false }), '3列未載投資額。'],
  ] as const;
  for (const [shown, expected] of cases) expect(shown).toBe(expected);
});

test('the conversion obeys the phrases and characters of the plan and turns the quotation marks', () => {
  const convert = scriptConverter({
    phrases: [{ from: '新征程', to: '新征程' }],
    characters: [{ from: '臺', to: '台' }],
  });
  expect(convert('开启“新征程”，建设平台')).toBe('開啟「新征程」，建設平台');
  expect(scriptConverter({ phrases: [], characters: [] })('平台')).toBe('平臺');
  for (const text of ['PM2.5、‘R&D’', '', 'a b']) expect(convert(text)).toHaveLength(text.length);
});

test('every edition has every word of the interface, and none is empty', () => {
  const [first, ...others] = editionList.map((edition) => keysOf(words[edition]));
  expect(first?.length).toBeGreaterThan(100);
  expect(first?.filter((key) => key.endsWith(' is empty'))).toEqual([]);
  for (const other of others) expect(other).toEqual(first);
});

test('addresses are made in one way', () => {
  expect(pageUrl('en', path.term('p', '310'), 'fn-02')).toBe('/en/p/terms/310/#fn-02');
  expect(pageUrl('zh-hans', path.search('长电 科技'))).toBe(
    '/zh-hans/search/?q=%E9%95%BF%E7%94%B5%20%E7%A7%91%E6%8A%80',
  );
  expect(new URL(absoluteUrl('/en/')).pathname).toBe('/en/');
});

/** Paths to the words; a function or a list counts as one. */
function keysOf(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return value === '' ? [`${at} is empty`] : [at];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [at];
  return Object.entries(value)
    .flatMap(([key, inner]) => keysOf(inner, `${at}.${key}`))
    .sort();
}
