/**
 * How firmly an amount is held against the other language: `free`, in words, in a name or in brackets, may be
 * said without it; `plain` is a number in digits; `measured` one with a unit or a size such as million; `reference`
 * the number of a chapter, of which one language may name none, but not another.
 */
type Hold = 'free' | 'plain' | 'measured' | 'reference';

/** A number that a text gives, with what it counts. */
export interface Amount {
  /** As it stands in the text. */
  printed: string;
  /** What it comes to, such as `70100000000 CNY`, in every language the same; more than one where the text leaves that open. */
  values: readonly string[];
  hold: Hold;
}

/** What a pattern looks for: a number in digits, its thousands perhaps parted by commas. */
export const numberInDigits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** An exact value: a decimal number whose point is moved, and its unit, if it is one that is told apart. */
export function exactValue(decimal: string, by: number, unit: string): string {
  return `${shift(decimal.replaceAll(',', ''), by)} ${unit}`.trim();
}

/** A value as a reader of numbers sees it: 70,100,000,000 CNY. */
export function sayValue(value: string): string {
  return value.replace(/^\d{5,}/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

function shift(decimal: string, by: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = `${whole}${fraction}${'0'.repeat(by)}`;
  const point = whole.length + by;
  const rest = digits.slice(point).replace(/0+$/, '');
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  return rest === '' ? left : `${left}.${rest}`;
}
