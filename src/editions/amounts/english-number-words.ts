const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen ' +
  'fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Ordinals in words, the first first. */
export const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Months, the first first. */
export const months =
  'January February March April May June July August September October November December'.split(' ');

/** What a pattern looks for: a number in words below a hundred. */
export const numberWord = `(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.toReversed().join('|')}`;

/** The number of such words. */
export function numberOfWord(words: string): number {
  const [first = '', last = 'zero'] = words.split('-');
  const value = tens.includes(first) ? (tens.indexOf(first) + 2) * 10 : small.indexOf(first);
  return value + small.indexOf(last);
}
