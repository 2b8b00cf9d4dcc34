import { readFileSync } from 'node:fs';
import { dataFile, parseCsv, planId } from './export-files.ts';

/** A column of a resource, as its descriptor has it. */
export interface DescribedField {
  name: string;
  type: string;
  separator?: string;
  itemType?: string;
  unitField?: string;
  title?: string;
  constraints?: { required?: true; unique?: true; minimum?: number; pattern?: string; enum?: string[] };
}

/** A file of the data, as its descriptor has it. */
export interface Resource {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  rows?: number;
  licenses: { name: string }[];
  schema?: {
    fields: DescribedField[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** A resource that is a table. */
type TableResource = Resource & { schema: NonNullable<Resource['schema']> };

/** The descriptor of the plan's data. */
export function readDescriptor(): { resources: Resource[]; version: string } & Record<string, unknown> {
  return JSON.parse(dataFile('datapackage.json'));
}

/** The bytes of a file of the data. */
export function dataBytes(path: string): Buffer {
  return readFileSync(`dist/data/${planId}/${path}`);
}

/** The tables of the data in a format. */
export function tablesIn(format: string): TableResource[] {
  return readDescriptor().resources.filter(
    (resource): resource is TableResource => resource.format === format && resource.schema !== undefined,
  );
}

/** The head and the rows of a table written as text. */
export function readTable({ path, format }: Resource): { head: string[]; rows: string[][] } {
  const text = dataFile(path);
  const [head = [], ...rows] =
    format === 'csv'
      ? parseCsv(text)
      : text
          .trimEnd()
          .split('\n')
          .map((line) => line.split('\t'));
  return { head, rows };
}

/** A value as the text of a cell: a list in one cell, nothing where there is nothing. */
export function asCell(value: unknown, separator = ' | '): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(separator) : String(value);
}
