import { type EntryState, entryState } from './history.ts';

/** Remembers, in the history entry, which result the reader has at the top of the window. */
export function followPlace(list: HTMLElement): void {
  // The browser would restore the place before the list is there.
  history.scrollRestoration = 'manual';
  const remember = () => {
    const tops = linksOf(list).map((link) => link.getBoundingClientRect().top);
    const index = tops.findIndex((top) => top >= 0);
    const { place: _, ...state } = entryState();
    const place = scrollY > 0 && index >= 0 ? { place: { index, top: tops[index] ?? 0 } } : {};
    history.replaceState({ ...state, ...place } satisfies EntryState, '');
  };
  // What is written while the page is left does not outlive a reload; it serves browsers without the first event.
  for (const event of 'onscrollend' in window ? ['scrollend'] : ['pagehide'])
    addEventListener(event, remember);
}

/** Brings the reader who comes back to the result at which he was. */
export function returnToPlace(list: HTMLElement): void {
  const { place } = entryState();
  const link = place && linksOf(list)[place.index];
  if (link) scrollBy({ top: link.getBoundingClientRect().top - place.top, behavior: 'instant' });
}

function linksOf(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('[data-result] a')];
}
