import { escapeMarkup } from '../strings/escape-markup.ts';
import { element, tenths } from './canvas/svg-markup.ts';
import type { ChartPoint } from './chart-point.ts';

/** Reported figures that cannot be held against the targets, on a lane of their own under the years of the chart. */
interface ReportLane {
  /** Says what the lane shows, for those who do not see it. */
  title: string;
  /** Years of the chart, in order. */
  years: readonly number[];
  points: readonly ChartPoint[];
}

const height = 48;
const diamond = 'M0 4 8 12 0 20-8 12z';

/** Draws the lane as wide as the columns of the table; diamonds are hollow and nothing joins them. */
export function drawReportLane({ title, years, points }: ReportLane): string {
  const marks = points
    .filter(({ year }) => years.includes(year))
    .map(({ year, label }) => {
      const x = `${tenths(((years.indexOf(year) + 0.5) / years.length) * 100)}%`;
      const mark = element('path', { class: 'mark-similar', d: diamond }, '');
      // Under the last year a long figure would run out of the lane.
      const isLast = year === years.at(-1);
      const place = isLast ? { x: '100%', 'text-anchor': 'end' } : { x, 'text-anchor': 'middle' };
      const text = { class: 'f-reported', y: 40, ...place };
      return element('svg', { x, overflow: 'visible' }, mark) + element('text', text, escapeMarkup(label));
    });
  const name = element('title', {}, escapeMarkup(title));
  return element('svg', { class: 'chart lane', role: 'img', height }, name + marks.join(''));
}
