/** Remembers, in the history entry, the result that is opened and how far down the window it stands. */
export function followPlace(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-result] a') : null;
    if (!link) return;
    const opened = { href: link.href, top: link.getBoundingClientRect().top };
    history.replaceState({ opened }, '');
  });
}

/** Brings the reader who comes back to the result that was opened. */
export function returnToPlace(list: HTMLElement): void {
  const { opened } = (history.state ?? {}) as { opened?: { href: string; top: number } };
  if (!opened) return;
  const link = [...list.querySelectorAll<HTMLAnchorElement>('[data-result] a')].find(
    ({ href }) => href === opened.href,
  );
  link?.focus({ preventScroll: true });
  if (link) scrollBy({ top: link.getBoundingClientRect().top - opened.top, behavior: 'instant' });
}
