import { sourceEdition, translatedEditions } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import { unitId } from '../../plan/ids.ts';
import { bounds, comparabilities } from '../../plan/kinds.ts';
import { reportsOf } from '../../plan/standing.ts';
import type { Indicator, YearValue } from '../../plan/things/indicators.ts';
import type { Outcome } from '../../plan/things/reports.ts';
import type { Plan } from '../../plan/types.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { type Fields, field, inEditions, required } from './field.ts';
import type { FlatRow } from './flat-rows.ts';

/** The columns of the indicators, a row a value. */
export const indicatorFields: Fields = {
  code: field.stated,
  slug: field.stated,
  ...inEditions('name', field.stated),
  unit_zh: field.stated,
  unit_en: field.stated,
  assessor: field.texts,
  cumulative: required(field.boolean),
  year: required(field.year),
  kind: required(field.oneOf('baseline', 'target', 'reported')),
  printed: field.stated,
  value: { ...required(field.number), unitField: 'unit_zh' },
  comparator: field.oneOf('at least', ...bounds),
  area: field.text,
  comparability: field.oneOf(...comparabilities),
  source: field.stated,
  note: field.text,
};

/** The values of every indicator of a plan: baseline, targets by year, and what was reported of its area. */
export function indicatorRows(plans: ByEdition<Plan>): FlatRow[] {
  return plans[sourceEdition].indicators.flatMap(({ slug }) => rowsOfIndicator(plans, slug));
}

/** The values of one indicator. */
export function rowsOfIndicator(plans: ByEdition<Plan>, slug: string): FlatRow[] {
  const all = byEdition((edition) => indicatorIn(plans[edition], slug));
  const { code, sourceUnit, assessors, values } = all[sourceEdition];
  const [translation = sourceEdition] = translatedEditions;
  const shared = {
    code,
    slug,
    ...editionFields('name', (edition) => all[edition].name),
    unit_zh: sourceUnit,
    unit_en: all[translation].valueUnit,
    assessor: assessors.map(({ id }) => id),
  };
  return [
    ...values.map((value) => ({ ...shared, ...valueRow(plans[sourceEdition], all[sourceEdition], value) })),
    ...reportsOf(plans[sourceEdition].outcomes, slug).map((report) => ({
      ...shared,
      cumulative: all[sourceEdition].cumulative,
      ...reportRow(plans, report),
    })),
  ];
}

/** What the tables of the plan print; the corrections that concern the row are its note. */
function valueRow(plan: Plan, { number }: Indicator, { year, kind, value }: YearValue): FlatRow {
  const table = kind === 'baseline' ? plan.indicatorTable : plan.annexes[1].id;
  const source = unitId.row(table, number);
  return {
    cumulative: value.cumulative,
    year,
    kind,
    printed: value.printed,
    value: value.value,
    comparator: value.comparator,
    area: plan.sources.find(({ area }) => area.isOfPlan)?.area.id ?? null,
    comparability: null,
    source,
    note: plan.remarks.flatMap(({ id, units }) => (units.includes(source) ? [id] : [])).join(' ') || null,
  };
}

/** What a report gives; why it can be held against the plan, or not, is its note in every language. */
function reportRow(plans: ByEdition<Plan>, { id, year, said, value, bound, area, comparability }: Outcome) {
  return {
    year,
    kind: 'reported',
    printed: said,
    value: Number(value),
    comparator: bound,
    area: area.id,
    comparability,
    source: id,
    note: [sourceEdition, ...translatedEditions].map((edition) => noteIn(plans[edition], id)).join(' / '),
  };
}

function noteIn({ edition, outcomes }: Plan, id: string): string {
  const report = outcomes.find((outcome) => outcome.id === id);
  return report ? `${report.period}${words[edition].marks.colon}${report.because}` : '';
}

function indicatorIn({ indicators, edition }: Plan, slug: string): Indicator {
  const indicator = indicators.find((entry) => entry.slug === slug);
  if (indicator) return indicator;
  throw new Error(`No indicator ${slug} in the edition ${edition}`);
}
