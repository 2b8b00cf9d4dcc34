/** A quantity that a Chinese text gives, and the ways in which English may write it. */
export interface Quantity {
  /** The words of the source. */
  printed: string;
  /** The exact English forms; any of them will do. */
  forms: string[];
  /** The English unit, which must stand in the text as well. */
  unit?: string;
}

/** The quantities that a Chinese text prints in digits, and its magnitudes such as 千亿; slogans such as 1+3+1 are left out. */
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

const number = String.raw`\d+(?:\.\d+)?`;
const years = String.raw`(?:19|20)\d\d`;
const numerals = '一二三四五六七八九';

/** One alternative a kind of token, the longer before the shorter. */
const pattern = new RegExp(
  [
    String.raw`“?\d+(?:\+[\dN]+)+`,
    String.raw`(?<year>${years})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?`,
    String.raw`(?<stamp>${years}\.\d{1,2}(?:\.\d{1,2})?)(?![\d万亿%吨])`,
    String.raw`(?<onlyMonth>\d{1,2})月`,
    String.raw`(?<=表|栏)(?<reference>\d+-\d+)`,
    String.raw`(?<hanYear>[〇${numerals}]{4})年`,
    String.raw`(?<code>[A-Za-z]+${number}(?!\d|\.\d|吨)|\d+[A-Z](?![A-Za-z]))`,
    String.raw`第(?<ordinal>\d+)`,
    String.raw`(?<name>(?<=“)\d+(?![\d.%千百万亿])|^\d+$)`,
    String.raw`(?<number>${number})(?<magnitude>[千百十]?[万亿])?(?<unit>美元|元|%|${Object.keys(unitNames).join('|')}|nm|GWh)?`,
    String.raw`(?<=超|近|过|突破|^|[^百千万亿${numerals}])(?<han>[${numerals}十百千]?[万亿])(?=美元|元|级|重|人有效)(?<hanUnit>美元|元)?`,
    String.raw`(?<=超)(?<over>[百千]亿)`,
  ].join('|'),
  'gu',
);

type Groups = Record<string, string | undefined>;
type Reader = (groups: Groups) => Omit<Quantity, 'printed'>;

const readers: readonly (readonly [string, Reader])[] = [
  ['year', ({ year, month, day }) => ({ forms: [dateForm(year, month, day)] })],
  ['stamp', ({ stamp = '' }) => ({ forms: [stamp, dateForm(...stamp.split('.'))] })],
  ['onlyMonth', ({ onlyMonth }) => ({ forms: [dateForm('', onlyMonth)] })],
  ['reference', ({ reference = '' }) => ({ forms: [reference] })],
  ['hanYear', ({ hanYear = '' }) => ({ forms: [digitsOf(hanYear)] })],
  ['code', ({ code = '' }) => ({ forms: [code.replace(/(?<=[A-Za-z])(?=\d)/, ' ')] })],
  ['ordinal', ({ ordinal = '' }) => ({ forms: [`${ordinal}${suffixOf(Number(ordinal))}`, ordinal] })],
  ['name', ({ name = '' }) => ({ forms: [name] })],
  ['number', readNumber],
  ['han', ({ han = '', hanUnit }) => magnitude(han, hanUnit ?? (han.includes('亿') ? '元' : ''))],
  ['over', ({ over = '' }) => magnitude(over, '元')],
];

function readNumber({ number: printed = '', magnitude: zeros = '', unit = '' }: Groups): Omit<Quantity, 'printed'> {
  const value = zeros === '' ? printed : shift(printed, zerosOf(zeros));
  if (unit === '元' || unit === '美元') return { forms: moneyForms(value, unit) };
  if (unit === '%') return { forms: [`${value}%`] };
  if (unit === 'nm' || unit === 'GWh') return { forms: [`${value} ${unit}`] };
  const isYear = zeros === '' && unit === '' && new RegExp(`^${years}$`).test(printed);
  const forms = [...new Set([grouped(value), ...(isYear ? [printed] : []), ...largeForms(value)])];
  const name = unitNames[unit];
  return name === undefined ? { forms } : { forms, unit: name };
}

function dateForm(year = '', month = '', day = ''): string {
  return [Number(day) || '', monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}

function magnitude(han: string, unit: string): Omit<Quantity, 'printed'> {
  const digit = numerals.indexOf(han[0] ?? '') + 1;
  const value = shift(String(digit || 1), zerosOf(digit ? han.slice(1) : han));
  return { forms: unit === '' ? [grouped(value)] : moneyForms(value, unit) };
}

function moneyForms(value: string, unit: string): string[] {
  const currency = unit === '元' ? 'RMB' : 'USD';
  return [grouped(value), ...largeForms(value)].map((form) => `${currency} ${form}`);
}

function largeForms(value: string): string[] {
  const amount = Number(value);
  return [
    ...(amount >= 1e6 && amount < 1e9 ? [`${shift(value, -6)} million`] : []),
    ...(amount >= 1e8 ? [`${shift(value, -9)} billion`] : []),
  ];
}

/** Moves the decimal point of an exact decimal number. */
function shift(decimal: string, by: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = `${'0'.repeat(Math.max(0, -by))}${whole}${fraction}${'0'.repeat(Math.max(0, by))}`;
  const point = digits.length - fraction.length - Math.max(0, by) + by;
  const rest = digits.slice(point).replace(/0+$/, '');
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  return rest === '' ? left : `${left}.${rest}`;
}

function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const head = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${head}.${fraction}` : head;
}

function zerosOf(han: string): number {
  return [...han].reduce((sum, sign) => sum + (zeros[sign] ?? 0), 0);
}

const zeros: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

function digitsOf(han: string): string {
  return [...han].map((sign) => `〇${numerals}`.indexOf(sign)).join('');
}

function suffixOf(ordinal: number): string {
  if ([11, 12, 13].includes(ordinal % 100)) return 'th';
  return ['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th';
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
