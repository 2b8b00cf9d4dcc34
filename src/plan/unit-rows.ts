import { labels } from '../editions/labels.ts';
import { printedRows } from './printed-rows.ts';
import { noteNumbers, plainText, type RichText } from './text/rich-text.ts';
import type { Box, Chapter, ChapterPart, Plan, Table } from './types.ts';

/** One unit of a plan as a row: of a page that sets editions side by side, or of a list of aligned texts. */
export interface UnitRow {
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
  /** Label before the text, with its gap. */
  label: string;
  /** One text, or one a cell. */
  texts: readonly RichText[];
}

/** What of a plan is read. */
export type ReadPlan = Pick<Plan, 'edition' | 'notice' | 'cover' | 'chapters' | 'annexes' | 'terms'>;

/** Every unit of a plan in reading order; the rows of every edition have the same ids. */
export function planRows(plan: ReadPlan): UnitRow[] {
  const lines = [...plan.notice, ...plan.cover].map(({ id, text }) => rowOf('line', id, '', text));
  const chapters = plan.chapters.flatMap((chapter) => chapterRows(plan, chapter));
  const annexes = plan.annexes.flatMap((table) => tableRows(table, 'table', labels[plan.edition].gap));
  return [...lines, ...chapters, ...withNotes(annexes, plan)];
}

/** The units of a chapter; a note follows the unit that carries its mark. */
export function chapterRows(plan: Pick<Plan, 'edition' | 'terms'>, chapter: Chapter): UnitRow[] {
  const { gap } = labels[plan.edition];
  const label = chapter.label === '' ? '' : `${chapter.label}${gap}`;
  const title = rowOf('title', chapter.id, label, plainText(chapter.title));
  return withNotes([title, ...chapter.parts.flatMap((part) => partRows(part, gap))], plan);
}

/** The heading of a table or box as shown: in brackets where the editors supply it. */
export function titleLine(
  { label, title, titleSupplied }: Pick<Table | Box, 'label' | 'title' | 'titleSupplied'>,
  gap: string,
) {
  const line = `${label}${gap}${title.text}`;
  return titleSupplied ? `[${line}]` : line;
}

function partRows(part: ChapterPart, gap: string): UnitRow[] {
  if (part.kind === 'indicator-table') return tableRows(part.table, 'table', gap);
  if (part.kind === 'box') return boxRows(part.box, gap);
  const { id, label, text } = part.unit;
  if (part.kind === 'paragraph') return [rowOf('paragraph', id, label, text)];
  return [
    part.level === 2 ? rowOf('heading', id, `${label}${gap}`, text) : rowOf('subheading', id, label, text),
  ];
}

function boxRows(box: Box, gap: string): UnitRow[] {
  if (box.table) return tableRows(box.table, 'box', gap);
  return [
    titleRow('box', box, gap),
    ...box.items.map(({ id, label, text }) => rowOf('item', id, label, text)),
  ];
}

function tableRows(table: Table, kind: 'box' | 'table', gap: string): UnitRow[] {
  const columns: UnitRow = {
    id: `${table.id}-columns`,
    kind: 'columns',
    label: '',
    texts: table.columns.map(plainText),
  };
  const rows = printedRows(table).map(
    ({ id, cells }): UnitRow => ({ id, kind: 'row', label: '', texts: cells.map(({ text }) => text) }),
  );
  const note = table.note ? [rowOf('note', table.note.id, '', table.note.text)] : [];
  return [titleRow(kind, table, gap), columns, ...rows, ...note];
}

function titleRow(kind: 'box' | 'table', part: Box | Table, gap: string): UnitRow {
  if (part.titleSupplied) return rowOf(kind, part.id, '', plainText(titleLine(part, gap)));
  return rowOf(kind, part.id, `${part.label}${gap}`, part.title);
}

function withNotes(rows: readonly UnitRow[], { terms }: Pick<Plan, 'terms'>): UnitRow[] {
  return rows.flatMap((row) => {
    const marks = row.texts.flatMap(noteNumbers);
    const notes = terms.filter(({ note }) => marks.includes(note));
    return [
      row,
      ...notes.map(({ note, noteId, definition }) => rowOf('note', noteId, `${note} `, definition)),
    ];
  });
}

function rowOf(kind: UnitRow['kind'], id: string, label: string, text: RichText): UnitRow {
  return { id, kind, label, texts: [text] };
}
