import { createInstance } from 'virtual:pagefind';
import type { FullSearch } from '../../search/results/answer.ts';
import { searchFully } from '../../search/results/full-search.ts';
import { type Pagefind, pagefindIndex } from '../../search/text/pagefind-index.ts';
import { failures, forgetParts, indexFolder } from './index-parts.ts';

let pagefind: Pagefind | null = null;
let index: ReturnType<typeof pagefindIndex> | null = null;

/** Pagefind says nothing of a part that did not come; then it is opened anew by the next search. */
const checked: Pagefind = {
  search: async (query) => {
    const before = failures();
    try {
      pagefind ??= createInstance({ basePath: indexFolder, noWorker: true });
      const found = await pagefind.search(query);
      if (failures() > before) throw new Error('A part of the index did not come');
      return found;
    } catch (error) {
      pagefind = null;
      forgetParts();
      throw error;
    }
  },
};

/** Searches the names and the text. */
export const searchText: FullSearch = (typed, names) => {
  index ??= pagefindIndex(
    checked,
    names.catalogue.places.map(({ id }) => id),
  );
  return searchFully(typed, { names, index });
};
