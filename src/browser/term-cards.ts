/** Shows the definition of a term beside its link, on hover, focus or a first tap. */
export {};

let shown: HTMLElement | null = null;

function cardOf(target: EventTarget | null): { link: HTMLAnchorElement; card: HTMLElement } | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term]') : null;
  const card = link ? document.getElementById(`term-${link.dataset.term}`) : null;
  return link && card ? { link, card } : null;
}

function show(link: HTMLAnchorElement, card: HTMLElement): void {
  if (shown === card) return;
  hide();
  complete(card);
  card.showPopover();
  const { left, bottom, top } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const room = window.innerWidth - card.offsetWidth - 8;
  const below = bottom + 6 + card.offsetHeight < window.innerHeight;
  card.style.left = `${Math.max(8, Math.min(left, room))}px`;
  card.style.top = `${below ? bottom + 6 : Math.max(8, top - card.offsetHeight - 6)}px`;
  shown = card;
}

/** A card whose note stands on the page takes its words from there. */
function complete(card: HTMLElement): void {
  const note = document.getElementById(card.dataset.note ?? '');
  if (!note || card.children.length > 1) return;
  const text = note.cloneNode(true) as HTMLElement;
  text.removeAttribute('id');
  text.querySelector('.note-number')?.remove();
  card.append(text);
}

function hide(): void {
  shown?.hidePopover();
  shown = null;
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const hit = cardOf(event.target);
  if (hit) show(hit.link, hit.card);
  else if (shown && !shown.contains(event.target as Node)) hide();
});

document.addEventListener('focusin', (event) => {
  const hit = cardOf(event.target);
  if (hit) show(hit.link, hit.card);
  else if (shown && !shown.contains(event.target as Node)) hide();
});

document.addEventListener(
  'click',
  (event) => {
    const hit = cardOf(event.target);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!hit || !touch || shown === hit.card) return;
    event.preventDefault();
    show(hit.link, hit.card);
  },
  { capture: true },
);

document.addEventListener('scroll', hide, { passive: true });
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
