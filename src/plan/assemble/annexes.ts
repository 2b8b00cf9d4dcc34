import { labels } from '../../editions/labels.ts';
import { plainText, type RichText } from '../text/rich-text.ts';
import { indicatorTables } from '../text/table-texts.ts';
import type { Cell, Row, Table } from '../types.ts';
import { type Assembly, speaker } from './assembly.ts';

/** The indicator table as printed: groups, names, units and the two years. */
export function indicatorTable(assembly: Assembly, id: string): Table {
  const say = speaker(assembly.texts);
  const [table] = indicatorTables(assembly.record);
  const indicators = [...assembly.record.indicators.values()].sort((a, b) => a.number - b.number);
  const rows = indicators.map(({ number, group }, index): Row => {
    const row = `${id}-r${number}`;
    const opensGroup = indicators[index - 1]?.group !== group;
    const span = indicators.filter((other) => other.group === group).length;
    const cells = ['name', 'unit', ...table.years].map((part) => cellOf(say(`${row}/${part}`)));
    const heading: Cell[] = opensGroup ? [{ text: say(`${row}/group`), rows: span, heading: true }] : [];
    return { id: row, number, page: null, cells: [...heading, ...cells] };
  });
  return tableOf(
    assembly,
    id,
    labels[assembly.edition].table(assembly.record.tables.get(id)?.number ?? ''),
    rows,
  );
}

/** An annex as printed: 1 lists the projects, 2 the yearly targets. */
export function annexTable(assembly: Assembly, number: 1 | 2): Table {
  const rows = number === 1 ? projectRows(assembly) : yearRows(assembly);
  return tableOf(assembly, `annex-${number}`, labels[assembly.edition].annex(number), rows);
}

function projectRows({ record, texts }: Assembly): Row[] {
  const say = speaker(texts);
  const parts = ['name', 'content', 'category', 'investor', 'investment', 'land', 'start', 'end'];
  return record.projects.map(({ id, number, page }, index) => ({
    id,
    number: record.projects[index - 1]?.number === number ? null : number,
    page,
    cells: parts.map((part) => cellOf(say(`${id}/${part}`))),
  }));
}

function yearRows({ record, texts }: Assembly): Row[] {
  const say = speaker(texts);
  const indicators = [...record.indicators.values()].sort((a, b) => a.number - b.number);
  const [, annex] = indicatorTables(record);
  const parts = ['name', 'unit', ...annex.years];
  return indicators.map(({ number }) => ({
    id: `${annex.id}-r${number}`,
    number,
    page: null,
    cells: parts.map((part) => cellOf(say(`${annex.id}-r${number}/${part}`))),
  }));
}

function cellOf(text: RichText): Cell {
  return { text, rows: 1, heading: false };
}

function tableOf({ record, texts }: Assembly, id: string, label: string, rows: Row[]): Table {
  const say = speaker(texts);
  const table = record.tables.get(id);
  if (!table) throw new Error(`No table ${id}`);
  const note = table.note === undefined ? null : say(`${id}-note`);
  return {
    id,
    label,
    title: say(id),
    titleSupplied: false,
    page: table.page,
    columns: table.columns.map((_, index) => say(`${id}/column-${index + 1}`).text),
    rows,
    note: note && { id: `${id}-note`, label: '', text: plainText(note.text), page: null, opensPage: null },
  };
}
