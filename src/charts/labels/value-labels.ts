import type { Chart, Plugin } from 'chart.js';
import type { PlotPoint } from '../draw-chart.ts';
import { light } from '../palette.ts';
import { type Box, type LabelWish, placeLabels, type Segment, type Surroundings } from './label-placement.ts';
import { textWidth } from './text-width.ts';

/** How the labels of a chart are written; a colour for each data set. */
interface ValueLabelStyle {
  fontSize: number;
  colours: readonly string[];
  /** Whether labels stand straight over or under their points, as in a drawing of any width they must. */
  upright: boolean;
}

/** A Chart.js plugin that writes each point's own label beside it, off the line and off the others. */
export function valueLabels(style: ValueLabelStyle): Plugin<'line'> {
  return {
    id: 'value-labels',
    afterDatasetsDraw(chart) {
      const labels = collectLabels(chart, style);
      const boxes = placeLabels(
        labels.map((label) => label.wish),
        surroundingsOf(chart, labels, style),
        style.upright,
      );
      setType(chart.ctx, style.fontSize);
      labels.forEach((label, index) => {
        const box = boxes[index];
        if (box) write(chart.ctx, label, box);
      });
    },
  };
}

/** The room above the highest grid line that labels may need. */
export function headroom(fontSize: number): number {
  return fontSize * lineHeight + gap + 2;
}

interface Label {
  text: string;
  colour: string;
  wish: LabelWish;
}

/** Room for fonts that are wider than the table says. */
const slack = 1.1;
const lineHeight = 1.1;
const gap = 7;
const markRadius = 6;

function setType(ctx: CanvasRenderingContext2D, fontSize: number): void {
  ctx.font = `${fontSize}px sans-serif`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.strokeStyle = light.bg;
  ctx.lineWidth = 3;
  ctx.lineJoin = 'round';
}

/** A halo keeps the grid, and where there is no other place the line, out of the letters. */
function write(ctx: CanvasRenderingContext2D, { text, colour }: Label, box: Box): void {
  const place = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  ctx.fillStyle = colour;
  ctx.strokeText(text, ...place);
  ctx.fillText(text, ...place);
}

function collectLabels(chart: Chart, style: ValueLabelStyle): Label[] {
  const height = style.fontSize * lineHeight;
  return chart.data.datasets.flatMap((dataset, set) =>
    chart.getDatasetMeta(set).data.map(({ x, y }, index) => {
      const { label } = dataset.data[index] as unknown as PlotPoint;
      const width = textWidth(label, style.fontSize) * slack;
      const side = set > 0 && isUnderLine(chart, x, y) ? 'below' : 'above';
      const colour = style.colours[set] ?? '';
      return { text: label, colour, wish: { x, y, width, height, gap, side } };
    }),
  );
}

function isUnderLine(chart: Chart, x: number, y: number): boolean {
  return lineOf(chart).some(({ from, to }) => {
    if (x < from.x || x > to.x) return false;
    const part = (x - from.x) / (to.x - from.x);
    return y > from.y + part * (to.y - from.y);
  });
}

function surroundingsOf(chart: Chart, labels: readonly Label[], style: ValueLabelStyle): Surroundings {
  const { left, top, bottom } = chart.chartArea;
  return {
    area: {
      left: style.upright ? -10 : left + 4,
      top: top - headroom(style.fontSize),
      right: chart.width + (style.upright ? 10 : -2),
      bottom,
    },
    boxes: labels.map(({ wish: { x, y } }) => ({
      left: x - markRadius,
      top: y - markRadius,
      right: x + markRadius,
      bottom: y + markRadius,
    })),
    segments: lineOf(chart),
  };
}

function lineOf(chart: Chart): Segment[] {
  const points = chart.getDatasetMeta(0).data.map(({ x, y }) => ({ x, y }));
  return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
}
