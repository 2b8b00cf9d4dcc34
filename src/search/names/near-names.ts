import { numeralWords } from '../../editions/search/label-patterns.ts';
import type { Candidate } from './match-names.ts';

/** The rules by which what was typed is near to a name, both as characters, the nearest first. */
export const nearRules: Record<string, (typed: readonly string[], name: readonly string[]) => boolean> = {
  /** One character is wrong, missing, too many or swapped. */
  slip: (typed, name) => typed.length > 2 && name.length > 2 && edits(typed, name) < 2,

  /** Of three characters the one in the middle is missing. */
  short: (typed, name) =>
    typed.length === 2 && name.length === 3 && typed[0] === name[0] && typed[1] === name[2],

  /** The same characters in another order. */
  exchanged: (typed, name) => typed.length > 2 && [...typed].sort().join() === [...name].sort().join(),

  /** A coinage with the same number before other words. */
  numbered: (typed, name) => {
    const number = numberBefore(typed);
    return number !== '' && typed.length <= longestNumbered && number === numberBefore(name);
  },
};

/** So long is what may be a coinage whose words are not remembered, in characters. */
const longestNumbered = 18;

/** Entries whose name a query misses by a little, the nearest and those of its length first. */
export function nearNames<Entry extends Candidate>(typed: string, entries: readonly Entry[]): Entry[] {
  const characters = [...typed];
  const rules = Object.values(nearRules);
  const distanceTo = ({ faces }: Entry) =>
    Math.min(
      ...faces.flat().map(({ key }) => {
        const name = [...key];
        const rule = rules.findIndex((isNear) => isNear(characters, name));
        return rule < 0 ? Number.POSITIVE_INFINITY : rule * 1000 + Math.abs(name.length - characters.length);
      }),
    );
  return entries
    .map((entry) => ({ entry, distance: distanceTo(entry) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry)
    .slice(0, 5);
}

const numbers: readonly string[] = [...numeralWords.chinese, ...numeralWords.english];

/** The number word that characters begin with; empty where they do not, or are no more. */
function numberBefore(characters: readonly string[]): string {
  const text = characters.join('');
  return numbers.find((number) => text.startsWith(number) && text.length > number.length) ?? '';
}

/** How many characters must be changed, added, left out or swapped; a difference in length of two is far. */
function edits(typed: readonly string[], name: readonly string[]): number {
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
