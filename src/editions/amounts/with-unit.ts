/** A number with the words of its unit: in the place of `{}`, behind the currency that a label begins with, or before it. */
export function withUnit(words: string, value: number): string {
  const number = value.toFixed(12).replace(/\.?0+$/, '');
  if (words.includes('{}')) return words.replace('{}', number);
  const [currency = ''] = /^(?:RMB|USD)(?= |$)/.exec(words) ?? [];
  const rest = words.slice(currency.length).trim();
  return `${currency} ${number}${rest.startsWith('%') ? rest : ` ${rest}`}`.trim();
}
