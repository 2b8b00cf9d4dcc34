import type { ChartPoint } from './chart-point.ts';

/** The value axis of a chart: its ends, and how far apart its numbers stand. */
export interface ValueAxis {
  min: number;
  max: number;
  step: number;
  /** Whether it leaves out zero. */
  isCut: boolean;
}

/** The axis for some values: from zero, unless they differ by no more than a fifth of the first. */
export function valueAxis(points: readonly ChartPoint[]): ValueAxis {
  const values = points.map((point) => point.value);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const spread = greatest - least;
  const isCut = least > 0 && spread > 0 && spread <= Math.abs(values[0] ?? 0) / 5;
  const [low, high] = isCut ? [least, greatest] : [Math.min(0, least), Math.max(0, greatest)];
  const step = roundStep((high - low || 1) / 5, values.every(Number.isInteger));
  // Where zero is left out, the lowest value does not lie on the foot of the chart.
  const foot = isCut ? Math.floor((low - step / 4) / step) : Math.floor(low / step);
  const top = Math.max(foot + 1, Math.ceil(exact(high / step)));
  return { min: exact(foot * step), max: exact(top * step), step, isCut };
}

/** Writes a number of the axis with the decimals of its step, never by the machine's own customs. */
export function axisNumber(value: number, step: number, grouped: boolean): string {
  const decimals = [0, 1, 2, 3, 4].find((places) => isNearlyWhole(step * 10 ** places)) ?? 5;
  const number = value.toFixed(decimals);
  return grouped ? number.replace(/^-?\d+/, groupDigits) : number;
}

/** Whether the labels of a chart group their digits by three; its axis then does too. */
export function isGrouped(points: readonly ChartPoint[]): boolean {
  return points.some(({ label }) => /\d,\d{3}/.test(label));
}

/** The first round number that is no smaller: 1, 2, 2.5 or 5 with noughts; of things that are counted a whole one. */
function roundStep(least: number, isWhole: boolean): number {
  const unit = 10 ** Math.floor(Math.log10(least));
  const steps = [1, 2, 2.5, 5, 10].map((round) => exact(round * unit));
  const fits = (step: number) => step >= exact(least) && (!isWhole || Number.isInteger(step));
  return steps.find(fits) ?? Math.ceil(least);
}

/** Without the noise of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Groups digits by three. */
function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function isNearlyWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
