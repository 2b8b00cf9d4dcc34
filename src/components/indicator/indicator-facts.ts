import type { IndicatorChart } from '../../charts/chart-point.ts';
import type { Edition } from '../../editions/editions.ts';
import { sourceNotation } from '../../editions/source-notation.ts';
import { words } from '../../editions/words.ts';
import type { Indicator } from '../../plan/types.ts';

/** What the plan wants of an indicator, in one sentence. */
export function goalSentence(indicator: Indicator, edition: Edition): string {
  const first = indicator.values[0];
  const last = indicator.values.at(-1);
  if (!first || !last) return indicator.name;
  return words[edition].indicator.sentence({
    from: first.phrase,
    to: last.phrase,
    fromYear: first.year,
    toYear: last.year,
  });
}

/** The chart of an indicator, with its words. */
export function chartOf(indicator: Indicator, edition: Edition): IndicatorChart {
  const { indicator: text, plan } = words[edition];
  const values = indicator.values
    .map(({ year, shown }) => text.chartValue(year, shown))
    .join(plan.listSeparator);
  return {
    id: indicator.slug,
    title: `${indicator.name} ${text.chart}`,
    description: text.chartDescription({ name: indicator.name, values }),
    unit: indicator.unit,
    points: indicator.values.map(({ year, amount, shown, kind }) => ({
      year,
      value: amount,
      label: shown,
      kind,
    })),
  };
}

/** How the last target stands to the baseline: a difference for shares and counts, a yearly rate for levels. */
export function changeSentence(indicator: Indicator, edition: Edition): string {
  const first = indicator.values[0];
  const last = indicator.values.at(-1);
  if (!first || !last) return '';
  const { change } = words[edition].indicator;
  const difference = signed(last.amount - first.amount);
  if (indicator.sourceUnit === sourceNotation.share) return change.points(difference);
  if (isCount(indicator.sourceUnit)) return change.count(difference, indicator.unit);
  const years = last.year - first.year;
  return change.yearly(signed(((last.amount / first.amount) ** (1 / years) - 1) * 100));
}

function isCount(unit: string): boolean {
  return (sourceNotation.countUnits as readonly string[]).includes(unit);
}

/** With its sign, at most so many decimals. */
export function signed(value: number, decimals = 2): string {
  const rounded = String(Number(value.toFixed(decimals)));
  return value > 0 ? `+${rounded}` : rounded.replace('-', '−');
}
