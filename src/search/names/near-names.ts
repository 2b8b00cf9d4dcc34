import type { Readings } from '../language/pinyin.ts';
import type { Candidate } from './match-names.ts';
import type { Query } from './query.ts';

/** What was typed held against a name. */
interface Comparison {
  typed: readonly string[];
  name: readonly string[];
  readings: Readings;
}

/** The rules by which a name is near to what was typed, the nearest first. */
export const nearRules: Record<string, (comparison: Comparison) => boolean> = {
  /** One character is wrong, missing, too many or swapped. */
  slip: ({ typed, name }) => edits(typed, name) <= 1,

  /** It sounds like the name, but for one letter. */
  sound: ({ typed, name, readings }) => {
    const sound = soundOf(typed, readings);
    return sound.length > 5 && edits([...sound], [...soundOf(name, readings)]) <= 1;
  },

  /** With one slip it is a part of the name. */
  slipInside: ({ typed, name }) =>
    typed.length > (/^[a-z]/.test(typed[0] ?? '') ? 6 : 3) && edits(typed, name, true) <= 1,
};

/** Entries whose name a query misses by a little, the nearest first. */
export function nearNames<Entry extends Candidate>(
  { whole }: Query,
  entries: readonly Entry[],
  readings: Readings,
): Entry[] {
  const typed = [...whole.bare];
  const distanceTo = (entry: Entry) =>
    Math.min(...entry.faces.flat().map((name) => distanceOf({ typed, name: [...name.bare], readings })));
  return entries
    .map((entry) => ({ entry, distance: distanceTo(entry) }))
    .filter(({ distance }) => distance < far)
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry)
    .slice(0, 5);
}

const far = 9;

function distanceOf(comparison: Comparison): number {
  const { typed, name } = comparison;
  if (typed.length < 3 || name.length < 3) return far;
  const rule = Object.values(nearRules).findIndex((isNear) => isNear(comparison));
  return rule < 0 ? far : rule + Math.abs(name.length - typed.length) / 100;
}

/** The letters by which characters are read; letters stay, a character without a reading ends it all. */
function soundOf(chars: readonly string[], readings: Readings): string {
  const syllables = chars.map((char) => (/[a-z0-9]/.test(char) ? char : (readings.get(char)?.[0] ?? '')));
  return syllables.includes('') ? '' : syllables.join('');
}

/** How many characters must be changed, added, left out or swapped; `inside` lets the name go on at both ends. */
function edits(typed: readonly string[], name: readonly string[], inside = false): number {
  if (!inside && Math.abs(typed.length - name.length) > 1) return 2;
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, index) => (inside ? 0 : index));
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
  return inside ? Math.min(...row) : (row.at(-1) ?? 0);
}
