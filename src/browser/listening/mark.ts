import type { Sentence } from './sentences.ts';

const name = 'listening';

/** Marks the sentence that is read, without a change to the page; browsers without highlights mark its block. */
export function markSentence({ block, range }: Sentence): void {
  unmark();
  if (hasHighlights()) CSS.highlights.set(name, new Highlight(range));
  else block.setAttribute('data-listening', '');
}

/** Takes the mark away. */
export function unmark(): void {
  if (hasHighlights()) CSS.highlights.delete(name);
  document.querySelector('[data-listening]')?.removeAttribute('data-listening');
}

/**
 * Brings a sentence into sight between the bar and the player; who asked for less motion is moved to it at once, and
 * only where they went to it themselves.
 */
export function bringIntoSight(
  { range }: Sentence,
  { floor, isAsked }: { floor: number; isAsked: boolean },
): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill && !isAsked) return;
  const { top, bottom } = range.getBoundingClientRect();
  const ceiling = document.querySelector('.site-bar')?.getBoundingClientRect().bottom ?? 0;
  if (top >= ceiling && bottom <= floor) return;
  scrollBy({ top: top - window.innerHeight / 4, behavior: isStill ? 'instant' : 'smooth' });
}

function hasHighlights(): boolean {
  return 'Highlight' in window && 'highlights' in CSS;
}
