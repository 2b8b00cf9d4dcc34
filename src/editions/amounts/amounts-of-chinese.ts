import { numberOfNumeral } from '../numerals.ts';
import { type Amount, exactValue, numberInDigits } from './amount.ts';

const digits = '〇一二三四五六七八九';

/** 千 before these is part of a unit: 千米 is a kilometre. */
const size = '[十百千]?万亿|[十百千]?[万亿]|百|千(?![米瓦克伏卡兆])';

const units: Readonly<Record<string, string>> = {
  平方公里: 'km²',
  平方米: 'm²',
  个百分点: 'points',
  百分点: 'points',
  美元: 'USD',
  公顷: 'hectares',
  公里: 'km',
  千米: 'km',
  微克: 'µg',
  英寸: 'inches',
  分钟: 'minutes',
  元: 'CNY',
  '%': '%',
  '％': '%',
  亩: 'mu',
  吨: 'tonnes',
};
const unit = Object.keys(units).join('|');

const chapter = String.raw`(?:\d+|[一二三四五六七八九十]+)`;

/** A line a way of writing a number, the longer before the shorter; what follows `}` is the unit of a number that is filled in. */
const pattern = new RegExp(
  [
    String.raw`(?<date>(?:19|20|21)\d\d\.\d{1,2}(?:\.\d{1,2})?)(?![\d万亿%吨])`,
    `(?<first>${numberInDigits})(?=[-–—~～至到、](?:${numberInDigits})(?<lastSize>${size})?(?<lastUnit>${unit})?)(?!${size}|${unit})`,
    String.raw`(?<=[A-Za-z]-)(?<name>\d+)`,
    `(?<number>${numberInDigits})(?:[余多]?(?<size>${size}))?(?<unit>${unit})?`,
    `(?<year>[${digits}]{4})(?=年)`,
    `第(?<chapters>${chapter}(?:[、和至到]${chapter})*)章`,
    `十(?<plan>[${digits}])(?:五|个五年)`,
    '百分之(?<share>[零一二两三四五六七八九十百]+)',
    `(?<!\\})(?<numeral>(?:[一二两三四五六七八九][十百千]?|[十百千])*)(?<sum>万亿|[万亿])(?<sumUnit>${unit})?`,
    `(?<words>[零${digits}两十百千]+)(?<wordUnit>${unit})?`,
  ].join('|'),
  'gu',
);

interface Found {
  printed: string;
  groups: Readonly<Record<string, string | undefined>>;
  /** What stands before it in the text. */
  before: string;
}

/**
 * The amounts of a Chinese text. Numerals are `free` unless they name a year, a share or a sum: a slogan such as 三高两低
 * or 万众创新 counts too, and no program tells it from a count.
 */
export function amountsOfChinese(text: string): Amount[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { 0: printed, groups = {}, index } = match;
    const reader = readers.find(([name]) => groups[name] !== undefined);
    return reader?.[1]({ printed, groups, before: text.slice(0, index) }) ?? [];
  });
}

/** What a number of each way comes to, by the name of its group. */
const readers: readonly (readonly [group: string, read: (found: Found) => Amount[]])[] = [
  ['date', ({ printed }) => printed.split('.').map((part) => plain(`${Number(part)}`))],
  ['first', ({ printed, groups }) => [firstOfTwo(printed, groups)]],
  ['name', ({ printed }) => [{ ...plain(printed), hold: 'free' }]],
  ['number', ({ printed, groups }) => [inDigits(printed, groups)]],
  ['year', ({ printed }) => [plain([...printed].map((sign) => digits.indexOf(sign)).join(''), printed)]],
  ['chapters', ({ groups }) => (groups.chapters ?? '').split(/[、和至到]/).map(chapterIn)],
  ['plan', ({ groups }) => yearsOfPlan(digits.indexOf(groups.plan ?? ''))],
  [
    'share',
    ({ printed, groups: { share = '' } }) => [
      { printed, values: [`${numberOfNumeral(share)} %`], hold: 'measured' },
    ],
  ],
  ['sum', (found) => inNumerals(found)],
  ['words', ({ groups }) => inWords(groups)],
];

function plain(value: string, printed = value): Amount {
  return { printed, values: [value], hold: 'plain' };
}

/** Of two numbers with a unit behind the second the first may have that unit, and its size, or not: 20-30亿元. */
function firstOfTwo(first: string, { lastSize = '', lastUnit = '' }: Found['groups']): Amount {
  const meant = units[lastUnit] ?? '';
  const inUnit = [0, zerosOf(lastSize)].map((zeros) => exactValue(first, zeros, meant));
  return { printed: first, values: [exactValue(first, 0, ''), ...inUnit], hold: 'plain' };
}

function inDigits(printed: string, groups: Found['groups']): Amount {
  const { number: decimal = '', size: by = '', unit: of = '' } = groups;
  const values = withMoney(decimal, zerosOf(by), units[of] ?? '');
  return { printed, values, hold: by === '' && of === '' ? 'plain' : 'measured' };
}

function chapterIn(printed: string): Amount {
  const value = /\d/.test(printed) ? printed : `${numberOfNumeral(printed)}`;
  return { printed, values: [value, `${value} chapter`], hold: 'reference' };
}

/** The numbers in the name of a national five-year plan from the eleventh on (十四五: 14 and 5), and its first and last year. */
function yearsOfPlan(ones: number): Amount[] {
  const first = 2006 + 5 * (ones - 1);
  return [10 + ones, 5, first, first + 4].map((value) => ({ ...plain(`${value}`), hold: 'free' }));
}

/** 百亿元, 二十万亩, 百亿级, 每万人; without a unit 万 alone is a word for many, and “万元” by itself the name of a unit. */
function inNumerals({ printed, groups: { numeral = '', sum = '', sumUnit = '' }, before }: Found): Amount[] {
  const count = numberOfNumeral(numeral || '一');
  const isName = numeral === '' && before.endsWith('“');
  const isMeant =
    (sumUnit !== '' && !isName) || before.endsWith('每') || (numeral !== '' && sum.endsWith('亿'));
  const values = count === null ? [] : withMoney(`${count}`, zerosOf(sum), units[sumUnit] ?? '');
  return [{ printed, values, hold: isMeant && count !== null ? 'measured' : 'free' }];
}

/** A size without a unit may be that of a sum: 百亿级. */
function withMoney(decimal: string, zeros: number, meant: string): string[] {
  const bare = exactValue(decimal, zeros, meant);
  return zeros >= 4 && meant === '' ? [bare, `${bare} CNY`] : [bare];
}

/** The numbers in a run of numerals, each as long as it is one: 18 and 19 in 十八十九. */
function inWords({ words = '', wordUnit = '' }: Found['groups']): Amount[] {
  const amounts: Amount[] = [];
  for (let rest = words; rest !== ''; ) {
    let end = rest.length;
    while (end > 1 && numberOfNumeral(rest.slice(0, end)) === null) end -= 1;
    const value = numberOfNumeral(rest.slice(0, end));
    const meant = end === rest.length ? (units[wordUnit] ?? '') : '';
    const values = value === null ? [] : [`${value}`, `${value} ${meant}`.trim()];
    amounts.push({ printed: rest.slice(0, end), values, hold: 'free' });
    rest = rest.slice(end);
  }
  return amounts;
}

function zerosOf(signs: string): number {
  return [...signs].reduce((sum, sign) => sum + (zerosOfSign[sign] ?? 0), 0);
}

const zerosOfSign: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
