import { axisNumber, isGrouped, valueAxis } from '../../charts/value-axis.ts';
import { words } from '../../editions/words.ts';
import type { Indicator } from '../../plan/things/indicators.ts';
import type { Plan } from '../../plan/types.ts';
import { tablesOf } from '../embed/embed-of.ts';
import { changeOverall, chartOf, factTitle, figureParts } from '../indicator/indicator-facts.ts';
import type { Share } from './share.ts';

/** An indicator: its goal, its baseline, and the path to the last target. */
export function indicatorCard(plan: Plan, indicator: Indicator): Share {
  const { edition, site } = plan;
  const { indicator: text, indicatorPage: page } = words[edition];
  const { points, description } = chartOf(indicator, edition);
  const axis = valueAxis(points);
  const [first] = indicator.values;
  const axisFrom = page.axisFrom(axisNumber(axis.min, axis.step, isGrouped(points)));
  const { number, after } = first ? figureParts(first) : { number: '', after: '' };
  return {
    alt: description,
    card: {
      edition,
      site: site.name,
      title: [factTitle(indicator, edition)],
      path: {
        points: points.map(({ year, value, label }) => ({ year, value, label })),
        from: axis.min,
        to: Math.max(...points.map(({ value }) => value)),
        baseline: {
          heading: text.legend.baseline(first?.year ?? plan.baseYear),
          number,
          unit: after,
          change: changeOverall(indicator, edition),
        },
      },
      foot: [tablesOf(plan), axis.min === 0 ? page.axisZero : axisFrom],
      code: indicator.code,
    },
  };
}
