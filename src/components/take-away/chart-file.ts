import { drawIndicatorChartFile } from '../../charts/indicator-chart.ts';
import { words } from '../../editions/words.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { embedOf } from '../embed/embed-of.ts';

/** The chart of an indicator as a file for print and press: title, unit, source and address are in it. */
export function indicatorChartFile(plan: Plan, slug: string): string {
  const { title, chart, planName, tables } = embedOf(plan, slug);
  const { indicator: text, takeAway } = words[plan.edition];
  const address = absoluteUrl(pageUrl(plan.edition, path.indicator(plan.id, slug)));
  return drawIndicatorChartFile(
    { ...chart, title },
    {
      source: `${takeAway.source(planName, tables)} ${address}`,
      kinds: { ...text.kinds, reported: takeAway.reported },
      cutAxis: takeAway.cutAxis,
      edition: plan.edition,
    },
  );
}
