/** Lets the reader choose the appearance and keeps the choice in the browser; a script in the head applies it. */
export {};

const chosen = document.documentElement.dataset;
const place = document.querySelector<HTMLElement>('theme-switch');
const select = place?.querySelector('select');

function show(): void {
  if (select) select.value = chosen.theme ?? '';
}

function choose({ value }: HTMLSelectElement): void {
  if (value === '') delete chosen.theme;
  else chosen.theme = value;
  try {
    localStorage.setItem('theme', value);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

if (place && select) {
  show();
  // A page that comes back, and one that is open beside, follow the choice made elsewhere.
  addEventListener('pageshow', show);
  addEventListener('storage', show);
  select.addEventListener('change', () => choose(select));
  place.hidden = false;
}
