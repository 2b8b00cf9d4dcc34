import { type PrintedCell, printedRows } from '../../plan/printed-rows.ts';
import { idsAmong, refersTo } from '../../plan/relations.ts';
import type { Table } from '../../plan/things/text.ts';
import type { Plan } from '../../plan/types.ts';
import { path } from '../../urls.ts';

/** A cell with what a record needs to know of it. */
export interface PlacedCell extends PrintedCell {
  /** What stands over it. */
  label: string;
  /** What it is in its row: the name of what the row is of, a figure, a few words or many. */
  role: 'heading' | 'serial' | 'name' | 'figure' | 'short' | 'words';
}

/** The rows of a table with the cells that begin in each, every one under its column; a column is of one kind. */
export function placedRows(table: Table): { id: string; cells: PlacedCell[] }[] {
  const rows = labelledRows(table);
  const isName = rows[0]?.cells.find(({ kind }) => kind === 'value')?.label;
  const roles = new Map(
    table.columns.map((label) => {
      const column = rows.flatMap(({ cells }) => cells.filter((cell) => cell.label === label));
      return [label, label === isName ? 'name' : roleOf(column)] as const;
    }),
  );
  return rows.map(({ id, cells }) => ({
    id,
    cells: cells.map((cell) => ({ ...cell, role: roles.get(cell.label) ?? 'short' })),
  }));
}

function labelledRows(table: Table) {
  const reach = table.columns.map(() => 0);
  return printedRows(table).map(({ id, cells }) => {
    const rest = [...cells];
    const placed = table.columns.flatMap((label, column) => {
      const below = reach[column] ?? 0;
      const cell = below > 0 ? undefined : rest.shift();
      reach[column] = cell ? cell.rows - 1 : below - 1;
      return cell ? [{ ...cell, label }] : [];
    });
    return { id, cells: placed };
  });
}

/** Whether a table has cells of more words than a column holds beside others. */
export function isOfWords(table: Table): boolean {
  return placedRows(table).some(({ cells }) => cells.some(({ text }) => text.text.length > longText));
}

/** Address after the edition of the indicator or the project that a row prints, or of the organization that it lists; null where there is none. */
export function pageOfRow(plan: Plan, row: string): string | null {
  const links = refersTo(plan.relations, { kind: 'unit', id: row });
  const [indicator] = idsAmong(links, 'indicator', 'prints');
  if (indicator !== undefined) return path.indicator(plan.id, indicator);
  const [project] = idsAmong(links, 'project', 'prints');
  if (project !== undefined) return path.project(plan.id, Number(project));
  const [organization] = idsAmong(links, 'organization', 'lists');
  return organization === undefined ? null : path.organization(plan.id, organization);
}

const longText = 60;
const shortText = 14;

function roleOf(column: readonly PrintedCell[]): PlacedCell['role'] {
  const kind = column[0]?.kind ?? 'value';
  if (kind !== 'value') return kind;
  const texts = column.map(({ text }) => text.text);
  const figures = texts.filter((text) => text.length < 12 && /^[[≥]?[\d.,]+/.test(text));
  if (figures.length * 2 > texts.length) return 'figure';
  return texts.some((text) => text.length > shortText) ? 'words' : 'short';
}
