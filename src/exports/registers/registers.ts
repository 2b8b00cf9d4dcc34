import type { Plan } from '../../plan/types.ts';
import type { ByEdition } from '../by-edition.ts';
import { termFields, termObjectFields, termObjects, termRecords, termRows } from '../term-records.ts';
import { checkFields, checkRows } from './check-rows.ts';
import { commitmentFields, commitmentRows } from './commitment-rows.ts';
import { correctionFields, correctionRows } from './correction-rows.ts';
import type { Fields } from './field.ts';
import type { FlatRow } from './flat-rows.ts';
import { indicatorFields, indicatorRows } from './indicator-rows.ts';
import { organizationFields, organizationRows } from './organization-rows.ts';
import { outcomeFields, outcomeRows } from './outcome-rows.ts';
import { projectFields, projectRows } from './project-rows.ts';
import { subjectFields, subjectRows } from './subject-rows.ts';

/** A table of a plan, the editions side by side. */
export interface Register {
  fields: Fields;
  rows: (plans: ByEdition<Plan>) => FlatRow[];
  /** Columns that name a row together, where not one of them alone does. */
  primaryKey: string | readonly string[];
  /** Columns that name a row of another table: the table, and its column. */
  foreignKeys?: Readonly<Record<string, readonly [table: string, column: string]>>;
  /** The same as objects, where they hold more than a table can. */
  objects?: { fields: Fields; rows: (plans: ByEdition<Plan>) => object[] };
}

const unitKey = ['parallel', 'id'] as const;
const indicatorKey = ['indicators', 'slug'] as const;

/** The tables of a plan that are for download, by the name of their files, as they stand in the workbook. */
export const registers = {
  indicators: {
    fields: indicatorFields,
    rows: indicatorRows,
    primaryKey: ['slug', 'year', 'kind', 'source'],
  },
  projects: { fields: projectFields, rows: projectRows, primaryKey: 'id', foreignKeys: { id: unitKey } },
  terms: {
    fields: termFields,
    rows: (plans) => termRows(termRecords(plans)),
    primaryKey: 'slug',
    foreignKeys: { defined_at: unitKey },
    objects: { fields: termObjectFields, rows: (plans) => termObjects(termRecords(plans)) },
  },
  organizations: {
    fields: organizationFields,
    rows: organizationRows,
    primaryKey: 'slug',
    foreignKeys: { listing_row: unitKey },
  },
  commitments: {
    fields: commitmentFields,
    rows: commitmentRows,
    primaryKey: 'id',
    foreignKeys: { unit: unitKey, baseline_unit: unitKey, indicator: indicatorKey },
  },
  outcomes: {
    fields: outcomeFields,
    rows: outcomeRows,
    primaryKey: 'id',
    foreignKeys: { indicator: indicatorKey },
  },
  checks: { fields: checkFields, rows: checkRows, primaryKey: 'id' },
  corrections: { fields: correctionFields, rows: correctionRows, primaryKey: 'id' },
  subjects: { fields: subjectFields, rows: subjectRows, primaryKey: 'slug' },
} as const satisfies Record<string, Register>;

/** Name of a table. */
export type RegisterName = keyof typeof registers;
