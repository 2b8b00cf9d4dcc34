import { type EntryState, entryState } from './history.ts';

/** Remembers, in the history entry, at which result the reader was when the page was left. */
export function followPlace(list: HTMLElement): void {
  // The browser would restore the place before the list is there.
  history.scrollRestoration = 'manual';
  const remember = (link: HTMLAnchorElement | undefined) => {
    const place = link && { kind: kindOf(link), href: link.href, top: link.getBoundingClientRect().top };
    if (place) history.replaceState({ ...entryState(), place } satisfies EntryState, '');
  };
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element)
      remember(target.closest<HTMLAnchorElement>('[data-result] a') ?? undefined);
  });
  const rememberSeen = () => {
    if (scrollY > 0) remember(linksOf(list).find((link) => link.getBoundingClientRect().top >= 0));
  };
  addEventListener('scrollend', rememberSeen);
  // What is written while the page is left does not outlive a reload, so this serves browsers without the first event.
  addEventListener('pagehide', () => {
    if (entryState().place === undefined) rememberSeen();
  });
}

/** Brings the reader who comes back to the result at which he was, once. */
export function returnToPlace(list: HTMLElement): void {
  const { place, ...state } = entryState();
  if (!place) return;
  history.replaceState(state, '');
  const link = linksOf(list).find((other) => other.href === place.href && kindOf(other) === place.kind);
  if (link) scrollBy({ top: link.getBoundingClientRect().top - place.top, behavior: 'instant' });
}

function linksOf(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('[data-result] a')];
}

function kindOf(link: HTMLAnchorElement): string {
  return link.closest<HTMLElement>('[data-result]')?.dataset.kind ?? '';
}
