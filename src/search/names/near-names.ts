import type { Candidate } from './match-names.ts';

/** The rules by which what was typed is near to a name, both as characters. */
export const nearRules: Record<string, (typed: readonly string[], name: readonly string[]) => boolean> = {
  /** One character is wrong, missing, too many or swapped. */
  slip: (typed, name) => typed.length > 2 && name.length > 2 && edits(typed, name) < 2,
};

/** Entries whose name a query misses by a little, those of its length first. */
export function nearNames<Entry extends Candidate>(typed: string, entries: readonly Entry[]): Entry[] {
  const characters = [...typed];
  const distanceTo = ({ faces }: Entry) =>
    Math.min(
      ...faces
        .flat()
        .map(({ key }) => [...key])
        .filter((name) => Object.values(nearRules).some((isNear) => isNear(characters, name)))
        .map((name) => Math.abs(name.length - characters.length)),
    );
  return entries
    .map((entry) => ({ entry, distance: distanceTo(entry) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry)
    .slice(0, 5);
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
