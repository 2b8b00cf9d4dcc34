/** Brings the search box of the header to life when it is first used; until then it is a form. */
const box = document.querySelector<HTMLInputElement>('.search-box input');

function openSuggestions(): void {
  if (box?.dataset.suggest !== undefined) import('./search-box.ts').then(({ startSuggestions }) => startSuggestions(box));
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

export {};
