import { type Fault, RecordError } from '../../content-model/record-error.ts';
import { type Edition, editions } from '../../editions/editions.ts';
import { chapterSlugOf, readUnitId } from '../ids.ts';
import { ownerOf, type TextKey, thingOf } from '../text-keys.ts';
import type { PlanRecord } from './record.ts';

/** The faults that a check finds, one after the other: a build stops at the first, an editor is told all. */
export type Faults = Iterable<RecordError>;

/** Stops at the first fault that a check finds. */
export function throwFirst(faults: Faults): void {
  for (const fault of faults) throw fault;
}

/** A fault in a file of a plan's record; the file is named below the folder of the plan. */
export function faultIn({ folder }: Pick<PlanRecord, 'folder'>, { file, ...fault }: Fault): RecordError {
  return new RecordError({ file: `${folder}/${file}`, ...fault });
}

/** A file of the record as an edition has it: its translation lies in a folder of the edition, under the same name. */
export function fileInEdition(edition: Edition, file: string): string {
  const { text, tag } = editions[edition];
  return text === 'source' ? file : `editions/${tag}/${file}`;
}

/** The file in which a text stands, in the record or in a translation. */
export function fileOfText(key: TextKey, record: Pick<PlanRecord, 'tables' | 'terms'>): string {
  const owner = ownerOf(key);
  const unit = readUnitId(owner);
  if (unit && (record.tables.has(owner) || record.tables.has(unit.block)) && unit.kind !== 'item')
    return `tables/${record.tables.has(owner) ? owner : unit.block}.json`;
  if (unit?.chapter) return `chapters/${chapterSlugOf(unit.chapter)}.mdx`;
  const thing = unit ? null : thingOf(key);
  if (thing?.kind === 'term') return `terms/${thing.id}.mdx`;
  if (unit?.kind === 'note') {
    const term = [...record.terms].find(([, { data }]) => data.note === unit.numbers[0]);
    return term ? `terms/${term[0]}.mdx` : '';
  }
  if (unit) return unit.kind === 'project-line' ? 'projects.json' : 'notice.json';
  return thing ? files[thing.kind] : '';
}

const files = {
  plan: 'plan.json',
  indicator: 'indicators.json',
  organization: 'organizations.json',
  statement: 'statements.json',
  commitment: 'commitments.json',
  exclusion: 'commitments.json',
  correction: 'corrections.json',
  'in-short': 'in-short.json',
  subject: 'subjects.json',
  term: '',
} as const;
