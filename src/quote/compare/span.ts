import type { Book } from '../book.ts';

/** Tokens in a row: the first, and the one behind the last. */
export interface Span {
  from: number;
  to: number;
}

/** So many places of the same words are looked for. */
const mostPlaces = 9;

/** Where letters stand in a book in a row, beginning and ending with a whole word or figure. */
export function findExact({ letters, offsets }: Book, sought: string): Span[] {
  const found: Span[] = [];
  for (let at = letters.indexOf(sought); at >= 0 && sought !== ''; at = letters.indexOf(sought, at + 1)) {
    const from = placeOf(offsets, at);
    const to = placeOf(offsets, at + sought.length);
    if (from !== null && to !== null) found.push({ from, to });
    if (found.length === mostPlaces) break;
  }
  return found;
}

/** The index of a number in an ascending list; null where it has no such number. */
function placeOf(offsets: readonly number[], offset: number): number | null {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return offsets[low] === offset ? low : null;
}
