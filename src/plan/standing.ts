import type { Indicator } from './things/indicators.ts';
import type { Outcome } from './things/reports.ts';

/** Where the last report of an indicator stands to its yearly targets, in a plain word. */
export type Standing = 'above' | 'on' | 'below' | 'not comparable' | 'nothing reported';

/** Reports that give a figure of an indicator, the oldest first; only the plan's own area can. */
export function reportsOf(outcomes: readonly Outcome[], slug: string): Outcome[] {
  return outcomes
    .filter(({ indicator, figure, area }) => indicator === slug && figure !== null && area.isOfPlan)
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
}

/** Whether a report may be held against a yearly target: the same measure, the plan's area, a full year. */
export function isComparable({ comparability, area, isFullYear }: Outcome): boolean {
  return comparability === 'same' && area.isOfPlan && isFullYear;
}

/** How far a report that may be held against its year's target lies from it; null where it may not, or the year has none. */
export function distanceToPath({ values }: Indicator, report: Outcome): number | null {
  const target = values.find(({ year, kind }) => kind === 'target' && year === report.year);
  if (!target || !report.figure || !isComparable(report)) return null;
  return Number((report.figure.amount - target.amount).toPrecision(12));
}

/** The plain word for the last of the reports of an indicator; it says which number is greater, not which is better. */
export function standingOf(indicator: Indicator, report: Outcome | undefined): Standing {
  if (!report) return 'nothing reported';
  const distance = distanceToPath(indicator, report);
  if (distance === null) return 'not comparable';
  if (distance === 0) return 'on';
  return distance > 0 ? 'above' : 'below';
}

/** How much of the way from the baseline to the last target each year is to have behind it, in whole per cent. */
export function sharesOfWay({ values }: Indicator): (number | null)[] {
  const [first, last] = [values[0]?.amount ?? 0, values.at(-1)?.amount ?? 0];
  return values.map(({ amount }) =>
    // The baseline of what is to fall would be minus nought.
    first === last ? null : Math.round(((amount - first) / (last - first)) * 100) || 0,
  );
}
