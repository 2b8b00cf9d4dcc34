import type { TermUse } from '../../plan/things/terms.ts';
import { escapeMarkup } from '../../strings/escape-markup.ts';
import { sentencesOf } from '../../strings/sentences.ts';

/**
 * The sentence around a use of a term, the term marked; of one that is a point, the sentence that begins there. Where a
 * room is given, no more characters than that stand on either side.
 */
export function contextHtml(
  { text: { text }, start, end }: Pick<TermUse, 'text' | 'start' | 'end'>,
  room = Number.POSITIVE_INFINITY,
): string {
  const sentences = sentencesOf(text);
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
  const to = sentences.find((sentence) => sentence.end > start && sentence.end >= end)?.end ?? text.length;
  if (end === start) return escapeMarkup(text.slice(start, to).trim());
  return [
    escapeMarkup(
      start - from > room ? `…${text.slice(start - room, start)}` : text.slice(from, start).trimStart(),
    ),
    `<mark>${escapeMarkup(text.slice(start, end))}</mark>`,
    escapeMarkup(to - end > room ? `${text.slice(end, end + room)}…` : text.slice(end, to)),
  ].join('');
}
