import type { ChartDataset, ChartOptions } from 'chart.js';
import { axisBreak } from './axis-break.ts';
import type { ChartPoint, IndicatorChart } from './chart-point.ts';
import type { ChartFrame, LineConfiguration, PlotPoint } from './draw-chart.ts';
import { axisLabels } from './labels/axis-labels.ts';
import { wrapText } from './labels/text-width.ts';
import { headroom, valueLabels } from './labels/value-labels.ts';
import { light } from './palette.ts';
import { axisNumber, isGrouped, type ValueAxis, valueAxis } from './value-axis.ts';

/** What Chart.js is told about an indicator: the plan's own values as a line, the reported ones beside it. */
export function indicatorConfig(chart: IndicatorChart, frame: ChartFrame): LineConfiguration {
  if (chart.points.length === 0) throw new Error(`The chart "${chart.id}" has no points to draw.`);
  const points = chart.points.toSorted((a, b) => a.year - b.year);
  const axis = valueAxis(points);
  const { fontSize, overTable = false } = frame;
  const labels = valueLabels({ fontSize, colours: [light.ink, light.reported], upright: overTable });
  return {
    type: 'line',
    data: {
      labels: yearsOf(points),
      datasets: [
        planned(points.filter((point) => point.kind !== 'reported')),
        reported(points.filter((point) => point.kind === 'reported')),
      ],
    },
    options: {
      layout: {
        autoPadding: false,
        padding: overTable ? { top: headroom(fontSize) } : { top: 4, right: 8, bottom: 4 },
      },
      plugins: { title: unitTitle(chart.unit, frame) },
      scales: scales(points, axis, frame),
    },
    plugins: [
      labels,
      ...(overTable ? [axisLabels(axis.step, isGrouped(points))] : []),
      ...(axis.isCut && !overTable ? [axisBreak] : []),
    ],
  };
}

type LineDataset = ChartDataset<'line', PlotPoint[]>;

/** The baseline is hollow, the targets are full, and one line leads through all of them. */
function planned(points: readonly ChartPoint[]): LineDataset {
  return {
    data: points.map(plot),
    order: 2,
    clip: false,
    borderColor: light.target,
    borderWidth: 2.5,
    pointRadius: 5,
    pointBorderWidth: 2,
    pointBorderColor: points.map(({ kind }) => (kind === 'baseline' ? light.mute : light.target)),
    pointBackgroundColor: points.map(({ kind }) => (kind === 'baseline' ? light.bg : light.target)),
  };
}

/** Diamonds lie on top and are never joined. */
function reported(points: readonly ChartPoint[]): LineDataset {
  return {
    data: points.map(plot),
    order: 1,
    clip: false,
    showLine: false,
    pointStyle: 'rectRot',
    pointRadius: 7.5,
    pointBorderWidth: 1.2,
    pointBorderColor: light.bg,
    pointBackgroundColor: light.reported,
  };
}

function plot({ year, value, label }: ChartPoint): PlotPoint {
  return { x: String(year), y: value, label };
}

/** Every year from the first to the last, so that a missing one keeps its place. */
function yearsOf(points: readonly ChartPoint[]): string[] {
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? first;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function unitTitle(unit: string, { width, fontSize, overTable = false }: ChartFrame) {
  return {
    display: !overTable,
    text: wrapText(unit, fontSize, width * 0.9),
    align: 'start' as const,
    color: light.mute,
    font: { size: fontSize, weight: 'normal' as const },
    padding: { top: 0, bottom: headroom(fontSize) },
  };
}

function scales(points: readonly ChartPoint[], axis: ValueAxis, { fontSize, overTable = false }: ChartFrame) {
  const font = { size: fontSize };
  const { min, max, step } = axis;
  return {
    x: {
      display: !overTable,
      type: 'category',
      offset: true,
      grid: { display: false },
      border: { display: min === 0, color: light.mute },
      ticks: { font, color: light.mute, autoSkip: false, maxRotation: 0, padding: 4 },
    },
    y: {
      type: 'linear',
      min,
      max,
      grid: { color: ({ tick }) => gridColour(tick?.value, min), drawTicks: false },
      border: { display: false },
      ticks: {
        display: !overTable,
        stepSize: step,
        font,
        color: light.mute,
        padding: 8,
        callback: (value) => axisNumber(Number(value), step, isGrouped(points)),
      },
    },
  } satisfies ChartOptions<'line'>['scales'];
}

/** Where values lie below zero, the line of zero takes the place of the axis. */
function gridColour(value: number | undefined, lowest: number): string {
  return lowest < 0 && value === 0 ? light.mute : light.grid;
}
