import type { Readings } from '../language/pinyin.ts';
import type { Candidate } from './match-names.ts';
import type { Name } from './name.ts';
import type { Query } from './query.ts';

/** Entries whose name a query misses by one character, or only sounds like, the nearest first. */
export function nearNames<Entry extends Candidate>(
  query: Query,
  entries: readonly Entry[],
  readings: Readings,
): Entry[] {
  const typed = [...query.whole.bare];
  const sound = soundOf(typed, readings);
  return entries
    .map((entry) => ({
      entry,
      distance: Math.min(...namesOf(entry).map((name) => distanceTo(name, typed, sound, readings))),
    }))
    .filter(({ distance }) => distance < far)
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry)
    .slice(0, 5);
}

const far = 9;

function namesOf({ faces }: Candidate): Name[] {
  return faces.flatMap(({ title, aliases }) => [title, ...aliases]);
}

function distanceTo(name: Name, typed: readonly string[], sound: string, readings: Readings): number {
  const key = [...name.bare];
  if (typed.length < 3 || key.length < 3) return far;
  const size = Math.abs(key.length - typed.length) / 100;
  const isLatin = /^[a-z]/.test(typed[0] ?? '');
  if (edits(typed, key, false) <= 1) return 1 + size;
  if (sound.length > 5 && edits([...sound], [...soundOf(key, readings)], false) <= 1) return 1.5 + size;
  if (typed.length > (isLatin ? 6 : 3) && edits(typed, key, true) <= 1) return 2 + size;
  return far;
}

/** The letters by which characters are read; letters stay, a character without a reading ends it all. */
function soundOf(chars: readonly string[], readings: Readings): string {
  const syllables = chars.map((char) => (/[a-z0-9]/.test(char) ? char : (readings.get(char)?.[0] ?? '')));
  return syllables.includes('') ? '' : syllables.join('');
}

/** How many characters must be changed, added, left out or swapped; `inside` lets the name go on at both ends. */
function edits(typed: readonly string[], name: readonly string[], inside: boolean): number {
  if (!inside && Math.abs(typed.length - name.length) > 1) return 2;
  let before: number[] = [];
  let row = name.map((_, index) => (inside ? 0 : index));
  row.push(inside ? 0 : name.length);
  typed.forEach((char, at) => {
    const next = [at + 1];
    name.forEach((other, index) => {
      const change = (row[index] ?? 0) + (char === other ? 0 : 1);
      const swap =
        char === name[index - 1] && typed[at - 1] === other
          ? (before[index - 1] ?? Number.MAX_VALUE) + 1
          : change;
      next.push(Math.min(change, swap, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    before = row;
    row = next;
  });
  return inside ? Math.min(...row) : (row.at(-1) ?? 0);
}
