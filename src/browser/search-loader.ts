/** Brings the search box of the header to life when it is first used; until then it is a form. */
const box = document.querySelector<HTMLInputElement>('.search-box input');

function openSuggestions(): void {
  if (box?.dataset.suggest === undefined) return;
  const edition = document.documentElement.lang.toLowerCase();
  for (const file of [`names-${edition}.txt`, `words-${edition}.json`]) preload(`/search/${file}`);
  import('./search-box.ts').then(({ startSuggestions }) => startSuggestions(box));
}

function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
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
