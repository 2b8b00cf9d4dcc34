import { loadPart } from './files.ts';

/** Brings the search box of the header to life when it is first used; until then it is a form. */
const box = document.querySelector<HTMLInputElement>('.search-box input');

function openSuggestions(): void {
  // The search page has no suggestions.
  if (!box?.dataset.names) return;
  // The names come along with the script that asks for them.
  loadPart(box.dataset.names).catch(() => {});
  import('./box.ts').then(
    (suggestions) => new suggestions.Suggestions(box),
    () => box.addEventListener('focus', openSuggestions, { once: true }),
  );
}

/** An input method may begin before the script of the suggestions is there. */
box?.addEventListener('compositionstart', () => box.setAttribute('data-composing', ''));
// Some keyboards never say that a composition ended where the field is left.
for (const event of ['compositionend', 'blur'])
  box?.addEventListener(event, () => box.removeAttribute('data-composing'));
box?.addEventListener('focus', openSuggestions, { once: true });
if (box && document.activeElement === box) openSuggestions();

// With a modifier: a slash alone is a letter of those who dictate.
addEventListener('keydown', (event) => {
  if (event.key !== '/' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  box?.focus();
});
