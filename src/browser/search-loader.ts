import { loadFile } from './search-files.ts';

/** Brings the search box of the header to life when it is first used; until then it is a form. */
const box = document.querySelector<HTMLInputElement>('.search-box input');

/** The box names the files that it will need, so that they come along with its script. */
function openSuggestions(): void {
  if (box?.dataset.suggest === undefined) return;
  for (const file of box.dataset.suggest.split(' ')) loadFile(file);
  import('./search-box.ts').then(({ startSuggestions }) => startSuggestions(box));
}

function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

box?.addEventListener('focus', openSuggestions, { once: true });
if (box && document.activeElement === box) openSuggestions();

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  event.preventDefault();
  box?.focus();
});
