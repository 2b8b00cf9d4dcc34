import { sourceEdition } from '../../editions/editions.ts';
import { bounds, comparabilities, datings } from '../../plan/kinds.ts';
import type { Outcome } from '../../plan/things/reports.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { type Fields, field, inEditions, required } from './field.ts';
import type { FlatRow } from './flat-rows.ts';

/** The columns of what was reported after the plan. */
export const outcomeFields: Fields = {
  id: field.id,
  ...inEditions('what', field.stated),
  ...inEditions('said', field.stated),
  value: { ...field.number, unitField: 'unit' },
  unit: field.text,
  bound: field.oneOf(...bounds),
  ...inEditions('period', field.stated),
  as_of: required(field.date),
  full_year: required(field.boolean),
  dating: required(field.oneOf(...datings)),
  area: field.stated,
  ...inEditions('area', field.stated),
  comparability: required(field.oneOf(...comparabilities)),
  ...inEditions('because', field.stated),
  source: field.stated,
  ...inEditions('source_title', field.stated),
  source_publisher: field.text,
  source_date: field.stated,
  ...inEditions('source_date_basis', field.stated),
  source_url: field.text,
  also_at: field.text,
  indicator: field.text,
  projects: field.integers,
  organizations: field.texts,
  terms: field.texts,
  units: field.texts,
  ...inEditions('address', field.address),
};

/** The reports of a plan as flat records in the order of the record, the editions side by side. */
export function outcomeRows(plans: ByEdition<Plan>): FlatRow[] {
  return plans[sourceEdition].outcomes.map((outcome, index) => {
    const all = byEdition((edition) => plans[edition].outcomes[index] ?? outcome);
    const { source, area } = outcome;
    const words = (field: 'what' | 'said' | 'period' | 'because') =>
      editionFields(field, (edition) => all[edition][field]);
    return {
      id: outcome.id,
      ...words('what'),
      ...words('said'),
      ...figureOf(outcome),
      ...words('period'),
      as_of: outcome.asOf,
      full_year: outcome.isFullYear,
      dating: outcome.dating,
      area: area.id,
      ...editionFields('area', (edition) => all[edition].area.name),
      comparability: outcome.comparability,
      ...words('because'),
      source: source.id,
      ...editionFields('source_title', (edition) => all[edition].source.title),
      source_publisher: source.publisher,
      source_date: source.date,
      ...editionFields('source_date_basis', (edition) => all[edition].source.dateBasis),
      source_url: source.url,
      also_at: outcome.alsoAt,
      indicator: outcome.indicator,
      projects: outcome.projects,
      organizations: outcome.organizations,
      terms: outcome.terms,
      units: outcome.units,
      ...editionFields('address', (edition) => addressOf(plans[edition], outcome.id)),
    };
  });
}

function figureOf({ value, unit, bound }: Outcome): FlatRow {
  return { value: value === null ? null : Number(value), unit, bound };
}

function addressOf({ edition, id }: Plan, outcome: string): string {
  return absoluteUrl(pageUrl(edition, path.outcomes(id), outcome));
}
