import { csv } from '../csv.ts';
import { cellGap } from '../reading-units.ts';

/** A cell of a flat record: a value, a list, or null where there is nothing. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** A record of a register as a row of a table. */
export type FlatRow = Readonly<Record<string, Cell>>;

/** Rows as JSON: a list of objects. */
export function rowsJson(rows: readonly object[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** Rows as a table, with nothing where there is nothing. */
export function rowsCsv(rows: readonly FlatRow[]): string {
  return csv([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(cellText))]);
}

/** A text for readers of files, where nothing tells apart the languages that its brackets tell apart. */
export function withoutBrackets(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

/** A cell as text; a bar stands between the parts of a list. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(cellGap) : String(cell);
}
