import { unitId } from './ids.ts';
import { printedRows } from './printed-rows.ts';
import { noteNumbers, plainText, type RichText } from './text/rich-text.ts';
import type { Box, Chapter, ChapterPart, Table, Unit } from './things/text.ts';
import type { Plan } from './types.ts';

/** A unit as it is met in reading: every paragraph, heading, box, item, table, row and note, with its own text alone. */
export interface WalkedUnit {
  id: string;
  kind:
    | 'line'
    | 'title'
    | 'heading'
    | 'subheading'
    | 'paragraph'
    | 'box'
    | 'item'
    | 'table'
    | 'columns'
    | 'row'
    | 'note';
  /** Printed label before the text, as it stands there; empty where there is none. */
  label: string;
  /** One text, or one a cell. */
  texts: readonly RichText[];
  /** Printed page on which it begins; null where the edition has none or the unit is front matter. */
  page: number | null;
  /** Whether the editors supply the title. */
  supplied: boolean;
}

type Part = Pick<WalkedUnit, 'id' | 'kind' | 'label' | 'page'> & { text: RichText };

/** The units of a chapter in reading order: its title, then part after part; notes stand by themselves. */
export function unitsOfChapter({ id, label, title, page, parts }: Chapter): WalkedUnit[] {
  return [unit({ id, kind: 'title', label, page, text: plainText(title) }), ...parts.flatMap(unitsOfPart)];
}

/** The headings of the sections of a chapter. */
export function sectionsOf({ parts }: Pick<Chapter, 'parts'>): Unit[] {
  return parts.flatMap((part) => (part.kind === 'heading' && part.level === 2 ? [part.unit] : []));
}

/** The units of a part of a chapter in reading order. */
export function unitsOfPart(part: ChapterPart): WalkedUnit[] {
  if (part.kind === 'indicator-table') return unitsOfTable(part.table);
  if (part.kind === 'box') return unitsOfBox(part.box);
  if (part.kind === 'paragraph') return [unit({ ...part.unit, kind: 'paragraph' })];
  return [unit({ ...part.unit, kind: part.level === 2 ? 'heading' : 'subheading' })];
}

/** The units of a table in reading order: title, column headings, rows, note. */
export function unitsOfTable(table: Table, kind: 'table' | 'box' = 'table'): WalkedUnit[] {
  const columns = unit({ id: unitId.columns(table.id), kind: 'columns', label: '', page: table.page });
  const rows = printedRows(table).map(({ id, cells, page }): WalkedUnit => {
    const texts = cells.map(({ text }) => text);
    return { ...unit({ id, kind: 'row', label: '', page: page ?? table.page }), texts };
  });
  const note = table.note ? [unit({ ...table.note, kind: 'note', page: table.page })] : [];
  return [titleOf(table, kind), { ...columns, texts: table.columns.map(plainText) }, ...rows, ...note];
}

/** The lines of the notice and the cover. */
export function unitsOfFrontMatter({ notice, cover }: Pick<Plan, 'notice' | 'cover'>): WalkedUnit[] {
  return [...notice, ...cover].map((line) => unit({ ...line, kind: 'line' }));
}

/** The notes whose marks stand in a unit. */
export function notesOf({ texts }: Pick<WalkedUnit, 'texts'>): number[] {
  return texts.flatMap(noteNumbers);
}

/** Whether a unit has an id of its own on pages of the text: column headings are named on parallel pages alone. */
export function isAddressed({ kind }: Pick<WalkedUnit, 'kind'>): boolean {
  return kind !== 'columns';
}

/** Ids of all units of a chapter, in reading order. */
export function idsOfChapter(chapter: Chapter): string[] {
  return unitsOfChapter(chapter)
    .filter(isAddressed)
    .map(({ id }) => id);
}

/** Ids of all units of a plan in the order in which they are read: front matter, chapters, notes, annexes. */
export function readingOrder(
  plan: Pick<Plan, 'notice' | 'cover' | 'chapters' | 'annexes'>,
  noteIds: Iterable<string>,
): string[] {
  return [
    ...unitsOfFrontMatter(plan).map(({ id }) => id),
    ...plan.chapters.flatMap(idsOfChapter),
    ...noteIds,
    ...plan.annexes.flatMap((table) => unitsOfTable(table).filter(isAddressed)).map(({ id }) => id),
  ];
}

function unitsOfBox(box: Box): WalkedUnit[] {
  if (box.table) return unitsOfTable(box.table, 'box');
  return [titleOf(box, 'box'), ...box.items.map((item: Unit) => unit({ ...item, kind: 'item' }))];
}

function titleOf(
  { id, label, title, titleSupplied, page }: Pick<Box, 'id' | 'label' | 'title' | 'titleSupplied' | 'page'>,
  kind: 'table' | 'box',
): WalkedUnit {
  return { ...unit({ id, kind, label, page, text: title }), supplied: titleSupplied };
}

function unit({ id, kind, label, page, text }: Omit<Part, 'text'> & Partial<Pick<Part, 'text'>>): WalkedUnit {
  return { id, kind, label, page, texts: text ? [text] : [], supplied: false };
}
