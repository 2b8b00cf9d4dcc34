import { sourceEdition } from '../../editions/editions.ts';
import { subjectThemes } from '../../plan/kinds.ts';
import type { Subject } from '../../plan/things/subjects.ts';
import type { Plan } from '../../plan/types.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { type Fields, field, inEditions, required } from './field.ts';
import type { FlatRow } from './flat-rows.ts';

/** The columns of the subjects and places. */
export const subjectFields: Fields = {
  slug: field.id,
  kind: required(field.oneOf('subject', 'place')),
  theme: field.oneOf(...subjectThemes),
  ...inEditions('name', field.stated),
  pinyin: field.stated,
  ...inEditions('line', field.stated),
  words: required(field.texts),
  ...inEditions('everyday', field.texts),
  places: field.texts,
  added: field.texts,
  indicators: field.texts,
  projects: field.integers,
  terms: field.texts,
  organizations: field.texts,
  commitments: field.texts,
  see: field.texts,
};

/** The subjects and places of a plan in the order of their slugs. */
export function subjectRows(plans: ByEdition<Plan>): FlatRow[] {
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
      commitments: source.commitments,
      see: source.see,
    };
  });
}

function entryOf({ subjects, edition }: Plan, index: number): Subject {
  const subject = subjects[index];
  if (subject) return subject;
  throw new Error(`No subject ${index} in the edition ${edition}`);
}
