import './add-card-styles.ts';

/** The card of a term or a note, at its link; where the note stands beside the text, it lights up. */
interface LinkedCard {
  link: HTMLAnchorElement;
  card: HTMLElement;
}

let shown: LinkedCard | null = null;

/** Shows the card of a link in the place of another; false where the page has none for it. */
export function showCard(link: HTMLAnchorElement): boolean {
  const card = document.querySelector<HTMLElement>(
    link.dataset.term ? `#term-${link.dataset.term}` : `.term-card[data-note="${link.hash.slice(1)}"]`,
  );
  if (!card) return false;
  if (shown?.link === link) return true;
  hideCard();
  complete(card);
  card.showPopover();
  link.setAttribute('aria-describedby', card.id);
  shown = { link, card };
  place();
  return true;
}

function hideCard(): void {
  document.querySelector('[data-lit]')?.removeAttribute('data-lit');
  shown?.card.hidePopover();
  shown?.link.removeAttribute('aria-describedby');
  shown = null;
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

/** Hides the card when the reader turns to what is neither its link nor the card. */
function leave({ target }: Event): void {
  const isNear = [shown?.link, shown?.card].some((near) => near?.contains(target as Node));
  if (!isNear) hideCard();
}

document.addEventListener('scroll', place, { passive: true });
for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, leave);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hideCard();
});
