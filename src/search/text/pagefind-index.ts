import { indexWords } from './index-words.ts';
import type { TextIndex } from './text-index.ts';

/** What the site uses of Pagefind's script. */
export interface Pagefind {
  /** A query in double quotes finds its words in a row; `words` are their places in the text. */
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** The full-text index behind Pagefind; `ids` are the names by which it calls the places, or their starts. */
export function pagefindIndex(pagefind: Pagefind, ids: readonly string[]): TextIndex {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const found = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const search = async (words: readonly string[]) => {
    const phrase = words.join(' ');
    // A search for the phrase tells where it stands once; one for its words tells of every place they have there.
    const [exact, loose] = await Promise.all([pagefind.search(`"${phrase}"`), pagefind.search(phrase)]);
    const positions = new Map(loose.results.map(({ id, words: at }) => [id, at]));
    const counts = new Map<number, number>();
    for (const { id, words: at } of exact.results) {
      const number = numbers.get(id.replace(/^.*_/, '').slice(0, ids[0]?.length));
      if (number !== undefined)
        counts.set(number, Math.max(1, countRuns(positions.get(id) ?? at, words.length)));
    }
    return counts;
  };
  return {
    find: (words, language) => {
      const indexed = indexWords(words, language);
      const key = indexed.join(' ');
      const known = found.get(key) ?? search(indexed);
      found.set(key, known);
      // What could not be loaded is asked for again by the next search.
      known.catch(() => found.delete(key));
      return known;
    },
  };
}

/** How often positions stand in rows of a length, one after the other. */
export function countRuns(positions: readonly number[], length: number): number {
  const known = new Set(positions);
  let count = 0;
  let next = 0;
  for (const start of [...known].sort((a, b) => a - b)) {
    const isRun = Array.from({ length }, (_, offset) => start + offset).every((at) => known.has(at));
    if (start < next || !isRun) continue;
    count += 1;
    next = start + length;
  }
  return count;
}
