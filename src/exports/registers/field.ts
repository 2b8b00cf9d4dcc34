import { editionFields } from '../by-edition.ts';

/** What a column of a table holds. */
export interface Field {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'year' | 'list' | 'array';
  /** What a list holds. */
  itemType?: 'string' | 'integer';
  /** Unit of its numbers, or the name of the column that has it. */
  unit?: string;
  unitField?: string;
  constraints?: Constraints;
}

/** What the values of a column must be. */
interface Constraints {
  required?: true;
  unique?: true;
  minimum?: number;
  pattern?: string;
  enum?: readonly string[];
}

/** The columns of a table in their order, by name. */
export type Fields = Readonly<Record<string, Field>>;

/** Columns of the kinds that the tables have. */
export const field = {
  text: { type: 'string' },
  /** A text in every row. */
  stated: { type: 'string', constraints: { required: true } },
  /** The name of the row: in every row, and never twice. */
  id: { type: 'string', constraints: { required: true, unique: true } },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  year: { type: 'year' },
  /** A year, month or day. */
  date: { type: 'string', constraints: { pattern: String.raw`\d{4}(-\d\d(-\d\d)?)?` } },
  address: { type: 'string', constraints: { required: true, pattern: 'https?://.+' } },
  texts: { type: 'list', itemType: 'string' },
  integers: { type: 'list', itemType: 'integer' },
  /** Objects, which only JSON can hold. */
  objects: { type: 'array' },
  /** One of some words. */
  oneOf: (...words: readonly string[]): Field => ({ type: 'string', constraints: { enum: words } }),
} as const satisfies Record<string, Field | ((...words: readonly string[]) => Field)>;

/** The same column in every row. */
export function required(column: Field): Field {
  return { ...column, constraints: { ...column.constraints, required: true } };
}

/** A column an edition. */
export function inEditions(name: string, column: Field): Fields {
  return editionFields(name, () => column);
}
