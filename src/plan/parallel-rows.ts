import { type RichText, plainText } from './rich-text.ts';
import type { Cell, Chapter, Row, Table, Unit } from './types.ts';

/** One unit as a row of aligned text. */
export interface ParallelRow {
  id: string;
  kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'box' | 'item' | 'table' | 'columns' | 'row' | 'note';
  /** Label before the text, with its gap. */
  label: string;
  /** One text, or one a cell. */
  texts: readonly RichText[];
}

/** A chapter as rows in reading order; the same chapter of every edition gives the same ids. */
export function parallelRows(chapter: Chapter, notesOf: (text: RichText) => readonly Unit[]): ParallelRow[] {
  const title = rowOf('title', chapter.id, chapter.label === '' ? '' : `${chapter.label} `, plainText(chapter.title));
  return [title, ...chapter.parts.flatMap((part) => partRows(part, notesOf))];
}

function partRows(part: Chapter['parts'][number], notesOf: (text: RichText) => readonly Unit[]): ParallelRow[] {
  if (part.kind === 'heading') {
    const [kind, gap] = part.level === 2 ? (['heading', ' '] as const) : (['subheading', ''] as const);
    return withNotes(rowOf(kind, part.unit.id, `${part.unit.label}${gap}`, part.unit.text), notesOf);
  }
  if (part.kind === 'paragraph') return withNotes(rowOf('paragraph', part.unit.id, '', part.unit.text), notesOf);
  if (part.kind === 'indicator-table') return tableRows(part.table, 'table');
  const { box } = part;
  if (box.table) return tableRows(box.table, 'box');
  const items = box.items.flatMap((item) => withNotes(rowOf('item', item.id, item.label, item.text), notesOf));
  return [rowOf('box', box.id, `${box.label} `, box.title), ...items];
}

function tableRows(table: Table, kind: 'box' | 'table'): ParallelRow[] {
  const title = rowOf(kind, table.id, `${table.label} `, table.title);
  const columns: ParallelRow = {
    id: `${table.id}-columns`,
    kind: 'columns',
    label: '',
    texts: table.columns.map(plainText),
  };
  const note = table.note ? [rowOf('note', table.note.id, '', table.note.text)] : [];
  return [title, columns, ...table.rows.map(cellsOf), ...note];
}

function cellsOf({ id, number, cells }: Row): ParallelRow {
  const text = ({ text: cell }: Cell) => cell;
  return { id, kind: 'row', label: number === null ? '' : String(number), texts: cells.map(text) };
}

function withNotes(row: ParallelRow, notesOf: (text: RichText) => readonly Unit[]): ParallelRow[] {
  const [text] = row.texts;
  const notes = text ? notesOf(text) : [];
  return [row, ...notes.map(({ id, label, text: note }) => rowOf('note', id, `${label} `, note))];
}

function rowOf(kind: ParallelRow['kind'], id: string, label: string, text: RichText): ParallelRow {
  return { id, kind, label, texts: [text] };
}
