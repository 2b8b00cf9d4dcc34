import { dateForm, moneyForms, numberForms, rankForms, shift } from './english-numbers.ts';

/** A quantity that a Chinese text gives, and the ways in which English may write it. */
export interface Quantity {
  /** The words of the source. */
  printed: string;
  /** The exact English forms; any of them will do. */
  forms: string[];
  /** The English unit, which must stand in the text as well. */
  unit?: string;
}

/** The quantities that a Chinese text gives in digits or magnitudes such as 千亿; slogans such as 1+3+1 are none. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const reader = readers.find(([name]) => groups[name] !== undefined);
    return reader ? [{ printed: match[0], ...reader[1](groups) }] : [];
  });
}

/** The quantities of a Chinese text that its translation lacks, each as often as the source gives it in digits. */
export function missingQuantities(text: string, translation: string): Quantity[] {
  const needed = new Map<string, number>();
  return quantitiesIn(text).filter(({ printed, forms, unit }) => {
    const key = forms.join();
    const times = /\d/.test(printed) ? (needed.get(key) ?? 0) + 1 : 1;
    needed.set(key, times);
    const found = forms.reduce((sum, form) => sum + countOf(form, translation), 0);
    return found < times || (unit !== undefined && !translation.includes(unit));
  });
}

function countOf(form: string, text: string): number {
  const words = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s?');
  const end = /\d$/.test(form) ? '(?![\\dA-Za-z%]|[.,]\\d| (?:million|billion))' : '(?![A-Za-z])';
  return [...text.matchAll(new RegExp(`(?<![\\d.,A-Za-z])${words}${end}`, 'g'))].length;
}

const unitNames: Record<string, string> = {
  吨: 'tonne',
  亩: 'mu',
  平方米: 'square metre',
  平方公里: 'square kilometre',
  公里: 'kilometre',
  '微克/立方米': 'micrograms per cubic metre',
  个百分点: 'percentage point',
  英寸: 'inch',
  分钟: 'minute',
};

const years = '(?:19|20)\\d\\d';
const decimal = '\\d+(?:\\.\\d+)?';
const numerals = '一二三四五六七八九';
const units = ['美元', '元', '%', 'nm', 'GWh', ...Object.keys(unitNames)].join('|');

/** One alternative a kind of token, the longer before the shorter; the first, a slogan, has no name. */
const pattern = new RegExp(
  [
    '“?\\d+(?:\\+[\\dN]+)+',
    `(?<year>${years})年(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?`,
    `(?<stamp>${years}\\.\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d万亿%吨])`,
    '(?<onlyMonth>\\d{1,2})月',
    '(?<=表|栏)(?<reference>\\d+-\\d+)',
    `(?<hanYear>[〇${numerals}]{4})年`,
    `(?<code>[A-Za-z]+${decimal}(?!\\d|\\.\\d|吨)|\\d+[A-Z](?![A-Za-z]))`,
    '第(?<rank>\\d+)',
    '(?<name>(?<=“)\\d+(?![\\d.%千百万亿])|^\\d+$)',
    `(?<number>${decimal})(?<zeros>[千百十]?[万亿])?(?<unit>${units})?`,
    `(?<![\\d${numerals}十百千万亿])(?<han>[${numerals}十百千]?[万亿])(?:(?<hanUnit>美元|元)|(?=级|人有效))`,
    '(?<=超)(?<over>[百千]亿)',
  ].join('|'),
  'gu',
);

type Groups = Record<string, string | undefined>;
type Reading = Omit<Quantity, 'printed'>;

const readers: readonly (readonly [string, (groups: Groups) => Reading])[] = [
  ['year', ({ year, month, day }) => ({ forms: [dateForm(year, month, day)] })],
  ['stamp', ({ stamp = '' }) => ({ forms: [stamp, dateForm(...stamp.split('.'))] })],
  ['onlyMonth', ({ onlyMonth }) => ({ forms: [dateForm('', onlyMonth)] })],
  ['reference', ({ reference = '' }) => ({ forms: [reference] })],
  ['hanYear', ({ hanYear = '' }) => ({ forms: [[...hanYear].map(digitOf).join('')] })],
  ['code', ({ code = '' }) => ({ forms: [code.replace(/(?<=[A-Za-z])(?=\d)/, ' ')] })],
  ['rank', ({ rank = '' }) => ({ forms: rankForms(rank) })],
  ['name', ({ name = '' }) => ({ forms: [name] })],
  ['number', readNumber],
  ['han', ({ han = '', hanUnit }) => readMagnitude(han, hanUnit ?? (han.includes('亿') ? '元' : ''))],
  ['over', ({ over = '' }) => readMagnitude(over, '元')],
];

function readNumber({ number = '', zeros = '', unit = '' }: Groups): Reading {
  const value = zeros === '' ? number : shift(number, zerosOf(zeros));
  if (unit === '元') return { forms: moneyForms(value, 'RMB') };
  if (unit === '美元') return { forms: moneyForms(value, 'USD') };
  if (unit === '%') return { forms: [`${value}%`] };
  if (unit === 'nm' || unit === 'GWh') return { forms: [`${value} ${unit}`] };
  const year = zeros === '' && unit === '' && new RegExp(`^${years}$`).test(number) ? [number] : [];
  const forms = [...numberForms(value), ...year];
  const name = unitNames[unit];
  return name === undefined ? { forms } : { forms, unit: name };
}

function readMagnitude(han: string, unit: string): Reading {
  const digit = digitOf(han[0] ?? '');
  const value = digit > 0 ? shift(String(digit), zerosOf(han.slice(1))) : shift('1', zerosOf(han));
  if (unit === '') return { forms: numberForms(value) };
  return { forms: moneyForms(value, unit === '元' ? 'RMB' : 'USD') };
}

/** 〇 is 0, 一 is 1; −1 where the character is no digit. */
function digitOf(han: string): number {
  return `〇${numerals}`.indexOf(han);
}

function zerosOf(han: string): number {
  return [...han].reduce((sum, sign) => sum + (zerosOfSign[sign] ?? 0), 0);
}

const zerosOfSign: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
