import { reportsOf, type Standing, standingOf } from '../../plan/standing.ts';
import type { Indicator } from '../../plan/things/indicators.ts';
import type { Outcome } from '../../plan/things/reports.ts';
import type { Plan } from '../../plan/types.ts';

/** An indicator on the scoreboard. */
export interface ScoreRow {
  indicator: Indicator;
  /** The last figure reported of it. */
  report: Outcome | undefined;
  standing: Standing;
}

/** How many indicators have a report that can be held against the targets, one that cannot, or none. */
interface ScoreCounts {
  comparable: number;
  similar: number;
  none: number;
}

/** The mark of a report in charts and tables: full where it can be held against the targets. */
export function markOf(standing: Standing): 'reported' | 'similar' {
  return standing === 'not comparable' ? 'similar' : 'reported';
}

/** The indicators of a plan with their last reports, in the order of their table. */
export function scoreRows({ indicators, outcomes }: Plan): ScoreRow[] {
  return indicators.map((indicator) => {
    const report = reportsOf(outcomes, indicator.slug).at(-1);
    return { indicator, report, standing: standingOf(indicator, report) };
  });
}

/** Counts the rows by what is known of them. */
export function scoreCounts(rows: readonly ScoreRow[]): ScoreCounts {
  const count = (is: (standing: Standing) => boolean) => rows.filter(({ standing }) => is(standing)).length;
  return {
    comparable: count((standing) => standing === 'above' || standing === 'on' || standing === 'below'),
    similar: count((standing) => standing === 'not comparable'),
    none: count((standing) => standing === 'nothing reported'),
  };
}
