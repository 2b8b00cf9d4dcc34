import { labels } from '../../editions/labels.ts';
import { words } from '../../editions/words.ts';
import { printedNumber } from '../../plan/ids.ts';
import { isComparable, reportsOf } from '../../plan/standing.ts';
import type { Plan } from '../../plan/types.ts';
import type { Embed } from '../../versions.ts';
import { chartOf, factTitle } from '../indicator/indicator-facts.ts';

/** What other sites show of an indicator: words and numbers of the record, in one edition. */
export function embedOf(plan: Plan, slug: string): Embed {
  const { edition } = plan;
  const indicator = plan.indicators.find((entry) => entry.slug === slug);
  if (!indicator) throw new Error(`No indicator "${slug}" in the plan ${plan.id}`);
  const reports = reportsOf(plan.outcomes, slug);
  const chart = chartOf(indicator, edition, reports.filter(isComparable));
  return {
    edition,
    plan: plan.id,
    indicator: slug,
    title: factTitle(indicator, edition),
    planName: plan.shortTitle,
    tables: tablesOf(plan),
    chart: { ...chart, points: [...chart.points] },
    reports: reports.map((report) => ({
      phrase: report.figure?.phrase ?? '',
      period: report.period,
      isComparable: isComparable(report),
    })),
  };
}

/** The tables of the plan that print the values of its indicators. */
export function tablesOf(plan: Plan): string {
  const table = labels[plan.edition].table(printedNumber(plan.indicatorTable));
  return [table, plan.annexes[1].label].join(words[plan.edition].plan.listSeparator);
}
