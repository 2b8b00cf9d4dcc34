import { escapeMarkup } from '../strings/escape-markup.ts';
import { element, tenths } from './canvas/svg-markup.ts';
import { dots, line, pictureOf, rings, stretched } from './stretched.ts';

/** Spans of time under each other; places across are hundredths of the width, all words the caller's. */
interface Calendar {
  title: string;
  description: string;
  /** From start to end; one without an end is a start alone. */
  spans: readonly { start: number | null; end: number | null }[];
  years: readonly { at: number; label: string }[];
  /** A day to be seen among them. */
  day: { at: number; label: string };
}

const row = 9;
const head = 24;
const foot = 20;

/** Draws a row for each span, over a scale of years. */
export function drawCalendar({ title, description, spans, years, day }: Calendar): string {
  const bottom = head + spans.length * row + 4;
  const placed = spans.map((span, index) => ({ ...span, y: head + (index + 0.5) * row }));
  const ways = placed.flatMap(({ start, end, y }) =>
    start === null || end === null ? [] : [`M${tenths(start)} ${tenths(y)}H${tenths(end)}`],
  );
  const starts = placed.flatMap(({ start, y }) => (start === null ? [] : [{ x: start, y }]));
  const ends = placed.flatMap(({ end, y }) => (end === null ? [] : [{ x: end, y }]));
  const drawing =
    line(years.map(({ at }) => `M${tenths(at)} ${head - 6}V${bottom}`).join(''), 'grid', { width: 1 }) +
    line(`M${tenths(day.at)} ${head - 6}V${bottom}`, 'mute', { width: 1.5, dash: '4 3' }) +
    line(ways.join(''), 'target', { width: 2 }) +
    dots(ends, 'target', 7) +
    rings(starts, 7);
  const heads = years.map(({ at, label }) =>
    element(
      'text',
      { class: 'f-mute', x: `${tenths(at)}%`, y: 12, 'text-anchor': anchorAt(at) },
      escapeMarkup(label),
    ),
  );
  const mark = { class: 'f-ink', x: `${tenths(day.at)}%`, y: bottom + 14, 'text-anchor': 'middle' };
  const words = { title: escapeMarkup(title), description: escapeMarkup(description) };
  const scale = element('g', { class: 'axis' }, heads.join(''));
  const texts = scale + element('text', mark, escapeMarkup(day.label));
  return pictureOf(words, bottom + foot, stretched(bottom + foot, drawing) + texts);
}

/** The first and the last year do not reach over the edges. */
function anchorAt(at: number): string {
  if (at <= 0) return 'start';
  return at >= 100 ? 'end' : 'middle';
}
