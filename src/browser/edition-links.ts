/** Makes the links to the other editions lead to the unit that the reader is at. */
function aim(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-edition]') : null;
  if (link) link.hash = currentUnit() ?? '';
}

/** Id of the unit at the top of the window; none at the top of the page. */
function currentUnit(): string | null {
  if (window.scrollY < 40) return location.hash.slice(1) || null;
  const units = [...document.querySelectorAll<HTMLElement>('main [id]:not(.margin [id])')];
  return units.findLast((unit) => unit.getBoundingClientRect().top <= 100)?.id ?? null;
}

for (const type of ['pointerdown', 'focusin', 'click']) document.addEventListener(type, aim, { capture: true });

export {};
