import type { Edition } from '../../editions/editions.ts';
import { NameIndex } from '../../search/names/name-index.ts';
import type { FullSearch, SearchSources } from '../../search/results/answer.ts';
import { loadPart, patience } from './files.ts';

/** Edition of the page; its `lang` may be that of a translation by the browser. */
export const edition = document.documentElement.dataset.edition as Edition;

let fullText: Promise<FullSearch> | null = null;

/** What searches on this page go by. */
export const sources: SearchSources = {
  names: new NameIndex(edition, (file) => loadFile(`${file}-${edition}`)),
  fullText: () => {
    fullText ??= openFullText();
    return fullText;
  },
};

/** Loads a file of the search, by its name without the ending. */
export async function loadFile(name: string): Promise<unknown> {
  return new Response(await loadPart(`/search/${name}.json`)).json();
}

/** Loads the parts of the full text side by side; a failure is not kept. */
async function openFullText(): Promise<FullSearch> {
  loadPart('/pagefind/wasm.unknown.pagefind').catch(() => {});
  try {
    const { searchText } = await inTime(import('./text-index.ts'));
    return searchText;
  } catch (error) {
    fullText = null;
    throw error;
  }
}

/** What is awaited, as long as a file may take; then it is given up. */
function inTime<Value>(awaited: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    AbortSignal.timeout(patience).addEventListener('abort', () => reject(new Error('It takes too long')));
  });
  return Promise.race([awaited, late]);
}
