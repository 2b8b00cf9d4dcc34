import { sourceEdition } from '../editions/editions.ts';
import type { Plan, Subject } from '../plan/types.ts';
import { type ByEdition, byEdition, editionFields } from './by-edition.ts';
import { csv } from './csv.ts';
import { cellGap } from './reading-units.ts';

/** A subject or a place as a flat record, the editions side by side. */
export type SubjectRow = Readonly<Record<string, string | readonly (string | number)[]>>;

/** The subjects and places of a plan in the order of their slugs. */
export function subjectRows(plans: ByEdition<Plan>): SubjectRow[] {
  return plans[sourceEdition].subjects.map((source, index) => {
    const subjects = byEdition((edition) => entryOf(plans[edition], index));
    return {
      slug: source.slug,
      kind: source.kind,
      theme: source.theme ?? '',
      ...editionFields('name', (edition) => subjects[edition].name),
      pinyin: source.pinyin,
      ...editionFields('line', (edition) => subjects[edition].line),
      words: source.words,
      ...editionFields('everyday', (edition) => subjects[edition].everyday),
      places: source.passages.map(({ unit }) => unit),
      added: source.passages.filter(({ reason }) => reason !== '').map(({ unit }) => unit),
      indicators: source.indicators,
      projects: source.projects,
      terms: source.terms,
      organizations: source.organizations,
      see: source.see,
    };
  });
}

/** The records as JSON: a list of objects. */
export function subjectsJson(rows: readonly SubjectRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The records as a table; a bar stands between the parts of a list. */
export function subjectsCsv(rows: readonly SubjectRow[]): string {
  const cells = rows.map((row) =>
    Object.values(row).map((value) => (typeof value === 'string' ? value : value.join(cellGap))),
  );
  return csv([Object.keys(rows[0] ?? {}), ...cells]);
}

function entryOf({ subjects, edition }: Plan, index: number): Subject {
  const subject = subjects[index];
  if (subject) return subject;
  throw new Error(`No subject ${index} in the edition ${edition}`);
}
