import { RecordError } from '../../content-model/record-error.ts';
import type { PlanRecord, TextFile } from '../record/record.ts';
import { type NumberedChapter, numberChapter } from './number-chapter.ts';
import { parseText } from './parse-text.ts';
import { plainText, type RichText } from './rich-text.ts';

/** Every text of a plan in one edition, by key: the id of a unit, or the id, a slash and a part of it. */
export type Texts = ReadonlyMap<string, RichText>;

interface TableWords {
  title: string;
  columns: string[];
  rows?: { number: number; cells: (string | null)[]; page?: number | undefined }[] | undefined;
  note?: string | undefined;
}

/** What an edition calls an indicator; `annexName` only where the yearly table differs. */
interface IndicatorWords {
  name: string;
  shortName: string;
  annexName?: string | undefined;
  group: string;
  unit: string;
}

/** What an edition says, file by file; the source and the translation have this shape in common. */
export interface EditionWords {
  plan: PlanRecord['translation']['plan'];
  notice: Readonly<Record<string, string>>;
  chapters: ReadonlyMap<string, TextFile<{ number?: number | undefined; title: string }>>;
  tables: ReadonlyMap<string, TableWords>;
  terms: ReadonlyMap<string, TextFile<{ term: string; definition: string; members?: string[] | undefined }>>;
  indicators: Readonly<Record<string, IndicatorWords>>;
  projects: Readonly<Record<string, { name: string; content: string; investor: string }>>;
  organizations: Readonly<Record<string, { name: string; shortNames?: string[] | undefined }>>;
  corrections: Readonly<Record<string, string>>;
  statements: Readonly<Record<string, string>>;
}

/** The texts of an edition, and its chapters as numbered. */
export interface EditionTexts {
  texts: Map<string, RichText>;
  chapters: Map<string, NumberedChapter>;
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
      [...record.indicators].map(([slug, { name, group, unit, rows }]) => {
        const annexName = rows.annex.name.replace(/[*/]+$/, '');
        return [slug, { name, shortName: name, group, unit, ...(annexName !== name && { annexName }) }];
      }),
    ),
    projects: Object.fromEntries(record.projects.map((project) => [project.id, project])),
    organizations: Object.fromEntries(record.organizations.map((entry) => [entry.slug, entry])),
    corrections: Object.fromEntries(record.corrections.map(({ id, note }) => [id, note])),
    statements: Object.fromEntries(record.statements.map(({ id, text }) => [id, text])),
  };
}

/** The words of the English edition; groups and units come from its lists. */
export function englishWords(record: PlanRecord): EditionWords {
  const { indicators: words, ...rest } = record.translation;
  const indicators = Object.entries(words.indicators).map(([slug, names]) => {
    const { group = '', unit = '' } = record.indicators.get(slug) ?? {};
    return [
      slug,
      { ...names, group: words.groups[group] ?? '', unit: words.units[unit]?.label ?? '' },
    ] as const;
  });
  return { ...rest, indicators: Object.fromEntries(indicators) };
}

/** Gathers every text of an edition under its key; `noteIds` leads from the slug of a term to its note. */
export function textsOf(words: EditionWords, noteIds: ReadonlyMap<string, string>): EditionTexts {
  const texts = new Map<string, RichText>();
  const say = (key: string, text: string | null | undefined) => {
    if (text) texts.set(key, plainText(text));
  };
  const { addressees, copiedTo, ...plan } = words.plan;
  for (const field of planFields) say(`plan/${field}`, plan[field]);
  addressees.forEach((text, index) => say(`plan/addressee-${index + 1}`, text));
  copiedTo.forEach((text, index) => say(`plan/copied-to-${index + 1}`, text));
  for (const [id, text] of Object.entries(words.notice)) say(id, text);
  for (const [id, table] of words.tables) sayTable(id, table, say);
  for (const [slug, term] of words.terms) {
    say(noteIds.get(slug) ?? slug, term.data.definition);
    sayTerm(slug, term, say);
  }
  for (const [slug, indicator] of Object.entries(words.indicators))
    for (const field of indicatorFields) say(`indicator-${slug}/${field}`, indicator[field]);
  for (const [id, project] of Object.entries(words.projects))
    for (const field of projectFields) say(`${id}/${field}`, project[field]);
  for (const [slug, { name, shortNames = [] }] of Object.entries(words.organizations))
    say(`organization-${slug}/names`, [name, ...shortNames].join('\n'));
  for (const [id, note] of Object.entries(words.corrections)) say(`${id}/note`, note);
  for (const [id, text] of Object.entries(words.statements)) say(`statement-${id}`, text);
  const chapters = new Map<string, NumberedChapter>();
  const lastPages = lastPagesOf(words.tables);
  for (const [name, { data, body, file }] of words.chapters) {
    const chapter = numberChapter(data.number ?? null, parseText(body, file), file, lastPages);
    chapters.set(name, chapter);
    say(chapter.id, data.title);
    for (const [id, text] of chapter.texts) texts.set(id, text);
  }
  return { texts, chapters };
}

const planFields = ['title', 'shortTitle', 'zone', 'issuer', 'documentNumber', 'printedBy'] as const;
const indicatorFields = ['name', 'shortName', 'annexName', 'group', 'unit'] as const;
const projectFields = ['name', 'content', 'investor'] as const;

type Say = (key: string, text: string | null | undefined) => void;

function sayTable(id: string, table: TableWords, say: Say): void {
  say(id, table.title);
  say(`${id}-note`, table.note);
  table.columns.forEach((column, index) => say(`${id}/column-${index + 1}`, column));
  for (const row of table.rows ?? [])
    row.cells.forEach((cell, index) => say(`${id}-r${row.number}/cell-${index + 1}`, cell));
}

/** The printed pages on which tables end; a translation has none. */
function lastPagesOf(tables: EditionWords['tables']): Map<string, number> {
  const pages = new Map<string, number>();
  for (const [id, { rows = [] }] of tables)
    for (const { page } of rows) if (page !== undefined) pages.set(id, page);
  return pages;
}

function sayTerm(
  slug: string,
  { data, body, file }: TextFile<{ term: string; definition: string; members?: string[] | undefined }>,
  say: Say,
): void {
  say(`term-${slug}/name`, data.term);
  (data.members ?? []).forEach((member, index) => say(`term-${slug}/member-${index + 1}`, member));
  for (const [index, block] of parseText(body, file).entries()) {
    if (block.kind !== 'paragraph' || block.text.spans.length > 0) throw notPlain(index + 1, file);
    say(`term-${slug}/explanation-${index + 1}`, block.text.text);
  }
}

function notPlain(paragraph: number, file: string): RecordError {
  return new RecordError({
    file,
    field: `paragraph ${paragraph} of the text`,
    found: 'an element, a heading or ***',
    expected: 'an explanation in plain paragraphs',
    mend: 'remove it',
  });
}
