/** Keeps the links to the other editions at the unit that the reader is at. */
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-edition]');
const units = [...document.querySelectorAll<HTMLElement>('main [id]:not(.margin [id], nav)')];

/** A unit that a link led to stands just under the bar; above this line it is the one that is read. */
const line = 80;

/** How long the page must rest before the place counts; a jump to the header is no change of place. */
const rest = 250;

let timer = 0;

function aim(unit: string): void {
  for (const link of links) link.hash = unit;
}

function aimAtReader(): void {
  aim(
    window.scrollY < 40 ? '' : (units.findLast((unit) => unit.getBoundingClientRect().top <= line)?.id ?? ''),
  );
}

aim(location.hash);
addEventListener('hashchange', () => aim(location.hash));
addEventListener(
  'scroll',
  () => {
    clearTimeout(timer);
    timer = window.setTimeout(aimAtReader, rest);
  },
  { passive: true },
);

export {};
