interface Opened {
  kind: string;
  href: string;
  /** How far down the window the link stood. */
  top: number;
}

/** Remembers, in the history entry, the result that is opened and where in the window it stands. */
export function followPlace(list: HTMLElement): void {
  // The browser would restore the place before the list is there.
  history.scrollRestoration = 'manual';
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-result] a') : null;
    if (!link) return;
    const opened: Opened = { kind: kindOf(link), href: link.href, top: link.getBoundingClientRect().top };
    history.replaceState({ opened }, '');
  });
}

/** Brings the reader who comes back to the result that was opened. */
export function returnToPlace(list: HTMLElement): void {
  const { opened } = (history.state ?? {}) as { opened?: Opened };
  if (!opened) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('[data-result] a')];
  const link = links.find((other) => other.href === opened.href && kindOf(other) === opened.kind);
  link?.focus({ preventScroll: true });
  if (link) scrollBy({ top: link.getBoundingClientRect().top - opened.top, behavior: 'instant' });
}

function kindOf(link: HTMLAnchorElement): string {
  return link.closest<HTMLElement>('[data-result]')?.dataset.kind ?? '';
}
