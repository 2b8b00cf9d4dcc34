import { loadPart } from './files.ts';

/** Brings the search box of the header to life when it is first used; until then it is a form. */
const box = document.querySelector<HTMLInputElement>('.search-box input');
/** The files that the box needs, and those that Chinese characters or letters ask for first, to come along with its script. */
const { suggest, han, latin } = box?.dataset ?? {};

function openSuggestions(): void {
  if (suggest === undefined || box === null) return;
  fetchAhead(suggest);
  import('./box.ts').then(
    ({ Suggestions }) => new Suggestions(box),
    () => box.addEventListener('focus', openSuggestions, { once: true }),
  );
}

/** What is typed tells which file will be asked for next; letters of an input method tell nothing. */
function fetchForTyped(event: Event): void {
  if (event instanceof InputEvent && event.isComposing) return;
  const typed = box?.value ?? '';
  fetchAhead(/\p{Script=Han}/u.test(typed) ? han : /^[a-z]/i.test(typed) ? latin : '');
}

function fetchAhead(file: string | undefined): void {
  if (file) loadPart(file).catch(() => {});
}

/** An input method may begin before the script of the suggestions is there. */
box?.addEventListener('compositionstart', () => box.setAttribute('data-composing', ''));
box?.addEventListener('compositionend', () => box.removeAttribute('data-composing'));
box?.addEventListener('focus', openSuggestions, { once: true });
box?.addEventListener('input', fetchForTyped);
if (box && document.activeElement === box) openSuggestions();

// With a modifier: a slash alone is a letter of those who dictate.
addEventListener('keydown', (event) => {
  if (event.key !== '/' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  box?.focus();
});
