import { type Amount, exactValue, numberInDigits } from './amount.ts';
import { months, numberOfWord, numberWord, ordinals } from './english-number-words.ts';

const zerosOf: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
const size = Object.keys(zerosOf).join('|');
const currencies: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  CNY: 'CNY',
  '¥': 'CNY',
  USD: 'USD',
  US$: 'USD',
  $: 'USD',
};
const currency = Object.keys(currencies)
  .map((sign) => sign.replace('$', '\\$'))
  .join('|');

/** Units by the words behind a number. */
const units: readonly (readonly [words: RegExp, unit: string])[] = [
  [/^(?:%| per ?cent\b)/, '%'],
  [/^[ -]percentage[ -]points?\b/, 'points'],
  [/^[ -]yuan\b/, 'CNY'],
  [/^ (?:US )?dollars?\b/, 'USD'],
  [/^[ -]mu\b/, 'mu'],
  [/^[ -]hectares?\b/, 'hectares'],
  [/^[ -]tonnes?\b/, 'tonnes'],
  [/^[ -]square[ -]met(?:re|er)s?\b|^ m²/, 'm²'],
  [/^[ -]square[ -]kilomet(?:re|er)s?\b/, 'km²'],
  [/^[ -]kilomet(?:re|er)s?\b/, 'km'],
  [/^[ -]micrograms?\b|^ μg/, 'µg'],
  [/^[ -]inch(?:es)?\b/, 'inches'],
  [/^[ -]minutes?\b/, 'minutes'],
];

/** A line a way of writing a number, the longer before the shorter. */
const pattern = new RegExp(
  [
    String.raw`(?<from>\d{4})–(?<to>\d{4})`,
    String.raw`\b[Cc]hapters? (?<chapter>\d+)\b|\b[Ss]ections? (?<chapterOfSection>\d+)\.\d+`,
    String.raw`(?<decade>\d{4})s\b`,
    // A date as printed: 2021.10.
    String.raw`(?<year>(?:19|20|21)\d\d)\.(?<monthNumber>\d{1,2})(?![\d.%]|[ -](?:${size})\b)`,
    // Part of a name, such as COVID-19.
    String.raw`(?<=[A-Za-z]-)(?<name>\d+)`,
    `(?:(?<currency>${currency}) ?)?(?<number>${numberInDigits})(?:[ -](?<size>${size})\\b)?`,
    `\\b(?<month>${months.join('|')})\\b`,
    `\\b(?:(?<wordCurrency>${currency}) )?(?<word>${numberWord})\\b(?:[ -](?<wordSize>${size})\\b)?`,
    `\\b(?<ordinal>${ordinals.join('|')})\\b`,
    `\\ba (?<alone>${size})\\b`,
  ].join('|'),
  'g',
);

/** What stands behind the first of two numbers that have one unit: 2 to 3 billion, 0.8 and 0.6 tonnes. */
const second = new RegExp(`^(?:–|-| to | and | or )(?:${numberInDigits})(?:[ -](?<size>${size})\\b)?`);

/** What stands before the second of two sums with one currency: RMB 1 to 5 billion. */
const firstSum = new RegExp(
  `(?<sign>${currency}) ?(?:${numberInDigits})(?: (?:${size}))?(?:–| to | and | or )$`,
);

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The amounts of an English text. Numbers in words are `free`, and so is whatever stands in brackets, where a translation
 * explains what the source need not, but for the years of a plan.
 */
export function amountsOfEnglish(text: string): Amount[] {
  const brackets = bracketsOf(text);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups: Groups = match.groups ?? {};
    const [printed] = match;
    const { from, to = '' } = groups;
    if (from !== undefined)
      return [from, to].map((value): Amount => ({ printed, values: [value], hold: 'plain' }));
    const chapter = groups.chapter ?? groups.chapterOfSection;
    if (chapter !== undefined)
      return [{ printed, values: [chapter, `${chapter} chapter`], hold: 'reference' as const }];
    const loose = looseValues(groups);
    if (loose) return loose.map((value): Amount => ({ printed, values: [value], hold: 'free' }));
    const after = text.slice(match.index + printed.length);
    const { sign } = firstSum.exec(text.slice(Math.max(0, match.index - 40), match.index))?.groups ?? {};
    const amount =
      groups.number === undefined
        ? inWords(printed, groups, after)
        : inDigits(printed, { ...groups, currency: groups.currency ?? (groups.size && sign) }, after);
    const isInBrackets = brackets.some(([start, end]) => start < match.index && match.index < end);
    return [isInBrackets ? { ...amount, hold: 'free' } : amount];
  });
}

/** The values of what is no amount by itself: parts of dates and of names, ordinals, a hundred. */
function looseValues(groups: Groups): string[] | null {
  const { year, decade, name, month, ordinal, alone } = groups;
  if (year !== undefined) return [year, `${Number(groups.monthNumber)}`];
  if (month !== undefined) return [`${months.indexOf(month) + 1}`];
  if (ordinal !== undefined) return [`${ordinals.indexOf(ordinal) + 1}`];
  if (alone !== undefined) return [exactValue('1', zerosOf[alone] ?? 0, '')];
  const loose = decade ?? name;
  return loose === undefined ? null : [loose];
}

function inDigits(printed: string, groups: Groups, after: string): Amount {
  const { number: decimal = '', size: own, currency: sign } = groups;
  const [behind = '', unit = ''] = unitBehind(after);
  const meant = sign === undefined ? unit : (currencies[sign] ?? '');
  const amount: Amount = {
    printed: sign === undefined ? printed + behind : printed,
    values: [exactValue(decimal, zerosOf[own ?? ''] ?? 0, meant)],
    hold: own === undefined && meant === '' ? 'plain' : 'measured',
  };
  const next = own === undefined ? second.exec(after) : null;
  if (!next) return amount;
  const [, ofBoth = ''] = unitBehind(after.slice(next[0].length));
  const lent = exactValue(decimal, zerosOf[next.groups?.size ?? ''] ?? 0, meant || ofBoth);
  return { ...amount, values: [...amount.values, lent] };
}

function inWords(printed: string, groups: Groups, after: string): Amount {
  const { word = '', wordSize = '', wordCurrency } = groups;
  const bare = exactValue(`${numberOfWord(word)}`, zerosOf[wordSize] ?? 0, '');
  const [, unit = ''] = unitBehind(after);
  const meant = wordCurrency === undefined ? unit : (currencies[wordCurrency] ?? '');
  const isSum = (zerosOf[wordSize] ?? 0) >= 6 || wordCurrency !== undefined;
  return isSum
    ? { printed, values: [`${bare} ${meant}`.trim()], hold: 'measured' }
    : { printed, values: [...new Set([bare, `${bare} ${meant}`.trim()])], hold: 'free' };
}

/** The words of a unit that a text begins with, and the unit; nothing where it begins otherwise. */
function unitBehind(after: string): [words?: string, unit?: string] {
  for (const [words, unit] of units) {
    const [found] = words.exec(after) ?? [];
    if (found !== undefined) return [found, unit];
  }
  return [];
}

function bracketsOf(text: string): [start: number, end: number][] {
  return [...text.matchAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g)].map(({ 0: found, index }) => {
    return [index, index + found.length];
  });
}
