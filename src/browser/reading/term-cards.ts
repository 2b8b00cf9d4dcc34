/**
 * Shows the definition of a term beside its link, on hover, focus or a first tap, and so that of a note at its
 * number. Where the note stands beside the text, the card gives the names alone and the note lights up.
 */
export {};

let shown: { link: HTMLAnchorElement; card: HTMLElement } | null = null;

function cardOf(target: EventTarget | null): { link: HTMLAnchorElement; card: HTMLElement } | null {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term], .note-mark') : null;
  if (!link) return null;
  const card = document.querySelector<HTMLElement>(
    link.dataset.term ? `#term-${link.dataset.term}` : `.term-card[data-note="${link.hash.slice(1)}"]`,
  );
  return card && { link, card };
}

function show(link: HTMLAnchorElement, card: HTMLElement): void {
  if (shown?.card === card) return;
  hide();
  complete(card);
  card.showPopover();
  link.setAttribute('aria-describedby', card.id);
  shown = { link, card };
  place();
}

/** Puts the card under its link, or over it where there is no room. */
function place(): void {
  if (!shown) return;
  const { link, card } = shown;
  const { left, bottom, top } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const room = window.innerWidth - card.offsetWidth - 8;
  const below = bottom + card.offsetHeight < window.innerHeight;
  card.style.left = `${Math.max(8, Math.min(left, room))}px`;
  card.style.top = `${below ? bottom : Math.max(8, top - card.offsetHeight)}px`;
}

/** A card whose note stands on the page takes its words from there, or points to it where it is in sight. */
function complete(card: HTMLElement): void {
  const note = document.getElementById(card.dataset.note ?? '');
  const isBeside = matchMedia('(width >= 60rem)').matches;
  note?.closest('.note')?.toggleAttribute('data-lit', isBeside);
  if (!note || isBeside || card.children.length > 1) return;
  const text = note.cloneNode(true) as HTMLElement;
  text.removeAttribute('id');
  text.querySelector('.note-number')?.remove();
  card.append(text);
}

function hide(): void {
  document.querySelector('[data-lit]')?.removeAttribute('data-lit');
  shown?.card.hidePopover();
  shown = null;
}

/** Shows the card of the link under the pointer or in focus; hides it where neither link nor card is. */
function follow(target: EventTarget | null): void {
  const hit = cardOf(target);
  if (hit) show(hit.link, hit.card);
  else if (shown && !shown.card.contains(target as Node)) hide();
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
    if (!hit || !touch || shown?.card === hit.card) return;
    event.preventDefault();
    show(hit.link, hit.card);
  },
  { capture: true },
);

document.addEventListener('scroll', place, { passive: true });
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
