import type { ContentName } from '../../editions/dictionary/contents.ts';
import type { LicensedPart } from '../../editions/words/data-page.ts';
import type { Fields } from '../registers/field.ts';

/** The formats of the files, as descriptors name them. */
export const formats = {
  csv: { mediatype: 'text/csv', isText: true },
  json: { mediatype: 'application/json', isText: true },
  tsv: { mediatype: 'text/tab-separated-values', isText: true },
  tmx: { mediatype: 'application/x-tmx+xml', isText: true },
  tbx: { mediatype: 'application/x-tbx+xml', isText: true },
  xlsx: {
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isText: false,
  },
} as const;

/** Encoding of every file that is text. */
export const encoding = 'utf-8';

/** How the rows of a file are to be read. */
export interface FileTable {
  /** Name of the table in the dictionary. */
  name: string;
  fields: Fields;
  rows: number;
  primaryKey: string | readonly string[];
  foreignKeys?: Readonly<Record<string, readonly [table: string, column: string]>>;
}

/** A file of a plan's data, before it is made. */
export interface DataFile {
  /** Address below the folder of the data. */
  name: string;
  format: keyof typeof formats;
  content: ContentName;
  /** Null where it is no table. */
  table: FileTable | null;
  make: () => string | Promise<Uint8Array>;
}

/** A file of a plan's data as it is sent. */
export interface MadeFile extends Omit<DataFile, 'make'> {
  body: Uint8Array<ArrayBuffer>;
  sha256: string;
  /** Whose work is in it: every licence that it is under. */
  parts: readonly LicensedPart[];
}

/** Whose work stands in what: every licence that a file is under. */
export const licensedParts: Readonly<Record<ContentName, readonly LicensedPart[]>> = {
  indicators: ['plan', 'data'],
  indicator: ['plan', 'data'],
  projects: ['plan', 'translation', 'data'],
  terms: ['plan', 'translation', 'notes'],
  organizations: ['plan', 'translation', 'data'],
  commitments: ['plan', 'translation', 'notes'],
  outcomes: ['notes', 'data'],
  checks: ['plan', 'notes', 'data'],
  corrections: ['plan', 'notes'],
  subjects: ['notes', 'data'],
  workbook: ['plan', 'translation', 'notes', 'data'],
  parallel: ['plan', 'translation'],
  pairs: ['plan', 'translation'],
  termbase: ['plan', 'translation', 'notes'],
  package: ['data'],
};
