import { labels } from '../editions/labels.ts';
import { notedTerms } from './terms.ts';
import { plainText } from './text/rich-text.ts';
import type { Box, Chapter, Table } from './things/text.ts';
import type { Plan } from './types.ts';
import { notesOf, unitsOfChapter, unitsOfFrontMatter, unitsOfTable, type WalkedUnit } from './units.ts';

/** One unit of a plan as a row: of a page that sets editions side by side, or of a list of aligned texts. */
export type UnitRow = Pick<WalkedUnit, 'id' | 'kind' | 'texts'> & {
  /** Label before the text, with its gap. */
  label: string;
};

/** What of a plan is read. */
export type ReadPlan = Pick<Plan, 'edition' | 'notice' | 'cover' | 'chapters' | 'annexes' | 'terms'>;

/** Every unit of a plan in reading order; the rows of every edition have the same ids. */
export function planRows(plan: ReadPlan): UnitRow[] {
  const lines = unitsOfFrontMatter(plan).map((line) => rowOf(line, ''));
  const chapters = plan.chapters.flatMap((chapter) => chapterRows(plan, chapter));
  return [...lines, ...chapters, ...plan.annexes.flatMap((table) => annexRows(plan, table))];
}

/** The units of a chapter; a note follows the unit that carries its mark. */
export function chapterRows(plan: Pick<Plan, 'edition' | 'terms'>, chapter: Chapter): UnitRow[] {
  return rowsWithNotes(unitsOfChapter(chapter), plan);
}

/** The units of an annex; a note follows the unit that carries its mark. */
export function annexRows(plan: Pick<Plan, 'edition' | 'terms'>, annex: Table): UnitRow[] {
  return rowsWithNotes(unitsOfTable(annex), plan);
}

/** The heading of a table or box as shown: in brackets where the editors supply it. */
export function titleLine(
  { label, title, titleSupplied }: Pick<Table | Box, 'label' | 'title' | 'titleSupplied'>,
  gap: string,
): string {
  const line = `${label}${gap}${title.text}`;
  return titleSupplied ? `[${line}]` : line;
}

function rowsWithNotes(
  units: readonly WalkedUnit[],
  { edition, terms }: Pick<Plan, 'edition' | 'terms'>,
): UnitRow[] {
  const { gap } = labels[edition];
  return units.flatMap((unit) => {
    const marks = notesOf(unit);
    const notes = notedTerms(terms).filter(({ note }) => marks.includes(note.number));
    return [
      rowOf(unit, gap),
      ...notes.map(({ note, definition }): UnitRow => {
        return { id: note.id, kind: 'note', label: `${note.number} `, texts: [definition.text] };
      }),
    ];
  });
}

/** Labels of chapters, sections, boxes and tables stand apart from their titles; others carry their own separator. */
function rowOf(
  { id, kind, label, texts: [text = plainText(''), ...others], supplied }: WalkedUnit,
  gap: string,
): UnitRow {
  const isTitle = kind === 'title' || kind === 'heading' || kind === 'box' || kind === 'table';
  if (supplied) {
    const line = titleLine({ label, title: text, titleSupplied: true }, gap);
    return { id, kind, label: '', texts: [plainText(line)] };
  }
  const shown = isTitle && label !== '' ? `${label}${gap}` : label;
  return { id, kind, label: shown, texts: [text, ...others] };
}
