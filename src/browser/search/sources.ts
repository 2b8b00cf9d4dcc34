import type { Edition } from '../../editions/editions.ts';
import { readBoxWords, type SearchWords } from '../../search/data/box-file.ts';
import { NameIndex } from '../../search/names/name-index.ts';
import type { SearchSources } from '../../search/results/answer.ts';
import { loadFile } from './files.ts';

/** Edition of the page. */
export const edition = document.documentElement.lang.toLowerCase() as Edition;

let fullText: ReturnType<SearchSources['fullText']> | null = null;

/** What searches on this page go by. */
export const sources: SearchSources = {
  names: new NameIndex(edition, loadFile),
  fullText: () => {
    fullText ??= openFullText();
    return fullText;
  },
};

/** The words that the search shows. */
export async function loadWords(): Promise<SearchWords> {
  return readBoxWords(await loadFile(`names-${edition}.txt`));
}

/** Loads the parts of the full text side by side; a failure is not kept. */
async function openFullText(): ReturnType<SearchSources['fullText']> {
  preload('/pagefind/wasm.unknown.pagefind');
  loadFile('places.txt').catch(() => {});
  try {
    const { openFullSearch } = await import('./text-index.ts');
    return await openFullSearch();
  } catch (error) {
    fullText = null;
    throw error;
  }
}

function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}
