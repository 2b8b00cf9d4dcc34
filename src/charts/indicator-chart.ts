import { escapeMarkup } from '../strings/escape-markup.ts';
import { type Attributes, element } from './canvas/svg-markup.ts';
import { axisIsCut, type IndicatorChart, type PointKind } from './chart-point.ts';
import { drawChart } from './draw-chart.ts';
import { fontStack, frameBlocks, keyBlock, noteBlock, titleBlock } from './file-frame.ts';
import { indicatorConfig } from './indicator-config.ts';

/** The words that a chart needs when it leaves its page, in the reader's language. */
export interface FileWords {
  /** Where the values come from. */
  source: string;
  /** The words of the key; without them the file has no key. */
  kinds?: Readonly<Record<PointKind, string>>;
  /** Says that the axis leaves out zero; written only where it does. */
  cutAxis?: string;
  /** Language tag of the words; decides the order of the fonts. */
  lang?: string;
}

/** Draws an indicator to stand in a page, whose fonts and colours it takes. */
export function drawIndicatorChart(chart: IndicatorChart, size: 'wide' | 'narrow'): string {
  const { fontSize, ...area } = frames[size];
  const look = { class: `chart chart-${size}`, 'font-size': fontSize };
  return svg(chart, { variant: size, look: { ...look, ...sizeOf(area) }, drawing: plot(chart, size) });
}

/** Draws an indicator as a file that needs no page: ground, title, key and source are in it. */
export function drawIndicatorChartFile(chart: IndicatorChart, words: FileWords): string {
  const { fontSize, ...area } = frames.wide;
  const framed = frameBlocks(
    [
      titleBlock(chart.title, area.width),
      ...(words.kinds ? [keyBlock(kindsOf(chart), words.kinds)] : []),
      { markup: plot(chart, 'wide'), height: area.height + 14 },
      ...(words.cutAxis && axisIsCut(chart.points) ? [noteBlock(words.cutAxis, area.width)] : []),
      noteBlock(words.source, area.width),
    ],
    area.width,
  );
  const fonts = { 'font-family': fontStack(words.lang), 'font-size': fontSize };
  const look = { 'xml:lang': words.lang, ...fonts, ...sizeOf(framed) };
  return `${svg(chart, { variant: 'file', look, drawing: framed.markup })}\n`;
}

const frames = {
  wide: { width: 720, height: 320, fontSize: 14 },
  narrow: { width: 360, height: 280, fontSize: 13 },
} as const;

function plot(chart: IndicatorChart, size: keyof typeof frames): string {
  return drawChart(indicatorConfig(chart, frames[size]), frames[size]);
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
