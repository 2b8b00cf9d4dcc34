import { sourceEdition } from '../editions/editions.ts';
import { idsAmong, referringTo } from '../plan/relations.ts';
import type { Plan, Term } from '../plan/types.ts';
import { byCode } from '../strings/by-code.ts';
import { absoluteUrl, pageUrl } from '../urls.ts';
import { type ByEdition, byEdition, editionFields } from './by-edition.ts';
import { csv } from './csv.ts';
import { cellGap } from './reading-units.ts';

/** A term as a flat record, the editions side by side. */
export interface TermRecord {
  fields: Readonly<Record<string, FieldValue>>;
  /** The units that use the term, in reading order. */
  places: readonly { unit: string; addresses: ByEdition<string> }[];
}

type FieldValue = string | number | null | readonly string[];

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

/** The records as JSON: a list of objects. */
export function termsJson(records: readonly TermRecord[]): string {
  const objects = records.map(({ fields, places }) => ({
    ...fields,
    places: places.map(({ unit, addresses }) => ({
      unit,
      ...editionFields('address', (edition) => addresses[edition]),
    })),
  }));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/** The records as a table; a bar stands between the parts of a list. */
export function termsCsv(records: readonly TermRecord[]): string {
  const rows = records.map(({ fields, places }) => ({
    ...fields,
    places: places.map(({ unit }) => unit),
    ...editionFields('addresses', (edition) => places.map(({ addresses }) => addresses[edition])),
  }));
  return csv([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(cellText))]);
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

function cellText(value: FieldValue): string | number {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(cellGap) : value;
}

/** An explanation for readers of files, where nothing tells apart the languages that its brackets tell apart. */
function withoutBrackets(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}
