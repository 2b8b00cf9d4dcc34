import type { Edition } from '../../editions/editions.ts';
import { withoutMarks } from '../record/printed-values.ts';
import { type PlanRecord, type TextFile, type Translation, translationIn } from '../record/record.ts';

/** The words of a table, in any edition. */
export interface TableWords {
  title: string;
  columns: string[];
  rows?: { number: number; cells: (string | null)[]; page?: number | undefined }[] | undefined;
  note?: string | undefined;
}

/** The words of a term, in any edition; the body of the file is the explanation. */
export type TermWords = TextFile<{
  term: string;
  definition?: string | undefined;
  gloss: string;
  aliases?: string[] | undefined;
  variants?: (string | { says: string })[] | undefined;
  members?: string[] | undefined;
  groups?: { head: string; label?: string | undefined }[] | undefined;
}>;

/** What an edition calls an indicator; `annexName` only where the yearly table differs. */
interface IndicatorWords {
  name: string;
  shortName: string;
  annexName?: string | undefined;
  group: string;
  unit: string;
  measures: string;
}

/** What an edition says of a subject, and why units belong to it or do not. */
interface SubjectWords {
  name: string;
  line: string;
  also: Readonly<Record<string, string>>;
  leave: Readonly<Record<string, string>>;
}

/** What an edition says, file by file; the source and the translations have this shape in common. */
export interface EditionWords {
  plan: Omit<Translation['plan'], 'assessors'>;
  notice: Readonly<Record<string, string>>;
  chapters: ReadonlyMap<string, TextFile<{ number?: number | undefined; title: string }>>;
  tables: ReadonlyMap<string, TableWords>;
  terms: ReadonlyMap<string, TermWords>;
  indicators: Readonly<Record<string, IndicatorWords>>;
  projects: Readonly<Record<string, { name: string; content: string; investor: string }>>;
  organizations: Readonly<Record<string, { name: string }>>;
  inShort: Readonly<Record<string, readonly string[]>>;
  subjects: Readonly<Record<string, SubjectWords>>;
  corrections: Readonly<Record<string, { claim?: string | undefined; note: string }>>;
  statements: Readonly<Record<string, string>>;
  commitments: {
    commitments: Readonly<Record<string, { text: string; note?: string | undefined }>>;
    exclusions: Readonly<Record<string, string>>;
  };
}

/** The words of the source edition. */
export function sourceWords(record: PlanRecord): EditionWords {
  const lines = [...record.notice.notice, ...record.notice.cover];
  return {
    plan: record.plan,
    notice: Object.fromEntries(lines.map(({ id, text }) => [id, text])),
    chapters: record.chapters,
    tables: record.tables,
    terms: record.terms,
    indicators: Object.fromEntries(
      [...record.indicators].map(([slug, { name, group, unit, measures, rows }]) => {
        const annexName = withoutMarks(rows.annex.name);
        const names = { name, shortName: name, ...(annexName !== name && { annexName }) };
        return [slug, { ...names, group, unit, measures }];
      }),
    ),
    projects: Object.fromEntries(record.projects.map((project) => [project.id, project])),
    organizations: Object.fromEntries(record.organizations.map((entry) => [entry.slug, entry])),
    inShort: Object.fromEntries(
      Object.entries(record.inShort).map(([scope, clauses]) => [scope, clauses.map(({ text }) => text)]),
    ),
    subjects: Object.fromEntries(
      [...record.subjects].map(([slug, { name, line, also = [], leave = [] }]) => {
        return [slug, { name, line, also: reasonsOf(also), leave: reasonsOf(leave) }];
      }),
    ),
    corrections: Object.fromEntries(record.corrections.map((entry) => [entry.id, entry])),
    statements: Object.fromEntries(record.statements.map(({ id, text }) => [id, text])),
    commitments: {
      commitments: Object.fromEntries(record.commitments.commitments.map((entry) => [entry.id, entry])),
      exclusions: Object.fromEntries(record.commitments.exclusions.map(({ id, reason }) => [id, reason])),
    },
  };
}

function reasonsOf(judged: readonly { unit: string; reason: string }[]): Record<string, string> {
  return Object.fromEntries(judged.map(({ unit, reason }) => [unit, reason]));
}

/** The words of a translated edition; groups and units come from its lists. */
export function translatedWords(record: PlanRecord, edition: Edition): EditionWords {
  const { indicators: words, ...rest } = translationIn(record, edition);
  const indicators = Object.entries(words.indicators).map(([slug, names]) => {
    const { group = '', unit = '' } = record.indicators.get(slug) ?? {};
    return [
      slug,
      { ...names, group: words.groups[group] ?? '', unit: words.units[unit]?.label ?? '' },
    ] as const;
  });
  return { ...rest, indicators: Object.fromEntries(indicators) };
}
