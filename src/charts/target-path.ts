import { escapeMarkup } from '../strings/escape-markup.ts';
import { tenths } from './canvas/svg-markup.ts';
import type { IndicatorChart } from './chart-point.ts';
import { dots, line, pictureOf, rings, stretched } from './stretched.ts';
import { valueAxis } from './value-axis.ts';

const height = 48;
/** How far points keep from the edges: across in hundredths, up and down in pixels. */
const margin = { x: 4, y: 6 };

/** Draws the way of an indicator from its baseline to its last target, small, on a scale of its own. */
export function drawTargetPath({ title, description, points }: IndicatorChart): string {
  const { min, max, isCut } = valueAxis(points);
  const step = (100 - 2 * margin.x) / Math.max(points.length - 1, 1);
  const foot = height - 1;
  const places = points.map(({ value }, index) => ({
    x: margin.x + index * step,
    y: foot - ((value - min) / (max - min)) * (foot - margin.y),
  }));
  const way = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${tenths(x)} ${tenths(y)}`).join('');
  const drawing =
    line(`M0 ${foot}H100`, 'mute', { width: 1, ...(isCut && { dash: '2 4' }) }) +
    line(way, 'target', { width: 2 }) +
    dots(places.slice(1, -1), 'target', 5) +
    dots(places.slice(-1), 'target', 9) +
    rings(places.slice(0, 1), 9);
  const words = { title: escapeMarkup(title), description: escapeMarkup(description) };
  return pictureOf(words, height, stretched(height, drawing));
}
