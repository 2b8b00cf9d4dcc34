import type { Edition } from '../../editions/editions.ts';
import { absoluteUrl, pageUrl } from '../../urls.ts';
import type { Plan, Term } from '../types.ts';
import { type ByEdition, editionFields } from './by-edition.ts';
import { csv } from './csv.ts';
import { cellGap } from './reading-units.ts';

/** A term of the notes as a flat record, the editions side by side. */
export interface TermRecord {
  fields: Readonly<Record<string, string | number | readonly string[]>>;
  /** Units that use the term, in reading order, each with its address in every edition. */
  places: readonly Readonly<Record<string, string>>[];
}

/** The terms of a plan in the order of their notes. */
export function termRecords(plans: ByEdition<Plan>): TermRecord[] {
  return plans['zh-hans'].terms.map((term) => {
    const twin = (edition: Edition) => termOf(plans[edition], term.slug);
    const fields = {
      slug: term.slug,
      note: term.note,
      ...editionFields('term', (edition) => twin(edition).name),
      ...editionFields('definition', (edition) => twin(edition).definition.text),
      pinyin: term.pinyin,
      ...editionFields('aliases', (edition) => aliasesOf(twin(edition))),
      ...editionFields('members', (edition) => twin(edition).members),
    };
    const units = [...new Set(term.uses.map(({ unit }) => unit))];
    const places = units.map((unit) => ({
      unit,
      ...editionFields('address', (edition) => addressOf(plans[edition], unit)),
    }));
    return { fields, places };
  });
}

/** The records as JSON: a list of objects. */
export function termsJson(records: readonly TermRecord[]): string {
  const objects = records.map(({ fields, places }) => ({ ...fields, places }));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/** The records as a table; where a field is a list, a bar stands between its parts. */
export function termsCsv(records: readonly TermRecord[]): string {
  const rows = records.map(({ fields, places }) => {
    const addresses = editionFields('', (edition) => edition);
    const listed = Object.keys(addresses).map((suffix) => [`addresses${suffix}`, places.map((place) => place[`address${suffix}`] ?? '')] as const);
    return { ...fields, places: places.map(({ unit = '' }) => unit), ...Object.fromEntries(listed) };
  });
  const columns = Object.keys(rows[0] ?? {});
  return csv([columns, ...rows.map((row) => Object.values(row).map(cellText))]);
}

/** The forms in which the text uses a term, other than its name. */
export function aliasesOf({ name, uses }: Term): string[] {
  const forms = uses.map(({ text, start, end }) => text.text.slice(start, end)).filter((form) => form !== '');
  const byCase = new Map([name, ...forms].reverse().map((form) => [form.toLowerCase(), form]));
  byCase.delete(name.toLowerCase());
  return [...byCase.values()].sort(byCode);
}

/** Address of a unit in the edition of a plan; throws where no page shows it. */
export function addressOf(plan: Plan, unit: string): string {
  const place = plan.places.get(unit);
  if (!place) throw new Error(`No page shows the unit ${unit}`);
  return absoluteUrl(pageUrl(plan.edition, place.path, unit));
}

/** Order by character code: the same in every place and language. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The term of a slug; throws where the plan lacks it. */
export function termOf(plan: Plan, slug: string): Term {
  const term = plan.terms.find((entry) => entry.slug === slug);
  if (term) return term;
  throw new Error(`No term ${slug} in the edition ${plan.edition}`);
}

function cellText(value: string | number | readonly string[]): string | number {
  return typeof value === 'object' ? value.join(cellGap) : value;
}
