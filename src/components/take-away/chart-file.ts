import { drawIndicatorChartFile } from '../../charts/indicator-chart.ts';
import { editions } from '../../editions/editions.ts';
import { labels } from '../../editions/labels.ts';
import { words } from '../../editions/words.ts';
import { printedNumber } from '../../plan/ids.ts';
import { isComparable, reportsOf } from '../../plan/standing.ts';
import type { Indicator, Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { chartOf, factTitle } from '../indicator/indicator-facts.ts';

/** The chart of an indicator as a file for print and press: title, unit, source and address are in it. */
export function indicatorChartFile(plan: Plan, slug: string): string {
  const indicator = plan.indicators.find((entry) => entry.slug === slug);
  if (!indicator) throw new Error(`No indicator "${slug}" in the plan ${plan.id}`);
  const { indicator: text, takeAway } = words[plan.edition];
  const reports = reportsOf(plan.outcomes, slug).filter(isComparable);
  const chart = { ...chartOf(indicator, plan.edition, reports), title: factTitle(indicator, plan.edition) };
  return drawIndicatorChartFile(chart, {
    source: sourceLine(plan, indicator),
    kinds: { ...text.kinds, reported: takeAway.reported },
    cutAxis: takeAway.cutAxis,
    lang: editions[plan.edition].tag,
  });
}

/** Where the values of an indicator stand in the plan, and the address of its page. */
export function sourceLine(plan: Plan, { slug }: Indicator): string {
  const { takeAway, plan: text } = words[plan.edition];
  const table = labels[plan.edition].table(printedNumber(plan.indicatorTable));
  const tables = [table, plan.annexes[1].label].join(text.listSeparator);
  const address = absoluteUrl(pageUrl(plan.edition, path.indicator(plan.id, slug)));
  return `${takeAway.source(plan.shortTitle, tables)} ${address}`;
}
