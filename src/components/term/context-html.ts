import type { TermUse } from '../../plan/things/terms.ts';
import { escapeMarkup } from '../../strings/escape-markup.ts';

/**
 * The sentence around a use of a term, the term marked; of one that is a point, the sentence that begins there. Where a
 * room is given, no more characters than that stand on either side.
 */
export function contextHtml(
  { text: { text }, start, end }: Pick<TermUse, 'text' | 'start' | 'end'>,
  room = Number.POSITIVE_INFINITY,
): string {
  if (end === start) return escapeMarkup(sentence(text, start).trim());
  const before = text.slice(0, start);
  const after = text.slice(end);
  const from = Math.max(...[...before.matchAll(sentenceEnd)].map(({ index }) => index + 1), 0);
  const next = after.search(sentenceEnd);
  const to = next < 0 ? text.length : end + next + 1;
  return [
    escapeMarkup(
      start - from > room ? `…${text.slice(start - room, start)}` : text.slice(from, start).trimStart(),
    ),
    `<mark>${escapeMarkup(text.slice(start, end))}</mark>`,
    escapeMarkup(to - end > room ? `${text.slice(end, end + room)}…` : text.slice(end, to)),
  ].join('');
}

/** The end of a sentence, full-width or before a blank. */
const sentenceEnd = /[\u3002\uff01\uff1f]|[.!?](?=\s)/g;

function sentence(text: string, from: number): string {
  const next = text.slice(from).search(sentenceEnd);
  return next < 0 ? text.slice(from) : text.slice(from, from + next + 1);
}
