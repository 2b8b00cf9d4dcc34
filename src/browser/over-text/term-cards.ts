import type { LinkedCard } from './term-card.ts';

/**
 * Shows the definition of a term beside its link, on hover, focus or a first tap, and so that of a note at its
 * number. What shows it is loaded with the first card; where it cannot be had, a tap follows the link.
 */
let cards: typeof import('./term-card.ts') | undefined;
/** The card that was asked for last. */
let wanted: LinkedCard | null = null;

function cardOf(target: EventTarget | null): LinkedCard | null {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term], .note-mark') : null;
  if (!link) return null;
  const card = document.querySelector<HTMLElement>(
    link.dataset.term ? `#term-${link.dataset.term}` : `.term-card[data-note="${link.hash.slice(1)}"]`,
  );
  return card && { link, card };
}

async function show(hit: LinkedCard): Promise<void> {
  wanted = hit;
  cards ??= await import('./term-card.ts');
  if (wanted === hit) cards.showCard(hit);
}

function hide(but?: Node): void {
  if (but && wanted?.card.contains(but)) return;
  wanted = null;
  cards?.hideCard();
}

/** Shows the card of the link under the pointer or in focus; hides it where neither link nor card is. */
function follow(target: EventTarget | null): void {
  const hit = cardOf(target);
  if (hit) show(hit).catch(() => {});
  else if (wanted) hide(target as Node);
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'touch') follow(target);
});

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.matches(':focus-visible')) follow(target);
});

document.addEventListener(
  'click',
  (event) => {
    const hit = cardOf(event.target);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!hit || !touch || wanted?.card === hit.card) return;
    event.preventDefault();
    show(hit).catch(() => location.assign(hit.link.href));
  },
  { capture: true },
);

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
