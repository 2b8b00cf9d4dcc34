import type { Edition } from '../../editions/editions.ts';
import { keysOfFiles } from '../../search/data/files.ts';
import { NameIndex } from '../../search/names/name-index.ts';
import type { SearchSources } from '../../search/results/answer.ts';
import { inTime, loadFile, loadPart } from './files.ts';

/** Edition of the page; its `lang` may be that of a translation by the browser. */
export const edition = document.documentElement.dataset.edition as Edition;

/** What searches on this page go by; the parts of the full text are loaded side by side. */
export const sources: SearchSources = {
  names: new NameIndex(edition, (file) => loadFile(`${file}-${edition}`, keysOfFiles[file])),
  fullText: async () => {
    loadPart('/pagefind/wasm.unknown.pagefind').catch(() => {});
    return (await inTime(import('./text-index.ts'))).searchText;
  },
};
