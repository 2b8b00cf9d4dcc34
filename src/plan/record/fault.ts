import { RecordError } from '../../content-model/record-error.ts';
import type { PlanRecord } from './record.ts';

/** A fault in a file of a plan's record. */
export function faultIn(
  record: Pick<PlanRecord, 'folder'>,
  file: string,
  field: string,
  rest: { found: string; expected: string; mend: string },
): RecordError {
  return new RecordError({ file: `${record.folder}/${file}`, field, ...rest });
}

/** The file in which a text stands, in the record or in a translation. */
export function fileOfText(key: string, record: Pick<PlanRecord, 'tables' | 'terms'>): string {
  const [unit = key] = key.split('/');
  const table = [...record.tables.keys()].find((id) => unit === id || unit.startsWith(`${id}-`));
  if (table) return `tables/${table}.json`;
  const [, chapter] = /^(?:c|box-)(\d+)/.exec(unit) ?? [];
  if (chapter || unit.startsWith('preface')) return `chapters/${chapter ?? 'preface'}.mdx`;
  const term = [...record.terms].find(
    ([slug, { data }]) => unit === `term-${slug}` || Number(unit.slice(3)) === data.note,
  );
  if (term && /^(?:term|fn)-/.test(unit)) return `terms/${term[0]}.mdx`;
  const [, file] = files.find(([start]) => start.test(unit)) ?? [];
  return file ?? '';
}

const files: readonly (readonly [RegExp, string])[] = [
  [/^plan/, 'plan.json'],
  [/^(?:notice|cover)-/, 'notice.json'],
  [/^indicator-/, 'indicators.json'],
  [/^prj-/, 'projects.json'],
  [/^organization-/, 'organizations.json'],
  [/^statement-/, 'statements.json'],
  [/^A\d/, 'corrections.json'],
];
