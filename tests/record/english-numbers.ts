/** Moves the decimal point of an exact decimal number: 39.53 by 8 is 3953000000. */
export function shift(decimal: string, by: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = `${'0'.repeat(Math.max(0, -by))}${whole}${fraction}${'0'.repeat(Math.max(0, by))}`;
  const point = digits.length - fraction.length - Math.max(0, by) + by;
  const rest = digits.slice(point).replace(/0+$/, '');
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  return rest === '' ? left : `${left}.${rest}`;
}

/** The ways of writing a number: 16,567; 3.6 billion or 3,600 million or 3,600,000,000. */
export function numberForms(value: string): string[] {
  const amount = Number(value);
  return [
    grouped(value),
    ...(amount >= 1e6 ? [`${grouped(shift(value, -6))} million`] : []),
    ...(amount >= 1e8 ? [`${grouped(shift(value, -9))} billion`] : []),
  ];
}

/** The ways of writing a sum: RMB 70.1 billion. */
export function moneyForms(value: string, currency: 'RMB' | 'USD'): string[] {
  return numberForms(value).map((form) => `${currency} ${form}`);
}

/** A rank: 56th, and 56 for other uses of the same Chinese word. */
export function rankForms(rank: string): string[] {
  const teens = ['11', '12', '13'].some((end) => rank.endsWith(end));
  const suffix = teens ? 'th' : (['th', 'st', 'nd', 'rd'][Number(rank) % 10] ?? 'th');
  return [`${rank}${suffix}`, rank];
}

/** A date of the precision it is given in: 31 August 2021, August 2021, August. */
export function dateForm(year = '', month = '', day = ''): string {
  return [Number(day) || '', monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}

function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const head = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${head}.${fraction}` : head;
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
