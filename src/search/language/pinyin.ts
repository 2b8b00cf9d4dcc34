/** The readings of characters, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** How letters spell a name: all in full, by initials alone, or in between. */
export interface Spelling {
  quality: 'full' | 'initials' | 'mixed';
  /** Whether the letters begin at the first character. */
  fromStart: boolean;
  /** Whether they reach the last character. */
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
export function looksSpelled(typed: string): boolean {
  return spelled.test(lettersOf(typed));
}

/** Whether letters can hardly be anything but pinyin. */
export function mustBeSpelled(typed: string): boolean {
  return !/\s\S/.test(typed) && spelledForSure.test(lettersOf(typed));
}

function lettersOf(typed: string): string {
  const plain = typed.normalize('NFKD').toLowerCase();
  return plain.replace(/[^a-z]/g, '');
}

/** The letters of a query that may be pinyin: without tones, blanks and apostrophes; empty where it cannot be. */
export function pinyinLetters(folded: string): string {
  const letters = folded.replace(/([a-z])[1-5](?!\d)/g, '$1').replace(/[\s'’·-]+/g, '');
  return /^[a-z0-9+]*$/.test(letters) && /[a-z]/.test(letters) ? letters.replace(/([ln])v/g, '$1u') : '';
}

/** How the letters spell the characters of a key, or null; the best of all ways from the first place that has one. */
export function spell(letters: string, key: readonly string[], readings: Readings): Spelling | null {
  const last = letters.length < 3 ? 0 : key.length - 1;
  for (let start = 0; start <= last; start += 1) {
    const [best] = waysFrom(start, { letters, key, readings }).sort((a, b) => rank(a) - rank(b));
    if (best) return best;
  }
  return null;
}

interface Spelled {
  letters: string;
  key: readonly string[];
  readings: Readings;
}

interface Step {
  /** Character that comes next. */
  at: number;
  /** Letters used. */
  used: number;
  /** Syllables written in full. */
  full: number;
  /** Syllables written short. */
  short: number;
}

function waysFrom(start: number, { letters, key, readings }: Spelled): Spelling[] {
  const found: Spelling[] = [];
  const open: Step[] = [{ at: start, used: 0, full: 0, short: 0 }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { at, used, full, short } = step;
    const char = key[at];
    if (used === letters.length) {
      const quality = short === 0 ? 'full' : full === 0 ? 'initials' : 'mixed';
      if (isLikely(quality, full + short, start))
        found.push({ quality, fromStart: start === 0, toEnd: at === key.length });
    } else if (char !== undefined)
      open.push(...nextSteps(step, { char, rest: letters.slice(used), syllables: readings.get(char) }));
  }
  return found;
}

/** Goes on with a character: each of its syllables whole, as the unfinished last one, or by its first letter; what is no character as it is. */
function nextSteps(
  { at, used, full, short }: Step,
  { char, rest, syllables }: { char: string; rest: string; syllables: readonly string[] | undefined },
): Step[] {
  const next = (letters: number, more: Partial<Step>) => ({
    ...{ at: at + 1, used: used + letters, full, short },
    ...more,
  });
  if (!syllables) {
    if (rest.startsWith(char)) return [next(1, {})];
    return /[^a-z]/.test(char) ? [next(0, {})] : [];
  }
  return syllables.flatMap((syllable) => {
    if (!rest.startsWith(syllable) && syllable.startsWith(rest) && full > 0)
      return [next(rest.length, { full: full + 1 })];
    const whole = rest.startsWith(syllable) ? [next(syllable.length, { full: full + 1 })] : [];
    const initial = /^(?:[zcs]h|.)/.exec(syllable)?.[0] ?? '';
    const initials = [...new Set([initial, initial.charAt(0)])].filter(
      (letters) => letters !== syllable && rest.startsWith(letters),
    );
    return [...whole, ...initials.map((letters) => next(letters.length, { short: short + 1 }))];
  });
}

/** Few letters fit many names by chance: at least one must be read as a syllable, inside a name two in full, and mixtures must be longer. */
function isLikely(quality: Spelling['quality'], syllables: number, start: number): boolean {
  if (quality === 'full') return syllables > (start === 0 ? 0 : 1);
  return start === 0 && syllables > (quality === 'initials' ? 1 : 2);
}

function rank({ quality, toEnd }: Spelling): number {
  return ['full', 'initials', 'mixed'].indexOf(quality) * 2 + (toEnd ? 0 : 1);
}
