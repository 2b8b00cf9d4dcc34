import { type Edition, editions } from '../editions/editions.ts';
import { escapeMarkup } from '../strings/escape-markup.ts';
import { type Attributes, element } from './canvas/svg-markup.ts';
import type { IndicatorChart, PointKind } from './chart-point.ts';
import { drawChart } from './draw-chart.ts';
import { fontStack, frameBlocks, keyBlock, noteBlock, titleBlock } from './file-frame.ts';
import { indicatorConfig } from './indicator-config.ts';
import { valueAxis } from './value-axis.ts';

/** The words that a chart needs when it leaves its page, in the reader's language. */
interface FileWords {
  /** Where the values come from. */
  source: string;
  /** The words of the key; without them the file has no key. */
  kinds?: Readonly<Record<PointKind, string>>;
  /** Says that the axis leaves out zero; written only where it does. */
  cutAxis?: string;
  /** The edition whose words they are; decides the order of the fonts. */
  edition: Edition;
}

/** Draws an indicator to stand in a page over the table of its values, as wide as their columns. */
export function drawIndicatorChart(chart: IndicatorChart): string {
  const frame = isTight(chart) ? 'tightPage' : 'page';
  const { height, fontSize } = frames[frame];
  const look = { class: 'chart', 'font-size': fontSize, height };
  return svg(chart, { variant: 'page', look, drawing: plot(chart, frame) });
}

/** Draws an indicator as a file that needs no page: ground, title, key and source are in it. */
export function drawIndicatorChartFile(chart: IndicatorChart, words: FileWords): string {
  const { fontSize, ...area } = frames.file;
  const framed = frameBlocks(
    [
      titleBlock(chart.title, area.width),
      ...(words.kinds ? [keyBlock(kindsOf(chart), words.kinds)] : []),
      { markup: plot(chart, 'file'), height: area.height + 14 },
      ...(words.cutAxis && valueAxis(chart.points).isCut ? [noteBlock(words.cutAxis, area.width)] : []),
      noteBlock(words.source, area.width),
    ],
    area.width,
  );
  const fonts = { 'font-family': fontStack(words.edition), 'font-size': fontSize };
  const look = { 'xml:lang': editions[words.edition].tag, ...fonts, ...sizeOf(framed) };
  return `${svg(chart, { variant: 'file', look, drawing: framed.markup })}\n`;
}

const frames = {
  /** Drawn for the narrowest columns, in which lines are steepest. */
  page: { width: 312, height: 256, fontSize: 15, overTable: true },
  tightPage: { width: 240, height: 256, fontSize: 12, overTable: true },
  file: { width: 720, height: 320, fontSize: 14 },
} as const;

/** Whether the numbers of a chart are so long that a phone's columns hold them only in small letters. */
export function isTight({ points }: IndicatorChart): boolean {
  return points.some(({ label }) => label.length > 5);
}

function plot(chart: IndicatorChart, frame: keyof typeof frames): string {
  return drawChart(indicatorConfig(chart, frames[frame]), frames[frame]);
}

function kindsOf({ points }: IndicatorChart): PointKind[] {
  const order: PointKind[] = ['baseline', 'target', 'reported'];
  return order.filter((kind) => points.some((point) => point.kind === kind));
}

function sizeOf({ width, height }: { width: number; height: number }): Attributes {
  return { viewBox: `0 0 ${width} ${height}`, width, height };
}

interface Drawing {
  variant: string;
  look: Attributes;
  /** Markup. */
  drawing: string;
}

function svg(chart: IndicatorChart, { variant, look, drawing }: Drawing): string {
  const title = `${chart.id}-${variant}-title`;
  const description = `${chart.id}-${variant}-desc`;
  const named = { role: 'img', 'aria-labelledby': title, 'aria-describedby': description };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...named, ...look },
    element('title', { id: title }, escapeMarkup(chart.title)) +
      element('desc', { id: description }, escapeMarkup(chart.description)) +
      drawing,
  );
}
