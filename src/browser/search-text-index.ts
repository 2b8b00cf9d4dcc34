import { createInstance, type Pagefind } from 'virtual:pagefind';
import type { FullSearch } from '../search/answer.ts';
import { searchFully } from '../search/full-search.ts';
import { indexWords } from '../search/index-words.ts';
import { readPlaces } from '../search/places-file.ts';
import type { TextIndex } from '../search/text-search.ts';
import { loadFile } from './search-files.ts';

/** Opens the full-text index and gives the search by it. */
export async function openFullSearch(): Promise<FullSearch> {
  const pagefind = createInstance({ basePath: '/pagefind/', noWorker: true });
  const places = readPlaces(await loadFile('places.txt'));
  const index = textIndex(pagefind, new Map(places.map(({ id }, number) => [id, number])));
  return (typed, names, reword) => searchFully(typed, names, { index, places }, reword);
}

function textIndex(pagefind: Pagefind, numbers: ReadonlyMap<string, number>): TextIndex {
  const length = [...numbers.keys()][0]?.length ?? 0;
  const numberOf = (id: string) => numbers.get(id.slice(id.indexOf('_') + 1).slice(0, length));
  const found = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const search = async (words: readonly string[]) => {
    const { results } = await pagefind.search(`"${words.join(' ')}"`);
    const places = results.flatMap(({ id, words: at }): [number, number][] => {
      const number = numberOf(id);
      return number === undefined ? [] : [[number, at.length / words.length]];
    });
    return new Map(places);
  };
  return {
    find: (words, side) => {
      const indexed = indexWords(words, side);
      const key = indexed.join(' ');
      const known = found.get(key) ?? search(indexed);
      found.set(key, known);
      return known;
    },
  };
}
