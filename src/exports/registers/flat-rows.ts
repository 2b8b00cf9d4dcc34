import { csv } from '../csv.ts';
import { cellGap } from '../reading-units.ts';

/** A cell of a flat record: a value, a list, or null where there is nothing. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** A record of a register as a row of a table. */
export type FlatRow = Readonly<Record<string, Cell>>;

/** The rows as JSON: a list of objects. */
export function rowsJson(rows: readonly FlatRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The rows as a table; a bar stands between the parts of a list, and nothing where there is nothing. */
export function rowsCsv(rows: readonly FlatRow[]): string {
  return csv([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(cellText))]);
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(cellGap) : String(cell);
}
