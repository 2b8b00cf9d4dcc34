import { escapeMarkup } from '../strings/escape-markup.ts';
import { element, tenths } from './canvas/svg-markup.ts';
import { line, pictureOf, stretched } from './stretched.ts';
import { valueAxis } from './value-axis.ts';

/** Amounts as bars, the largest first; all words are the caller's. */
interface Skyline {
  title: string;
  description: string;
  amounts: readonly number[];
  /** How many of the bars the brace under them takes in, and what is written behind it. */
  brace: { bars: number; word: string };
  /** Writes an amount on the scale. */
  amountOf: (amount: number) => string;
}

const plot = 152;
const head = 18;
const foot = 26;
/** How much of its place a bar takes. */
const share = 0.84;

/** Draws amounts side by side on one scale from zero. */
export function drawSkyline({ title, description, amounts, brace, amountOf }: Skyline): string {
  const axis = valueAxis(amounts.map((value) => ({ year: 0, value, label: '', kind: 'target' as const })));
  const top = Math.max(...amounts, 1);
  const y = (amount: number) => head + plot - (amount / top) * plot;
  const width = 100 / amounts.length;
  const bars = amounts.map(
    (amount, index) =>
      `M${tenths(index * width)} ${head + plot}V${tenths(y(amount))}h${tenths(width * share)}V${head + plot}z`,
  );
  const marks = Array.from({ length: Math.floor(top / axis.step) }, (_, index) => (index + 1) * axis.step);
  const end = (brace.bars - 1 + share) * width;
  const under = head + plot + 11;
  const drawing =
    line(marks.map((amount) => `M0 ${tenths(y(amount))}H100`).join(''), 'grid', { width: 1 }) +
    element('path', { class: 'f-target', d: bars.join('') }) +
    line(`M0 ${under}H${tenths(end)}`, 'mute', { width: 3 });
  const numbers = marks.map((amount) =>
    element(
      'text',
      { class: 'f-mute', x: '100%', y: y(amount) - 4, 'text-anchor': 'end' },
      escapeMarkup(amountOf(amount)),
    ),
  );
  const word = element(
    'text',
    { class: 'f-mute', x: `${tenths(end)}%`, dx: 6, y: under + 5 },
    escapeMarkup(brace.word),
  );
  const words = { title: escapeMarkup(title), description: escapeMarkup(description) };
  return pictureOf(
    words,
    head + plot + foot,
    stretched(head + plot + foot, drawing) + numbers.join('') + word,
  );
}
