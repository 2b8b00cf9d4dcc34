import program from '../../../package.json' with { type: 'json' };
import { sourceEdition, translationOf } from '../../editions/editions.ts';
import type { TermbaseEntry } from '../../plan/text/termbase.ts';
import type { Plan } from '../../plan/types.ts';
import { site } from '../../site.ts';
import { type AlignedUnit, alignedUnits } from '../aligned-units.ts';
import type { ByEdition } from '../by-edition.ts';
import { type Concept, conceptsOf } from '../concepts.ts';
import { memories, parallelTmx } from '../parallel-tmx.ts';
import { parallelFields, parallelTsv } from '../parallel-tsv.ts';
import { type FlatRow, rowsCsv, rowsJson } from '../registers/flat-rows.ts';
import { rowsOfIndicator } from '../registers/indicator-rows.ts';
import { type Register, registers } from '../registers/registers.ts';
import { termsMartif, termsTbx } from '../terms-tbx.ts';
import type { DataFile } from './data-file.ts';
import { parallelTable, tableOf, writeWorkbook } from './workbook.ts';

/** What the files of a plan are made of. */
export interface FileSources {
  plans: ByEdition<Plan>;
  termbase: readonly TermbaseEntry[];
}

/** Every file of a plan's data but the descriptor of them all, in the order in which they are offered. */
export function listFiles(sources: FileSources): DataFile[] {
  const tables = Object.entries(registers).map(([name, register]) => ({
    name: name as keyof typeof registers,
    register: register as Register,
    rows: (register as Register).rows(sources.plans),
  }));
  const units = alignedUnits(sources.plans);
  return [
    ...tables.flatMap((table) => registerFiles({ ...table, content: table.name }, sources.plans)),
    ...indicatorFiles(sources.plans),
    {
      name: `${sources.plans[sourceEdition].id}.xlsx`,
      format: 'xlsx',
      content: 'workbook',
      table: null,
      make: () =>
        writeWorkbook({
          plans: sources.plans,
          tables: [
            ...tables.map(({ name, register, rows }) => tableOf(name, register.fields, rows)),
            parallelTable(units),
          ],
        }),
    },
    ...parallelFiles(sources, units),
    ...termbaseFiles(sources),
  ];
}

interface RegisterTable {
  name: keyof typeof registers;
  content: DataFile['content'];
  register: Register;
  rows: readonly FlatRow[];
  /** Name of the files, where it is not that of the table. */
  file?: string;
}

function registerFiles(
  { name, content, register, rows, file = name }: RegisterTable,
  plans: ByEdition<Plan>,
): DataFile[] {
  const { fields, primaryKey, foreignKeys, objects } = register;
  checkColumns(name, fields, rows);
  const table = { name, fields, primaryKey, rows: rows.length, ...(foreignKeys && { foreignKeys }) };
  return [
    { name: `${file}.csv`, format: 'csv', content, table, make: () => rowsCsv(rows) },
    {
      name: `${file}.json`,
      format: 'json',
      content,
      table: objects ? { ...table, fields: objects.fields } : table,
      make: () => rowsJson(objects ? objects.rows(plans) : rows),
    },
  ];
}

/** Throws where rows have other columns than those that the table describes. */
function checkColumns(name: string, fields: Register['fields'], rows: readonly FlatRow[]): void {
  const [described, written] = [Object.keys(fields), Object.keys(rows[0] ?? fields)];
  const astray = described.findIndex((column, index) => column !== written[index]);
  if (astray < 0 && described.length === written.length) return;
  const at = astray < 0 ? described.length : astray;
  throw new Error(
    `Table ${name}: found the column ${written[at]}, expected ${described[at]}; describe it in its fields`,
  );
}

function indicatorFiles(plans: ByEdition<Plan>): DataFile[] {
  const name = 'indicators';
  return plans[sourceEdition].indicators.flatMap(({ slug }) => {
    const rows = rowsOfIndicator(plans, slug);
    const table = { name, register: registers[name], rows } as const;
    return registerFiles({ ...table, content: 'indicator', file: `${name}/${slug}` }, plans);
  });
}

function parallelFiles({ plans }: FileSources, units: readonly AlignedUnit[]): DataFile[] {
  const name = 'parallel';
  const table = { name, fields: parallelFields, rows: units.length, primaryKey: 'id' };
  const tool = { name: program.name, version: site.version };
  return [
    { name: `${name}.tsv`, format: 'tsv', content: name, table, make: () => parallelTsv(units) },
    ...Object.entries(memories).map(([memory, languages]): DataFile => {
      const content = memory === name ? name : 'pairs';
      const make = () => parallelTmx({ plans, units, tool, languages });
      return { name: `${memory}.tmx`, format: 'tmx', content, table: null, make };
    }),
  ];
}

function termbaseFiles({ plans, termbase }: FileSources): DataFile[] {
  const translation = plans[translationOf(sourceEdition)];
  const file = (name: string, write: (plan: Plan, concepts: readonly Concept[]) => string): DataFile => ({
    name,
    format: 'tbx',
    content: 'termbase',
    table: null,
    make: () => write(translation, conceptsOf(plans, termbase)),
  });
  return [file('terms.tbx', termsTbx), file('terms-2.tbx', termsMartif)];
}
