import { createInstance, type Pagefind } from 'virtual:pagefind';
import { readPlaces } from '../../search/data/places-file.ts';
import type { FullSearch } from '../../search/results/answer.ts';
import { searchFully } from '../../search/results/full-search.ts';
import { indexWords } from '../../search/text/index-words.ts';
import { countRuns, type TextIndex } from '../../search/text/text-search.ts';
import { loadFile } from './files.ts';

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
    const phrase = words.join(' ');
    // A search for the phrase tells where it stands once; one for its words tells of every place they have there.
    const [exact, loose] = await Promise.all([pagefind.search(`"${phrase}"`), pagefind.search(phrase)]);
    const positions = new Map(loose.results.map(({ id, words: at }) => [id, at]));
    const places = exact.results.flatMap(({ id, words: at }): [number, number][] => {
      const number = numberOf(id);
      const often = countRuns(positions.get(id) ?? at, words.length);
      return number === undefined ? [] : [[number, Math.max(1, often)]];
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
