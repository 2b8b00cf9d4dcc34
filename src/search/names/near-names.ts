import type { Readings } from '../language/pinyin.ts';
import type { Candidate } from './match-names.ts';
import type { Name } from './name.ts';

/** The rules by which what was typed is near to a name. */
export const nearRules: Record<string, (typed: Name, name: Name) => boolean> = {
  /** One character is wrong, missing, too many or swapped. */
  slip: (typed, name) => typed.key.length > 1 && name.key.length > 2 && isOneSlip(typed.key, name.key),
};

/** Entries whose name a query misses by a little, in characters or in pinyin, those that share most of it first. */
export function nearNames<Entry extends Candidate>(
  typed: Name,
  entries: readonly Entry[],
  readings: Readings,
): Entry[] {
  const rules = Object.values(nearRules);
  const isSpelled = /^[a-z\d]{5,}$/.test(typed.key);
  const letters = { ...typed, key: loosen(typed.key) };
  const spell = (name: Name) => ({ ...name, key: loosen(name.key, readings) });
  const likenessOf = ({ faces }: Entry) => {
    const near = faces
      .flat()
      .filter((name) =>
        rules.some((isNear) => isNear(typed, name) || (isSpelled && isNear(letters, spell(name)))),
      );
    return Math.max(-1, ...near.map((name) => sharedWords(typed, name) / name.words.length));
  };
  return entries
    .map((entry) => ({ entry, likeness: likenessOf(entry) }))
    .filter(({ likeness }) => likeness >= 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ entry }) => entry)
    .slice(0, 5);
}

/** Letters, and characters by their first reading, without what readers of the south do not tell apart. */
function loosen(key: string, readings: Readings = new Map()): string {
  const letters = Array.from(key, (char) => readings.get(char)?.[0] ?? char).join('');
  return letters.replace(/([zcs])h/g, '$1').replace(/ng/g, 'n');
}

/** The word of a name that a word in letters misses by one of them; null where there is none. */
export function nearWord(word: string, entries: readonly Candidate[]): string | null {
  if (!/^[a-z]{5,}$/.test(word)) return null;
  const words = entries.flatMap(({ faces }) => faces.flat().flatMap((name) => name.words));
  return words.find((other) => other.length > 4 && other[0] === word[0] && isOneSlip(word, other)) ?? null;
}

/** How many words of a query a name has. */
function sharedWords(typed: Name, name: Name): number {
  return typed.words.filter((word) => name.words.includes(word)).length;
}

/** Whether one character must be changed, added or left out, or two neighbours swapped, or nothing at all. */
function isOneSlip(typed: string, name: string): boolean {
  const [one, other] = [[...typed], [...name]];
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const wrong = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  return (
    Math.max(wrong.length, right.length) < 2 ||
    (wrong.length === 2 && wrong.reverse().join() === right.join())
  );
}
