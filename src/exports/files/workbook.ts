import { type CellValue, type ColumnDef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { dictionary } from '../../editions/dictionary/dictionary.ts';
import { editionList, sourceEdition, translationOf } from '../../editions/editions.ts';
import { formatDate } from '../../editions/format.ts';
import { words } from '../../editions/words.ts';
import type { Plan } from '../../plan/types.ts';
import { site } from '../../site.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import type { AlignedUnit } from '../aligned-units.ts';
import type { ByEdition } from '../by-edition.ts';
import { parallelFields, parallelRows } from '../parallel-tsv.ts';
import type { Fields } from '../registers/field.ts';
import { type Cell, cellText, type FlatRow } from '../registers/flat-rows.ts';
import { explainColumns } from './explained.ts';

/** Widths in characters: no column is narrower or wider, whatever stands in it. */
const narrowest = 8;
const widest = 48;
/** Rows by which the width of a column goes. */
const sampled = 60;

/** A table of the workbook. */
interface WorkbookTable {
  name: string;
  fields: Fields;
  rows: readonly (readonly Cell[])[];
}

interface Contents {
  plans: ByEdition<Plan>;
  tables: readonly WorkbookTable[];
}

/** All tables as one workbook, a sheet each: the first says what it is, the last what the columns mean. */
export function writeWorkbook({ plans, tables }: Contents): Promise<Uint8Array> {
  const { title, code } = plans[sourceEdition];
  const day = new Date(`${site.date}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      aboutSheet(plans, tables),
      ...tables.map(({ name, fields, rows }) => tableSheet(name, Object.keys(fields), rows)),
      fieldsSheet(tables),
    ],
    properties: {
      title: words[sourceEdition].data.packageTitle(title),
      subject: code,
      creator: words[sourceEdition].data.editors,
      created: day,
      modified: day,
    },
  });
}

/** Rows of a register and of the aligned text as rows of cells. */
export function tableOf(name: string, fields: Fields, rows: readonly FlatRow[]): WorkbookTable {
  return { name, fields, rows: rows.map((row) => Object.keys(fields).map((field) => row[field] ?? null)) };
}

/** The aligned text as a table of the workbook. */
export function parallelTable(units: readonly AlignedUnit[]): WorkbookTable {
  return { name: 'parallel', fields: parallelFields, rows: parallelRows(units) };
}

function tableSheet(name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): WriteSheet {
  const cells = [head, ...rows.map((row) => row.map(cellValue))] as CellValue[][];
  return { ...sheetOf(name, cells), freezePane: { rows: 1, columns: 1 } };
}

function sheetOf(name: string, rows: CellValue[][]): WriteSheet {
  const bold = { style: { font: { bold: true } } };
  const cells = new Map(rows[0]?.map((value, column) => [`0,${column}`, { value, ...bold }] as const));
  return { name, rows, cells, columns: columnsOf(rows) };
}

function columnsOf(rows: readonly CellValue[][]): ColumnDef[] {
  return (rows[0] ?? []).map((_, column) => {
    const widths = rows.slice(0, sampled).map((row) => widthOf(String(row[column] ?? '')));
    return { width: Math.min(Math.max(narrowest, ...widths) + 2, widest) };
  });
}

/** A Chinese character is as wide as two letters. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Numbers stay numbers, lists become text; nothing stays nothing. */
function cellValue(cell: Cell): CellValue {
  return typeof cell === 'object' && cell !== null ? cellText(cell) : cell === '' ? null : cell;
}

/** What the workbook is, in every edition: plan, version, licences, and what is on each sheet. */
function aboutSheet(plans: ByEdition<Plan>, tables: readonly WorkbookTable[]): WriteSheet {
  const blocks = editionList.map((edition): CellValue[][] => {
    const { title, documentNumber, id } = plans[edition];
    const { data } = words[edition];
    const { workbook } = data;
    return [
      [data.packageTitle(plans[edition].shortTitle), null, null],
      [workbook.plan, title, null],
      [workbook.number, documentNumber, null],
      [workbook.version, site.version, null],
      [workbook.date, formatDate(edition, site.date), null],
      [workbook.address, absoluteUrl(pageUrl(edition, path.data(id))), null],
      ...Object.values(data.licences).map(({ title: part, licence, says }) => [
        `${workbook.licence}${words[edition].marks.colon}${part}`,
        `${licence}${words[edition].marks.stop}${says}`,
        null,
      ]),
      [workbook.table, workbook.meaning, workbook.rows],
      ...tables.map(({ name, rows }) => [name, contentOf(edition, name), rows.length]),
      [null, null, null],
    ];
  });
  const sheet = sheetOf(words[sourceEdition].data.workbook.sheet, blocks.flat());
  return { ...sheet, columns: [{ width: 30 }, { width: 100 }, { width: 10 }] };
}

function contentOf(edition: (typeof editionList)[number], table: string): string {
  const { contents } = dictionary[edition];
  return (
    Object.entries(contents)
      .find(([name]) => name === table)?.[1]
      .join(words[edition].marks.colon) ?? ''
  );
}

function fieldsSheet(tables: readonly WorkbookTable[]): WriteSheet {
  const shown = [sourceEdition, translationOf(sourceEdition)];
  const head = shown.flatMap((edition) => {
    const { columnTitle, meaning } = words[edition].data.workbook;
    return [columnTitle, meaning];
  });
  const { table, column, fields: title } = words[sourceEdition].data.workbook;
  const rows = tables.flatMap(({ name, fields }) => {
    const explained = shown.map((edition) => explainColumns(edition, { name, fields, primaryKey: [] }));
    return (explained[0] ?? []).map(({ names }, index) => [
      name,
      names.map((entry) => entry.name).join(' '),
      ...explained.flatMap((columns) => [columns[index]?.title ?? '', columns[index]?.meaning ?? '']),
    ]);
  });
  return tableSheet(title, [table, column, ...head], rows);
}
