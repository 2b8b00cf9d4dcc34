import { sourceEdition } from '../../editions/editions.ts';
import type { Outcome } from '../../plan/reports.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { csv } from '../csv.ts';
import { cellGap } from '../reading-units.ts';

/** A report as a flat record, the editions side by side. */
export type OutcomeRecord = Readonly<Record<string, Cell>>;

type Cell = string | number | boolean | null | readonly (string | number)[];

/** The reports of a plan in the order of the record. */
export function outcomeRecords(plans: ByEdition<Plan>): OutcomeRecord[] {
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

/** The records as JSON: a list of objects. */
export function outcomesJson(records: readonly OutcomeRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** The records as a table; a bar stands between the parts of a list, and nothing where there is nothing. */
export function outcomesCsv(records: readonly OutcomeRecord[]): string {
  return csv([
    Object.keys(records[0] ?? {}),
    ...records.map((record) => Object.values(record).map(cellText)),
  ]);
}

function figureOf({ value, unit, bound }: Outcome): OutcomeRecord {
  return { value: value === null ? null : Number(value), unit, bound };
}

function addressOf({ edition, id }: Plan, outcome: string): string {
  return absoluteUrl(pageUrl(edition, path.outcomes(id), outcome));
}

function cellText(value: Cell): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? value.join(cellGap) : value;
}
