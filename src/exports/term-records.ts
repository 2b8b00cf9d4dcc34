import { sourceEdition } from '../editions/editions.ts';
import { termKinds } from '../plan/kinds.ts';
import { idsAmong, referringTo } from '../plan/relations.ts';
import type { Term } from '../plan/things/terms.ts';
import type { Plan } from '../plan/types.ts';
import { byCode } from '../strings/by-code.ts';
import { absoluteUrl, pageUrl } from '../urls.ts';
import { type ByEdition, byEdition, editionFields } from './by-edition.ts';
import { type Fields, field, inEditions, required } from './registers/field.ts';
import { type FlatRow, withoutBrackets } from './registers/flat-rows.ts';

/** A term as a flat record, the editions side by side. */
export interface TermRecord {
  fields: FlatRow;
  /** The units that use the term, in reading order. */
  places: readonly { unit: string; addresses: ByEdition<string> }[];
}

/** The columns of the terms but for the places. */
const ownFields: Fields = {
  slug: field.id,
  note: field.integer,
  ...inEditions('term', field.stated),
  ...inEditions('definition', field.text),
  pinyin: field.stated,
  ...inEditions('aliases', field.texts),
  ...inEditions('members', field.texts),
  kind: required(field.oneOf(...termKinds)),
  defined_at: field.text,
  ...inEditions('gloss', field.stated),
  ...inEditions('explanation', field.stated),
  sources: field.texts,
};

/** The columns of the table of terms. */
export const termFields: Fields = {
  ...ownFields,
  places: field.texts,
  ...inEditions('addresses', field.texts),
};

/** The fields of the terms as objects. */
export const termObjectFields: Fields = { ...ownFields, places: field.objects };

/** The terms of a plan: those of the notes in their order, then the rest by slug. */
export function termRecords(plans: ByEdition<Plan>): TermRecord[] {
  const source = plans[sourceEdition];
  return source.terms.map(({ slug, kind, note, definition, pinyin, sources }) => {
    const terms = byEdition((edition) => termOf(plans[edition], slug));
    const units = idsAmong(referringTo(source.relations, { kind: 'term', id: slug }), 'unit', 'uses');
    return {
      fields: {
        slug,
        note: note?.number ?? null,
        ...editionFields('term', (edition) => terms[edition].name),
        ...editionFields('definition', (edition) => terms[edition].definition?.text.text ?? ''),
        pinyin,
        ...editionFields('aliases', (edition) => aliasesOf(terms[edition])),
        ...editionFields('members', (edition) => terms[edition].members),
        kind,
        defined_at: definition?.unit ?? null,
        ...editionFields('gloss', (edition) => terms[edition].gloss),
        ...editionFields('explanation', (edition) => withoutBrackets(terms[edition].explanation.join('\n'))),
        sources,
      },
      places: units.map((unit) => ({
        unit,
        addresses: byEdition((edition) => addressOf(plans[edition], unit)),
      })),
    };
  });
}

/** The records as objects, each place with its address in every edition. */
export function termObjects(records: readonly TermRecord[]): object[] {
  return records.map(({ fields, places }) => ({
    ...fields,
    places: places.map(({ unit, addresses }) => ({
      unit,
      ...editionFields('address', (edition) => addresses[edition]),
    })),
  }));
}

/** The records as rows of a table, the places and their addresses as lists. */
export function termRows(records: readonly TermRecord[]): FlatRow[] {
  return records.map(({ fields, places }) => ({
    ...fields,
    places: places.map(({ unit }) => unit),
    ...editionFields('addresses', (edition) => places.map(({ addresses }) => addresses[edition])),
  }));
}

/** The forms in which the text uses a term, and the names by which readers look it up, other than its name. */
export function aliasesOf({ name, uses, aliases }: Pick<Term, 'name' | 'uses' | 'aliases'>): string[] {
  const forms = [...uses.map(({ text, start, end }) => text.text.slice(start, end)), ...aliases];
  const byCase = new Map(forms.map((form) => [form.toLowerCase(), form]));
  for (const known of ['', name.toLowerCase()]) byCase.delete(known);
  return [...byCase.values()].sort(byCode);
}

/** The term of a slug; throws where the plan lacks it. */
export function termOf(plan: Plan, slug: string): Term {
  const term = plan.terms.find((entry) => entry.slug === slug);
  if (term) return term;
  throw new Error(`No term ${slug} in the edition ${plan.edition}`);
}

/** Address of a unit in the edition of a plan; throws where no page shows it. */
export function addressOf(plan: Plan, unit: string): string {
  const place = plan.places.get(unit);
  if (place) return absoluteUrl(pageUrl(plan.edition, place.path, unit));
  throw new Error(`No page shows the unit ${unit}`);
}
