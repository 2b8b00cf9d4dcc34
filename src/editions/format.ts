import type { Edition } from './editions.ts';

/** A number with the grouping of the edition; the fraction is kept as it is. */
export function formatNumber(edition: Edition, value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = edition === 'en' || whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** Money in the words of the edition, exact: 78亿元, RMB 7.8 billion. */
export function formatMoney(edition: Edition, money: { currency: 'CNY' | 'USD'; value: number }): string {
  if (edition === 'en') {
    const currency = money.currency === 'CNY' ? 'RMB' : 'USD';
    const [divisor, word] =
      money.value >= 1e9 ? [1e9, ' billion'] : money.value >= 1e6 ? [1e6, ' million'] : [1, ''];
    return `${currency} ${formatNumber(edition, exactQuotient(money.value, divisor))}${word}`;
  }
  const unit = moneyUnits[edition][money.currency];
  const [divisor, word] = money.value >= 1e8 ? [1e8, unit.large] : [1e4, unit.small];
  return `${formatNumber(edition, exactQuotient(money.value, divisor))}${word}`;
}

/** A date of the precision it was given in: 2019年8月, August 2019. */
export function formatDate(edition: Edition, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (edition === 'en') {
    const name = month === undefined ? '' : `${monthNames[month - 1]} `;
    return `${day === undefined ? '' : `${day} `}${name}${year}`;
  }
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

/** An area in mu: 324亩, 324 mu. */
export function formatMu(edition: Edition, mu: number): string {
  return edition === 'en'
    ? `${formatNumber(edition, mu)} mu`
    : `${formatNumber(edition, mu)}${areaUnits[edition].mu}`;
}

/** An area in hectares: 21.6公顷, 21.6 ha. */
export function formatHectares(edition: Edition, hectares: number): string {
  const number = formatNumber(edition, hectares);
  return edition === 'en' ? `${number} ha` : `${number}${areaUnits[edition].hectare}`;
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

const moneyUnits = {
  'zh-hans': { CNY: { large: '亿元', small: '万元' }, USD: { large: '亿美元', small: '万美元' } },
  'zh-hant': { CNY: { large: '億元', small: '萬元' }, USD: { large: '億美元', small: '萬美元' } },
} as const;

const areaUnits = {
  'zh-hans': { mu: '亩', hectare: '公顷' },
  'zh-hant': { mu: '畝', hectare: '公頃' },
} as const;

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

function exactQuotient(value: number, divisor: number): number {
  return Number((value / divisor).toPrecision(12));
}
