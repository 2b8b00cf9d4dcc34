import { planRows, type ReadPlan, type UnitRow } from '../plan/unit-rows.ts';

/** A unit of the plan as it is read: its id, and its text with the label in one line. */
interface ReadingUnit {
  id: string;
  text: string;
}

/** What stands between the cells of a row. */
export const cellGap = ' | ';

/** Every unit of a plan in reading order, each in one line; a note leaves out its number. */
export function readingUnits(plan: ReadPlan): ReadingUnit[] {
  return planRows(plan)
    .filter(({ kind }) => kind !== 'columns')
    .map((row) => ({ id: row.id, text: lineOf(row) }));
}

/** The text of a unit in one line, with its label; tabs, line ends and other controls become a space. */
export function lineOf({ kind, label, texts }: Omit<UnitRow, 'id'>): string {
  const text = texts.map((cell) => cell.text).join(cellGap);
  return `${kind === 'note' ? '' : label}${text}`.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
