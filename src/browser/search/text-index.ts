import { createInstance } from 'virtual:pagefind';
import type { FullSearch } from '../../search/results/answer.ts';
import { searchFully } from '../../search/results/full-search.ts';
import { type Pagefind, pagefindIndex } from '../../search/text/pagefind-index.ts';
import type { TextIndex } from '../../search/text/text-search.ts';
import { failedFetches } from './pagefind-fetch.ts';

let pagefind: Pagefind | null = null;
let index: { of: object; made: TextIndex } | null = null;

/** Pagefind says nothing of a part that did not come; then the whole index is opened anew. */
const checked: Pagefind = {
  search: async (query) => {
    const before = failedFetches();
    try {
      pagefind ??= createInstance({ basePath: '/pagefind/', noWorker: true });
      const found = await pagefind.search(query);
      if (failedFetches() > before) throw new Error('A part of the index did not come');
      return found;
    } catch (error) {
      pagefind = null;
      throw error;
    }
  },
};

/** Searches the names and the text. */
export const searchText: FullSearch = (typed, names, reword) => {
  const { places } = names;
  if (index?.of !== places)
    index = {
      of: places,
      made: pagefindIndex(
        checked,
        places.map(({ id }) => id),
      ),
    };
  return searchFully(typed, { names, index: index.made, reword });
};
