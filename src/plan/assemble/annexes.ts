import { labels } from '../../editions/labels.ts';
import { unitId } from '../ids.ts';
import type { PlanRecord } from '../record/record.ts';
import { plainText, type RichText } from '../text/rich-text.ts';
import { indicatorTables } from '../text/table-texts.ts';
import { readerOf } from '../text/texts.ts';
import { type CellField, textKey } from '../text-keys.ts';
import type { Cell, Row, Table } from '../things/text.ts';
import type { Assembly } from './assembly.ts';

/** The indicator table as printed: groups, names, units and the two years. */
export function indicatorTable(assembly: Assembly, id: string): Table {
  const read = readerOf(assembly.texts);
  const [table] = indicatorTables(assembly.record);
  const indicators = byNumber(assembly.record);
  const rows = indicators.map(({ number, group }, index): Row => {
    const row = unitId.row(id, number);
    const opensGroup = indicators[index - 1]?.group !== group;
    const span = indicators.filter((other) => other.group === group).length;
    const groupText = read(textKey.field(row, 'group'));
    const heading: Cell[] = opensGroup ? [{ text: groupText, rows: span, heading: true }] : [];
    const cells = cellsOf(assembly, row, ['name', 'unit', ...table.years]);
    return { id: row, number, page: null, cells: [...heading, ...cells] };
  });
  const label = labels[assembly.edition].table(assembly.record.tables.get(id)?.number ?? '');
  return tableOf(assembly, { id, label, rows });
}

/** An annex as printed: 1 lists the projects, 2 the yearly targets. */
export function annexTable(assembly: Assembly, number: 1 | 2): Table {
  const rows = number === 1 ? projectRows(assembly) : yearRows(assembly);
  return tableOf(assembly, {
    id: unitId.annex(number),
    label: labels[assembly.edition].annex(number),
    rows,
  });
}

const projectFields = [
  'name',
  'content',
  'category',
  'investor',
  'investment',
  'land',
  'start',
  'end',
] as const;

function projectRows(assembly: Assembly): Row[] {
  const { projects } = assembly.record;
  return projects.map(({ id, number, page }, index) => ({
    id,
    number: projects[index - 1]?.number === number ? null : number,
    page,
    cells: cellsOf(assembly, id, projectFields),
  }));
}

function yearRows(assembly: Assembly): Row[] {
  const [, annex] = indicatorTables(assembly.record);
  return byNumber(assembly.record).map(({ number }) => {
    const id = unitId.row(annex.id, number);
    return { id, number, page: null, cells: cellsOf(assembly, id, ['name', 'unit', ...annex.years]) };
  });
}

function byNumber({ indicators }: PlanRecord) {
  return [...indicators.values()].sort((a, b) => a.number - b.number);
}

function cellsOf({ texts }: Assembly, row: string, fields: readonly CellField[]): Cell[] {
  const read = readerOf(texts);
  return fields.map((field) => cellOf(read(textKey.field(row, field))));
}

function cellOf(text: RichText): Cell {
  return { text, rows: 1, heading: false };
}

function tableOf(
  { record, texts }: Assembly,
  { id, label, rows }: Pick<Table, 'id' | 'label' | 'rows'>,
): Table {
  const read = readerOf(texts);
  const table = record.tables.get(id);
  if (!table) throw new Error(`No table ${id}`);
  const noteId = unitId.tableNote(id);
  const note = table.note === undefined ? null : read(textKey.unit(noteId));
  return {
    id,
    label,
    title: read(textKey.unit(id)),
    titleSupplied: false,
    page: table.page,
    columns: table.columns.map((_, index) => read(textKey.column(id, index + 1)).text),
    rows,
    note: note && { id: noteId, label: '', text: plainText(note.text), page: null, opensPage: null },
  };
}
