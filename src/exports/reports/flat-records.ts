import { csv } from '../csv.ts';
import { cellGap } from '../reading-units.ts';

/** What stands in a field of a flat record. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** A flat record: the same fields in the same order as all others of its file. */
export type FlatRecord = Readonly<Record<string, Cell>>;

/** Records as JSON: a list of objects. */
export function recordsJson(records: readonly FlatRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** Records as a table; a bar stands between the parts of a list, and nothing where there is nothing. */
export function recordsCsv(records: readonly FlatRecord[]): string {
  return csv([
    Object.keys(records[0] ?? {}),
    ...records.map((record) => Object.values(record).map(cellText)),
  ]);
}

function cellText(value: Cell): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? value.join(cellGap) : value;
}
