import { plainText, type RichText } from './text/rich-text.ts';
import type { Row, Table } from './things/text.ts';

/** A row with its own cells in the order of the columns: group heading, serial number, the rest. */
interface PrintedRow {
  id: string;
  /** Printed page; null where the row names none. */
  page: number | null;
  cells: readonly PrintedCell[];
}

/** A cell; `rows` counts the rows it covers. */
export interface PrintedCell {
  kind: 'heading' | 'serial' | 'value';
  text: RichText;
  rows: number;
}

/** The rows of a table, each with the cells that begin in it. */
export function printedRows({ rows }: Pick<Table, 'rows'>): PrintedRow[] {
  return rows.map(({ id, number, page, cells }, index) => {
    const of = (kind: 'heading' | 'value') =>
      cells
        .filter(({ heading }) => heading === (kind === 'heading'))
        .map(({ text, rows: covered }): PrintedCell => ({ kind, text, rows: covered }));
    const text = plainText(String(number));
    const serial: PrintedCell[] =
      number === null ? [] : [{ kind: 'serial', text, rows: 1 + sharing(rows, index) }];
    return { id, page, cells: [...of('heading'), ...serial, ...of('value')] };
  });
}

/** The table with every place filled: null where a cell above reaches down. */
export function tableGrid(table: Pick<Table, 'id' | 'columns' | 'rows'>): (RichText | null)[][] {
  const reach = table.columns.map(() => 0);
  return printedRows(table).map(({ id, cells }) => {
    const rest = [...cells];
    const places = reach.map((rows, column) => {
      const cell = rows > 0 ? null : (rest.shift() ?? null);
      if (rows === 0 && !cell) throw new Error(`${id} of ${table.id} has no cell for column ${column + 1}`);
      reach[column] = cell ? cell.rows - 1 : rows - 1;
      return cell?.text ?? null;
    });
    if (rest.length > 0) throw new Error(`${id} of ${table.id} has more cells than columns`);
    return places;
  });
}

/** How many rows below have no number of their own. */
function sharing(rows: readonly Row[], index: number): number {
  const below = rows.slice(index + 1).findIndex(({ number }) => number !== null);
  return below < 0 ? rows.length - index - 1 : below;
}
