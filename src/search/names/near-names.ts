import { functionWords } from '../../editions/search/function-words.ts';
import { numeralWords } from '../../editions/search/label-patterns.ts';
import type { Readings } from '../language/pinyin.ts';
import type { Candidate } from './match-names.ts';
import { findPhrase, type Name } from './name.ts';

/** What was typed and a name. */
interface Pair {
  typed: Name;
  name: Name;
  readings: Readings;
}

/** The rules by which what was typed is near to a name, the nearest first. */
export const nearRules: Record<string, (pair: Pair) => boolean> = {
  /** Up to half of the characters are others that sound alike. */
  sound: ({ typed, name, readings }) => {
    const [chars, others] = [[...typed.key], [...name.key]];
    if (chars.length !== others.length) return false;
    const wrong = chars.filter((char, at) => char !== others[at]);
    const areAlike = chars.every(
      (char, at) => char === others[at] || soundAlike(char, others[at] ?? '', readings),
    );
    return areAlike && wrong.length * 2 <= chars.length;
  },

  /** One character is wrong, missing, too many or swapped. */
  slip: ({ typed, name }) => typed.key.length > 1 && name.key.length > 2 && edits(typed.key, name.key) < 2,

  /** The same characters in another order. */
  exchanged: ({ typed, name }) =>
    typed.key.length > 2 && [...typed.key].sort().join() === [...name.key].sort().join(),

  /** The same words with other numbers between them, perhaps with more about them. */
  renumbered: ({ typed, name }) => {
    const bare = [typed, name].map(({ words }) => words.filter((word) => !isNumber(word) && !isEmpty(word)));
    const [asked = [], meant = []] = bare;
    const haveNumbers = [typed, name].every(({ words }) => words.some(isNumber));
    const isMost = meant.length > 1 && meant.length * 2 >= asked.length;
    return haveNumbers && isMost && findPhrase(meant, asked) >= 0;
  },

  /** A coinage with the same number, before few words or words of which half are right. */
  numbered: ({ typed, name }) => {
    const areNumbered = isNumber(typed.words[0] ?? '') && typed.words[0] === name.words[0];
    const isMore = [typed, name].every(({ words: [, next] }) => next !== undefined && !isNumber(next));
    const isLike = typed.words.length <= fewWords || sharedWords(typed, name) * 2 >= typed.words.length;
    return areNumbered && isMore && isLike;
  },
};

/** So many words at most are a coinage of which the number alone is remembered. */
const fewWords = 5;

/** Entries whose name a query misses by a little, the nearest and those that share most of it first. */
export function nearNames<Entry extends Candidate>(
  typed: Name,
  { entries, readings }: { entries: readonly Entry[]; readings: Readings },
): Entry[] {
  const rules = Object.values(nearRules);
  const distanceTo = ({ faces }: Entry) =>
    Math.min(
      ...faces.flat().map((name) => {
        const rule = rules.findIndex((isNear) => isNear({ typed, name, readings }));
        const [shorter = 0, longer = 0] = [typed.key.length, name.key.length].sort((a, b) => a - b);
        const likeness = (sharedWords(typed, name) + 1) / (2 * longer - shorter + 2);
        return rule < 0 ? Number.POSITIVE_INFINITY : rule + 1 - likeness;
      }),
    );
  return entries
    .map((entry) => ({ entry, distance: distanceTo(entry) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry)
    .slice(0, 5);
}

/** The word of a name that a word in letters misses by one of them; null where there is none. */
export function nearWord(word: string, entries: readonly Candidate[]): string | null {
  if (!/^[a-z]{5,}$/.test(word)) return null;
  const words = entries.flatMap(({ faces }) => faces.flat().flatMap((name) => name.words));
  return words.find((other) => other.length > 4 && other[0] === word[0] && edits(word, other) < 2) ?? null;
}

function soundAlike(a: string, b: string, readings: Readings): boolean {
  const others = readings.get(b) ?? [];
  return (readings.get(a) ?? []).some((syllable) => others.includes(syllable));
}

const numbers = new Set<string>([...numeralWords.chinese, ...numeralWords.english, ...numeralWords.pairs]);

function isNumber(word: string): boolean {
  return numbers.has(word) || /^\d+$/.test(word);
}

function isEmpty(word: string): boolean {
  return functionWords.includes(word);
}

/** How many of their words a query and a name share. */
function sharedWords(typed: Name, name: Name): number {
  const left = [...name.words];
  return typed.words.filter((word) => {
    const at = left.indexOf(word);
    return at >= 0 && left.splice(at, 1);
  }).length;
}

/** How many characters must be changed, added, left out or swapped; a difference in length of two is far. */
function edits(one: string, other: string): number {
  const [typed, name] = [[...one], [...other]];
  if (Math.abs(typed.length - name.length) > 1) return 2;
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, index) => index);
  typed.forEach((char, at) => {
    const next = [at + 1];
    name.forEach((other, index) => {
      const change = (row[index] ?? 0) + (char === other ? 0 : 1);
      const isSwap = char === name[index - 1] && typed[at - 1] === other;
      const swap = isSwap ? (before[index - 1] ?? Number.MAX_VALUE) + 1 : change;
      next.push(Math.min(change, swap, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    before = row;
    row = next;
  });
  return row.at(-1) ?? 0;
}
