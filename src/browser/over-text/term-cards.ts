/**
 * Shows the definition of a term beside its link, on hover, focus or a first tap, and so that of a note at its
 * number. What shows it is loaded with the first card; where it cannot be had, a tap follows the link.
 */
export {};

/** What the reader did last; a card that comes late is not shown any more. */
let latest: Event | null = null;

function reach(event: Event): void {
  latest = event;
  const { target, type } = event;
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term], .note-mark') : null;
  const isTap = type === 'click';
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  const isByKey = type === 'focusin';
  if (!link || isTap !== isTouch || (isByKey && !link.matches(':focus-visible'))) return;
  // The second tap on a link whose card is shown follows it.
  if (isTap && link.hasAttribute('aria-describedby')) return;
  if (isTap) event.preventDefault();
  const follow = () => isTap && location.assign(link.href);
  import('./term-card.ts').then((cards) => {
    if (latest === event && !cards.showCard(link)) follow();
  }, follow);
}

if (document.querySelector('.term-card'))
  for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, reach, true);
