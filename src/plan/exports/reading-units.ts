import { labels } from '../../editions/labels.ts';
import { noteNumbers, plainText, type RichText } from '../rich-text.ts';
import type { Box, Chapter, ChapterPart, Plan, Table } from '../types.ts';
import { printedRows } from './printed-rows.ts';

/** A unit of the plan as it is read: its id, and its text with the label in one line. */
export interface ReadingUnit {
  id: string;
  text: string;
}

/** What of a plan is read. */
type ReadPlan = Pick<Plan, 'edition' | 'notice' | 'cover' | 'chapters' | 'annexes' | 'terms'>;

/** What stands between the cells of a row. */
export const cellGap = ' | ';

/** Every unit of a plan in reading order; a note follows the unit that carries its mark. */
export function readingUnits(plan: ReadPlan): ReadingUnit[] {
  const { gap } = labels[plan.edition];
  const lines = [...plan.notice, ...plan.cover].map(({ id, text }) => passage(id, '', text));
  const chapters = plan.chapters.flatMap((chapter) => chapterPassages(chapter, gap));
  const annexes = plan.annexes.flatMap((table) => tablePassages(table, gap));
  const notes = new Map(
    plan.terms.map(({ note, noteId, definition }) => [note, unitOf(noteId, definition.text)]),
  );
  return [...lines, ...chapters, ...annexes].flatMap(({ unit, parts }) => {
    const marks = parts.flatMap(noteNumbers);
    return [unit, ...marks.flatMap((number) => notes.get(number) ?? [])];
  });
}

/** The heading of a table or box as shown: in brackets where the editors supply it. */
export function titleLine(
  { label, title, titleSupplied }: Pick<Table | Box, 'label' | 'title' | 'titleSupplied'>,
  gap: string,
) {
  const line = `${label}${gap}${title.text}`;
  return titleSupplied ? `[${line}]` : line;
}

/** A unit with the texts that its notes are marked in. */
interface Passage {
  unit: ReadingUnit;
  parts: readonly RichText[];
}

function chapterPassages(chapter: Chapter, gap: string): Passage[] {
  const title = passage(
    chapter.id,
    chapter.label === '' ? '' : `${chapter.label}${gap}`,
    plainText(chapter.title),
  );
  return [title, ...chapter.parts.flatMap((part) => partPassages(part, gap))];
}

function partPassages(part: ChapterPart, gap: string): Passage[] {
  if (part.kind === 'indicator-table') return tablePassages(part.table, gap);
  if (part.kind === 'box') return boxPassages(part.box, gap);
  const { id, label, text } = part.unit;
  const opensSection = part.kind === 'heading' && part.level === 2;
  return [passage(id, opensSection ? `${label}${gap}` : label, text)];
}

function boxPassages(box: Box, gap: string): Passage[] {
  if (box.table) return tablePassages(box.table, gap);
  const title = { unit: unitOf(box.id, titleLine(box, gap)), parts: [box.title] };
  return [title, ...box.items.map(({ id, label, text }) => passage(id, label, text))];
}

function tablePassages(table: Table, gap: string): Passage[] {
  const title = { unit: unitOf(table.id, titleLine(table, gap)), parts: [table.title] };
  const rows = printedRows(table).map(({ id, cells }) => {
    const parts = cells.map(({ text }) => text);
    return { unit: unitOf(id, parts.map(({ text }) => text).join(cellGap)), parts };
  });
  return [title, ...rows, ...(table.note ? [passage(table.note.id, '', table.note.text)] : [])];
}

function passage(id: string, label: string, text: RichText): Passage {
  return { unit: unitOf(id, `${label}${text.text}`), parts: [text] };
}

/** Tabs, line ends and other controls become a space: a unit is one line. */
function unitOf(id: string, text: string): ReadingUnit {
  return { id, text: text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim() };
}
