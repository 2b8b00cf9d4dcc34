import type { ChartPoint, IndicatorChart } from '../../charts/chart-point.ts';
import type { Edition } from '../../editions/editions.ts';
import { sourceNotation } from '../../editions/source-notation.ts';
import { words } from '../../editions/words.ts';
import type { Indicator, YearValue } from '../../plan/things/indicators.ts';
import type { Outcome } from '../../plan/things/reports.ts';

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

/** The goal of an indicator as the title of its page: the name first, then what is to be reached, and when. */
export function factTitle(indicator: Indicator, edition: Edition): string {
  const [first, last] = [indicator.values[0], indicator.values.at(-1)];
  if (!first || !last) return indicator.name;
  const { fact } = words[edition].indicatorPage;
  const falls = last.amount < first.amount;
  const way = !falls ? 'reach' : indicator.lowerIsBetter ? 'fall' : 'stand';
  const name = indicator.name.length > longName ? indicator.shortName : indicator.name;
  return fact({ name, value: last.phrase, year: last.year, way });
}

/** A name that would take the title over three lines. */
const longName = 90;

/** A value in the parts of a large figure: what stands before the number, the number, and what follows. */
export function figureParts({ phrase, number }: Pick<YearValue, 'phrase' | 'number'>): {
  before: string;
  number: string;
  after: string;
} {
  const at = phrase.indexOf(number);
  return { before: phrase.slice(0, at).trim(), number, after: phrase.slice(at + number.length).trim() };
}

/** A reported figure as a point of a chart. */
export function reportPoint({ year, figure }: Outcome): ChartPoint {
  return { year, value: figure?.amount ?? 0, label: figure?.number ?? '', kind: 'reported' };
}

/** The chart of an indicator, with its words; reports that can be held against the targets stand in it. */
export function chartOf(
  indicator: Indicator,
  edition: Edition,
  reports: readonly Outcome[] = [],
): IndicatorChart {
  const { indicator: text, plan } = words[edition];
  const values = indicator.values
    .map(({ year, shown }) => text.chartValue(year, shown))
    .join(plan.listSeparator);
  return {
    id: indicator.slug,
    title: `${indicator.name} ${text.chart}`,
    description: text.chartDescription({ name: indicator.name, values }),
    unit: indicator.unit,
    points: [
      ...indicator.values.map(({ year, amount, number, value, kind }) => ({
        year,
        value: amount,
        label: withFloor(number, value),
        kind,
      })),
      ...reports.map(reportPoint),
    ],
  };
}

/** The number of a value, with a sign where it is a floor. */
export function withFloor(number: string, { comparator }: YearValue['value']): string {
  return comparator === null ? number : `≥${number}`;
}

/** How the last target stands to the baseline, over the whole time; a floor is at least that far off. */
export function changeOverall(indicator: Indicator, edition: Edition): string {
  const [first, last] = [indicator.values[0], indicator.values.at(-1)];
  if (!first || !last) return '';
  const { indicator: text, indicatorPage: page } = words[edition];
  const isShare = indicator.sourceUnit === sourceNotation.share;
  const change = isShare
    ? text.change.points(signed(last.amount - first.amount))
    : `${signed(Math.round((last.amount / first.amount - 1) * 1000) / 10)}%`;
  return page.since(first.year, last.value.comparator === null ? change : page.atLeast(change));
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

/** With its sign, at most two decimals. */
export function signed(value: number): string {
  const rounded = String(Number(value.toFixed(2)));
  return value > 0 ? `+${rounded}` : rounded.replace('-', '−');
}
