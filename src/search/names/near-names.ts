import type { Candidate } from './match-names.ts';
import type { Name } from './name.ts';

/** The rules by which what was typed is near to a name. */
export const nearRules: Record<string, (typed: Name, name: Name) => boolean> = {
  /** One character is wrong, missing, too many or swapped. */
  slip: (typed, name) => typed.key.length > 1 && name.key.length > 2 && edits(typed.key, name.key) < 2,

  /** The same characters in another order. */
  exchanged: (typed, name) =>
    typed.key.length > 2 && [...typed.key].sort().join() === [...name.key].sort().join(),
};

/** Entries whose name a query misses by a little, those that share most of it first. */
export function nearNames<Entry extends Candidate>(typed: Name, entries: readonly Entry[]): Entry[] {
  const rules = Object.values(nearRules);
  const likenessOf = ({ faces }: Entry) => {
    const near = faces.flat().filter((name) => rules.some((isNear) => isNear(typed, name)));
    return Math.max(-1, ...near.map((name) => sharedWords(typed, name) / name.words.length));
  };
  return entries
    .map((entry) => ({ entry, likeness: likenessOf(entry) }))
    .filter(({ likeness }) => likeness >= 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ entry }) => entry)
    .slice(0, 5);
}

/** The word of a name that a word in letters misses by one of them; null where there is none. */
export function nearWord(word: string, entries: readonly Candidate[]): string | null {
  if (!/^[a-z]{5,}$/.test(word)) return null;
  const words = entries.flatMap(({ faces }) => faces.flat().flatMap((name) => name.words));
  return words.find((other) => other.length > 4 && other[0] === word[0] && edits(word, other) < 2) ?? null;
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
