import { loadFile } from './files.ts';

/** Brings the search box of the header to life when it is first used; until then it is a form. */
const box = document.querySelector<HTMLInputElement>('.search-box input');

/** The box names the files that it will need, so that they come along with its script. */
function openSuggestions(): void {
  if (box?.dataset.suggest === undefined) return;
  fetchAhead(box.dataset.suggest);
  import('./box.ts').then(({ startSuggestions }) => startSuggestions(box));
}

/** What is typed tells which file will be asked for next; letters of an input method tell nothing. */
function fetchForTyped(event: Event): void {
  if (event instanceof InputEvent && event.isComposing) return;
  const { han, latin } = box?.dataset ?? {};
  fetchAhead(/\p{Script=Han}/u.test(box?.value ?? '') ? han : /^[a-z]/i.test(box?.value ?? '') ? latin : '');
}

function fetchAhead(file: string | undefined): void {
  if (file) loadFile(file).catch(() => {});
}

function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** An input method may begin before the script of the suggestions is there. */
box?.addEventListener('compositionstart', () => box.setAttribute('data-composing', ''));
box?.addEventListener('compositionend', () => box.removeAttribute('data-composing'));
box?.addEventListener('focus', openSuggestions, { once: true });
box?.addEventListener('input', fetchForTyped);
if (box && document.activeElement === box) openSuggestions();

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  event.preventDefault();
  box?.focus();
});
