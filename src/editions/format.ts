import type { Edition } from './editions.ts';

type Currency = 'CNY' | 'USD';

/** A number with the grouping of the edition; the fraction is kept as it is. */
export function formatNumber(edition: Edition, value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const isGrouped = whole.length >= styles[edition].groupedFrom;
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** Money in the words of the edition, exact: 78亿元, RMB 7.8 billion. */
export function formatMoney(edition: Edition, { currency, value }: { currency: Currency; value: number }) {
  const { before, units } = styles[edition].money[currency];
  const [divisor, after] = units.find(([least]) => value >= least) ?? units.at(-1) ?? [1, ''];
  return `${before}${formatNumber(edition, exactQuotient(value, divisor))}${after}`;
}

/** A date of the precision it was given in: 2019年8月, August 2019. */
export function formatDate(edition: Edition, iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return styles[edition].date(year, month, day);
}

/** An area in mu: 324亩, 324 mu. */
export function formatMu(edition: Edition, mu: number): string {
  return `${formatNumber(edition, mu)}${styles[edition].mu}`;
}

/** An area in hectares: 21.6公顷, 21.6 ha. */
export function formatHectares(edition: Edition, hectares: number): string {
  return `${formatNumber(edition, hectares)}${styles[edition].hectares}`;
}

/** A value of an indicator in the unit of the edition: 701, ≥85, [143]. */
export function formatValue(
  edition: Edition,
  value: { printed: string; value: number; comparator: 'at least' | null; cumulative: boolean },
  factor: number,
): string {
  if (factor === 1 && value.comparator === null) return value.printed.replace(/\p{L}+$/u, '');
  const number = formatNumber(edition, scale(value.value, factor));
  const compared = value.comparator === null ? number : `≥${number}`;
  return value.cumulative ? `[${compared}]` : compared;
}

/** A value in another unit without the noise of binary fractions. */
export function scale(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

/** How an edition writes numbers and what they count. */
interface Style {
  /** How many digits a whole number has at least where its thousands are parted. */
  groupedFrom: number;
  /** What stands before a sum, and its units, the largest first: the least sum that is told in it, and its word. */
  money: Readonly<Record<Currency, { before: string; units: readonly (readonly [number, string])[] }>>;
  date: (year: number, month?: number, day?: number) => string;
  /** What follows the number of an area. */
  mu: string;
  hectares: string;
}

function chineseStyle(words: {
  hundredMillion: string;
  tenThousand: string;
  dollar: string;
  mu: string;
  hectares: string;
}): Style {
  const units = (currency: string) =>
    [
      [1e8, `${words.hundredMillion}${currency}`],
      [1e4, `${words.tenThousand}${currency}`],
    ] as const;
  return {
    groupedFrom: 5,
    money: { CNY: { before: '', units: units('元') }, USD: { before: '', units: units(words.dollar) } },
    date: (year, month, day) =>
      `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`,
    mu: words.mu,
    hectares: words.hectares,
  };
}

const englishUnits = [
  [1e9, ' billion'],
  [1e6, ' million'],
  [1, ''],
] as const;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const styles: Readonly<Record<Edition, Style>> = {
  'zh-hans': chineseStyle({
    hundredMillion: '亿',
    tenThousand: '万',
    dollar: '美元',
    mu: '亩',
    hectares: '公顷',
  }),
  'zh-hant': chineseStyle({
    hundredMillion: '億',
    tenThousand: '萬',
    dollar: '美元',
    mu: '畝',
    hectares: '公頃',
  }),
  en: {
    groupedFrom: 4,
    money: { CNY: { before: 'RMB ', units: englishUnits }, USD: { before: 'USD ', units: englishUnits } },
    date: (year, month, day) =>
      [day, month === undefined ? undefined : monthNames[month - 1], year]
        .filter((part) => part !== undefined)
        .join(' '),
    mu: ' mu',
    hectares: ' ha',
  },
};

function exactQuotient(value: number, divisor: number): number {
  return Number((value / divisor).toPrecision(12));
}
