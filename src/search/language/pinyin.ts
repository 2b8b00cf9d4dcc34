import { byCode } from '../../strings/by-code.ts';
import type { Variants } from './fold.ts';

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

/** Writes the readings as lines: a syllable, a blank, its characters. */
export function writeReadings(readings: Readings): string {
  const bySyllable = new Map<string, string>();
  for (const [char, syllables] of readings)
    for (const syllable of syllables) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char);
  return [...bySyllable]
    .sort(([a], [b]) => byCode(a, b))
    .map(([syllable, chars]) => `${syllable} ${chars}\n`)
    .join('');
}

/** Reads what `writeReadings` wrote. */
export function readReadings(file: string): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const line of file.split('\n')) {
    const [syllable = '', chars = ''] = line.split(' ');
    for (const char of chars) readings.set(char, [...(readings.get(char) ?? []), syllable]);
  }
  return readings;
}

/** Readings together, by the folded forms of their characters. */
export function mergeReadings(all: readonly Readings[], variants: Variants): Readings {
  const merged = new Map<string, Set<string>>();
  for (const [char, syllables] of all.flatMap((readings) => [...readings])) {
    const form = variants.get(char) ?? char;
    merged.set(form, new Set([...(merged.get(form) ?? []), ...syllables]));
  }
  return new Map([...merged].map(([char, syllables]) => [char, [...syllables]]));
}

/** The letters of a query that may be pinyin: without tones, blanks and apostrophes; empty where it cannot be. */
export function pinyinLetters(folded: string): string {
  const letters = folded.replace(/([a-z])[1-5](?!\d)/g, '$1').replace(/[\s'’·-]+/g, '');
  return /^[a-z0-9+]*$/.test(letters) && /[a-z]/.test(letters) ? letters.replace(/([ln])v/g, '$1u') : '';
}

/** How the letters spell the characters of a key, or null; the best of all ways. */
export function spell(letters: string, key: readonly string[], readings: Readings): Spelling | null {
  const speller = new Speller(letters, key, readings);
  for (let start = 0; start < key.length; start += 1) {
    const found = speller.from(start);
    if (found) return found;
    if (start === 0 && letters.length < 3) return null;
  }
  return null;
}

interface Step {
  /** Letters used. */
  used: number;
  /** Syllables written in full. */
  full: number;
  /** Syllables written short. */
  short: number;
}

class Speller {
  constructor(
    readonly letters: string,
    readonly key: readonly string[],
    readonly readings: Readings,
  ) {}

  from(start: number): Spelling | null {
    let best: Spelling | null = null;
    this.#walk(start, { used: 0, full: 0, short: 0 }, (end, { full, short }) => {
      const quality = short === 0 ? 'full' : full === 0 ? 'initials' : 'mixed';
      if (!isLikely(quality, full + short, start)) return;
      const found: Spelling = { quality, fromStart: start === 0, toEnd: end === this.key.length };
      if (!best || rank(found) < rank(best)) best = found;
    });
    return best;
  }

  #walk(at: number, step: Step, done: Done): void {
    const rest = this.letters.slice(step.used);
    const char = this.key[at];
    if (rest === '') done(at, step);
    if (rest === '' || char === undefined) return;
    const syllables = this.readings.get(char);
    for (const syllable of syllables ?? []) this.#spell(syllable, at, step, done);
    if (syllables) return;
    if (rest.startsWith(char)) this.#walk(at + 1, { ...step, used: step.used + 1 }, done);
    else if (/[^a-z]/.test(char)) this.#walk(at + 1, step, done);
  }

  /** Goes on with a syllable whole, as the unfinished last one, or by its first letter. */
  #spell(syllable: string, at: number, step: Step, done: Done): void {
    const rest = this.letters.slice(step.used);
    if (rest.startsWith(syllable)) {
      this.#walk(at + 1, { ...step, used: step.used + syllable.length, full: step.full + 1 }, done);
    } else if (syllable.startsWith(rest) && step.full > 0) {
      done(at + 1, { ...step, full: step.full + 1 });
      return;
    }
    const initial = /^(?:[zcs]h|.)/.exec(syllable)?.[0] ?? '';
    for (const letter of new Set([initial, initial.charAt(0)]))
      if (letter !== syllable && rest.startsWith(letter))
        this.#walk(at + 1, { ...step, used: step.used + letter.length, short: step.short + 1 }, done);
  }
}

type Done = (end: number, step: Step) => void;

/** Few letters fit many names by chance: at least one must be read as a syllable, inside a name two in full, and mixtures must be longer. */
function isLikely(quality: Spelling['quality'], syllables: number, start: number): boolean {
  if (quality === 'full') return syllables > (start === 0 ? 0 : 1);
  return start === 0 && syllables > (quality === 'initials' ? 1 : 2);
}

function rank({ quality, toEnd }: Spelling): number {
  return ['full', 'initials', 'mixed'].indexOf(quality) * 2 + (toEnd ? 0 : 1);
}
