import type { ChartDataset, ChartOptions } from 'chart.js';
import { axisBreak } from './axis-break.ts';
import { axisIsCut, type ChartPoint, type IndicatorChart } from './chart-point.ts';
import type { ChartFrame, LineConfiguration, PlotPoint } from './draw-chart.ts';
import { wrapText } from './labels/text-width.ts';
import { headroom, valueLabels } from './labels/value-labels.ts';
import { light } from './palette.ts';

/** What Chart.js is told about an indicator: the plan's own values as a line, the reported ones beside it. */
export function indicatorConfig(chart: IndicatorChart, frame: ChartFrame): LineConfiguration {
  if (chart.points.length === 0) throw new Error(`The chart "${chart.id}" has no points to draw.`);
  const points = chart.points.toSorted((a, b) => a.year - b.year);
  const cut = axisIsCut(points);
  const labels = valueLabels({ fontSize: frame.fontSize, colours: [light.ink, light.reported] });
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
      layout: { autoPadding: false, padding: { top: 4, right: 8, bottom: 4 } },
      plugins: { title: unitTitle(chart.unit, frame) },
      scales: scales(points, cut, frame),
    },
    plugins: cut ? [labels, axisBreak] : [labels],
  };
}

/** Writes a number of the axis with the decimals of its step, never by the machine's own customs. */
export function axisNumber(value: number, step: number, grouped: boolean): string {
  const decimals = [0, 1, 2, 3, 4].find((places) => isWhole(step * 10 ** places)) ?? 5;
  const number = value.toFixed(decimals);
  return grouped ? number.replace(/^-?\d+/, groupDigits) : number;
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
    pointBorderColor: light.target,
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

function unitTitle(unit: string, { width, fontSize }: ChartFrame) {
  return {
    display: true,
    text: wrapText(unit, fontSize, width * 0.9),
    align: 'start' as const,
    color: light.mute,
    font: { size: fontSize, weight: 'normal' as const },
    padding: { top: 0, bottom: headroom(fontSize) },
  };
}

function scales(points: readonly ChartPoint[], cut: boolean, { fontSize }: ChartFrame) {
  const font = { size: fontSize };
  const grouped = points.some(({ label }) => /\d,\d{3}/.test(label));
  const lowest = Math.min(0, ...points.map((point) => point.value));
  return {
    x: {
      type: 'category',
      offset: true,
      grid: { display: false },
      border: { display: lowest === 0, color: light.axis },
      ticks: { font, color: light.mute, autoSkip: false, maxRotation: 0, padding: 4 },
    },
    y: {
      type: 'linear',
      beginAtZero: !cut,
      grace: cut || lowest < 0 ? '10%' : 0,
      grid: { color: ({ tick }) => gridColour(tick?.value, lowest), drawTicks: false },
      border: { display: false },
      ticks: {
        font,
        color: light.mute,
        padding: 8,
        maxTicksLimit: 6,
        callback: (value, _index, ticks) => axisNumber(Number(value), stepOf(ticks), grouped),
      },
    },
  } satisfies ChartOptions<'line'>['scales'];
}

/** Where values lie below zero, the line of zero takes the place of the axis. */
function gridColour(value: number | undefined, lowest: number): string {
  return lowest < 0 && value === 0 ? light.axis : light.grid;
}

function stepOf(ticks: readonly { value: number }[]): number {
  return (ticks[1]?.value ?? 1) - (ticks[0]?.value ?? 0);
}

/** Groups digits by three, which the axis does where the labels do. */
function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
