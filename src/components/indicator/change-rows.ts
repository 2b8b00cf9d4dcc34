import type { Edition } from '../../editions/editions.ts';
import { formatNumber } from '../../editions/format.ts';
import { sourceNotation } from '../../editions/source-notation.ts';
import type { Indicator, YearValue } from '../../plan/things/indicators.ts';
import { signed, withFloor } from './indicator-facts.ts';

/** How the change of an indicator is told: in per cent of the baseline, or in percentage points where it is a share. */
type ChangeScale = 'relative' | 'points';

/** An indicator on the sheet of changes. */
interface ChangeRow {
  indicator: Indicator;
  baseline: string;
  target: string;
  /** What the target counts in. */
  unit: string;
  /** With its sign: per cent or percentage points. */
  change: string;
  /** Where the target stands on the scale, in per cent of its length. */
  at: number;
}

/** Indicators whose changes stand on one scale. */
interface ChangePanel {
  scale: ChangeScale;
  /** Where no change stands, in per cent of the length of the scale. */
  zero: number;
  /** Changes that are marked on the scale, besides none, and where they stand. */
  ticks: readonly { change: number; at: number }[];
  rows: readonly ChangeRow[];
}

/** How far apart the ends of a scale, and the marks on it, may stand. */
const steps = { relative: { end: 20, tick: 50 }, points: { end: 2, tick: 5 } } as const;

/** The indicators on two scales that are never one: changes in per cent, and in percentage points. */
export function changePanels(indicators: readonly Indicator[], edition: Edition): ChangePanel[] {
  return (['relative', 'points'] as const)
    .map((scale) => ({ scale, indicators: indicators.filter((one) => scaleOf(one) === scale) }))
    .filter((panel) => panel.indicators.length > 0)
    .map((panel) => panelOf(panel.scale, panel.indicators, edition));
}

function scaleOf({ sourceUnit }: Indicator): ChangeScale {
  return sourceUnit === sourceNotation.share ? 'points' : 'relative';
}

function panelOf(scale: ChangeScale, indicators: readonly Indicator[], edition: Edition): ChangePanel {
  const changes = indicators.map((indicator) => changeOf(indicator, scale));
  const { end, tick } = steps[scale];
  const low = Math.floor(Math.min(-1, ...changes) / end) * end;
  const high = Math.ceil(Math.max(1, ...changes) / end) * end;
  const place = (change: number) => Math.round(((change - low) / (high - low)) * 1000) / 10;
  const ticks = Array.from({ length: Math.floor(high / tick) }, (_, index) => (index + 1) * tick);
  return {
    scale,
    zero: place(0),
    ticks: ticks.map((change) => ({ change, at: place(change) })),
    rows: indicators.map((indicator, index) => ({
      indicator,
      baseline: plainValue(indicator.values[0], edition),
      target: plainValue(indicator.values.at(-1), edition),
      unit: unitOf(indicator),
      change: scale === 'points' ? signed(changes[index] ?? 0) : percent(changes[index] ?? 0),
      at: place(changes[index] ?? 0),
    })),
  };
}

function changeOf({ values }: Indicator, scale: ChangeScale): number {
  const first = values[0]?.amount ?? 0;
  const last = values.at(-1)?.amount ?? 0;
  return scale === 'points' ? last - first : (last / first - 1) * 100;
}

/** What the last target counts in; empty where it counts one by one in a language that has no word for that. */
export function unitOf({ unit, values }: Indicator): string {
  const last = values.at(-1);
  return last?.phrase === last?.number ? '' : unit;
}

/** With its sign and one decimal, so that a column of them aligns. */
function percent(change: number): string {
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)}%`;
}

/** A value as a number alone; that it is a floor is said, that it is cumulative is not. */
export function plainValue(value: YearValue | undefined, edition: Edition): string {
  if (!value) return '';
  return withFloor(formatNumber(edition, value.amount), value.value);
}
