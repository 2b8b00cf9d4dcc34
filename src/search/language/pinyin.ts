/** The readings of characters, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** How letters spell a name: in full or by initials, from its first character or not, to its last one or not. */
export interface Spelling {
  inFull: boolean;
  fromStart: boolean;
  toEnd: boolean;
}

/** Reads syllables, after each the characters that are read so. */
export function readingsOf(list: string): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const [, syllable = '', chars = ''] of list.matchAll(/([a-z]+)([^a-z]+)/g))
    for (const char of chars) readings.set(char, [...(readings.get(char) ?? []), syllable]);
  return readings;
}

const final = '(?:[iu]?a(?:ng?|i|o)?|[iuv]?e(?:ng?|i|r)?|i?ong|u?o|ou|i(?:ng?|u)?|u[in]?|vn?)';
const syllable = `(?:(?:[zcs]h|[b-df-hj-np-tw-z])?${final})`;
/** Syllables, the last perhaps unfinished, or initials, which are never i, u or v. */
const spelled = new RegExp(`^(?:${syllable}+(?:[zcs]h|[a-z])?|(?!.*[aeo].*[aeo])[^iuv]{2,9})$`);
/** What hardly any English word is: three such syllables, or four consonants without a vowel. */
const spelledForSure = new RegExp(`^(?:${syllable}{3,}|[^aeiouv]{4,9})$`);

/** Whether letters could be pinyin; most English words cannot. */
export function mayBeSpelled(typed: string): boolean {
  return spelled.test(lettersOf(typed));
}

/** Whether letters can hardly be anything but pinyin. */
export function mustBeSpelled(typed: string): boolean {
  return !/\s\S/.test(typed) && spelledForSure.test(lettersOf(typed));
}

function lettersOf(typed: string): string {
  return typed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** The letters of a query that may be pinyin, with the characters among them: without tones, blanks and apostrophes; empty where it cannot be. */
export function pinyinLetters(folded: string): string {
  const letters = folded.replace(/([a-z])[1-5](?!\d)/g, '$1').replace(/[\s'’·+-]+/g, '');
  return /^[a-z0-9\p{Script=Han}]*$/u.test(letters) && /[a-z]/.test(letters)
    ? letters.replace(/([ln])v/g, '$1u')
    : '';
}

/** How letters, or characters that stand for themselves among them, spell the characters of a key: in full from the first place where they do, else by initials; null where they do not. */
export function spell(letters: string, key: readonly string[], readings: Readings): Spelling | null {
  const start = { letters, key, readings, used: 0, syllables: 0 };
  const last = letters.length < 3 ? 0 : key.length - 1;
  for (let at = 0; at <= last; at += 1) {
    // Few letters fit many names by chance: inside a name two syllables must be there.
    const end = endOf({ ...start, at, inFull: true, least: at === 0 ? 1 : 2 });
    if (end >= 0) return { inFull: true, fromStart: at === 0, toEnd: end === key.length };
  }
  const end = endOf({ ...start, at: 0, inFull: false, least: 2 });
  return end < 0 ? null : { inFull: false, fromStart: true, toEnd: end === key.length };
}

/** How far letters are used up by the characters of a key. */
interface Step {
  letters: string;
  key: readonly string[];
  readings: Readings;
  inFull: boolean;
  /** How many syllables there must be. */
  least: number;
  at: number;
  used: number;
  syllables: number;
}

/** Where the letters end at the furthest; -1 where they do not fit. What is no character stands for itself or is skipped. */
function endOf(step: Step): number {
  const { letters, key, readings, inFull, least, at, used, syllables } = step;
  if (used === letters.length) return syllables >= least ? at : -1;
  const char = key[at];
  if (char === undefined) return -1;
  const rest = letters.slice(used);
  const goOn = (size: number, read: number) =>
    endOf({ ...step, at: at + 1, used: used + size, syllables: syllables + read });
  const read = readings.get(char);
  if (!read) return rest.startsWith(char) ? goOn(1, 0) : /[^a-z]/.test(char) ? goOn(0, 0) : -1;
  const spellings = read.flatMap((one) =>
    inFull ? [one] : [one.replace(/^([zcs]h|.).*/, '$1'), one.charAt(0)],
  );
  const fitting = spellings.filter((one) => rest.startsWith(one)).map(({ length }) => goOn(length, 1));
  // A character that is typed itself is no syllable: without letters beside it this is no pinyin.
  const itself = rest.startsWith(char) ? goOn(char.length, 0) : -1;
  // The last syllable may be unfinished; then its character is not reached.
  const isBegun = inFull && syllables > 0 && spellings.some((one) => one.startsWith(rest));
  return Math.max(isBegun && syllables + 1 >= least ? at : -1, itself, ...fitting);
}
