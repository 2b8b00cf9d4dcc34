import { explainField, fieldKeys } from '../../editions/dictionary/dictionary.ts';
import { type Edition, editionList, editions } from '../../editions/editions.ts';
import { editionFields, suffixOf } from '../by-edition.ts';
import type { Field, Fields } from '../registers/field.ts';
import type { MadeFile } from './data-file.ts';

/** Columns that have the same, one or one an edition, with what that is in the words of an edition. */
export interface ExplainedColumn {
  /** Name of each, with the edition whose it is. */
  names: readonly { name: string; edition: Edition | null }[];
  title: string;
  meaning: string;
  /** Whether it names the row, alone or with others. */
  isKey: boolean;
  column: Field;
}

/** A table of the files with its columns explained. */
export interface ExplainedTable {
  name: string;
  columns: readonly ExplainedColumn[];
}

/** What the text of a unit is called as a column, where its name is the tag of a language alone. */
const untitled = 'text';

/** The tables that the files have, each once, explained in an edition. */
export function explainTables(inEdition: Edition, files: readonly MadeFile[]): ExplainedTable[] {
  const tables = new Map(
    files.flatMap(({ table, format }) => (table && format !== 'json' ? [[table.name, table]] : [])),
  );
  return [...tables.values()].map(({ name, fields, primaryKey }) => ({
    name,
    columns: explainColumns(inEdition, { name, fields, primaryKey }),
  }));
}

interface Columns {
  name: string;
  fields: Fields;
  primaryKey: string | readonly string[];
}

/** The columns of a table in their order; throws where the dictionary lacks one. */
export function explainColumns(
  inEdition: Edition,
  { name: table, fields, primaryKey }: Columns,
): ExplainedColumn[] {
  const parts = Object.entries(fields).map(([name, column]) => ({ name, column, ...partsOf(name, fields) }));
  const groups = Map.groupBy(parts, ({ name, base }) => (base === null ? name : `${base}_*`));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const [title, meaning] = explainField(inEdition, fieldKeys(table, first.name, first.base));
    const names = group.map(({ name, edition }) => ({ name, edition }));
    const isKey = [primaryKey].flat().includes(first.name);
    return [{ names, title, meaning, isKey, column: first.column }];
  });
}

function partsOf(name: string, fields: Fields): { edition: Edition | null; base: string | null } {
  const tagged = editionList.find((edition) => editions[edition].tag === name);
  if (tagged) return { edition: tagged, base: untitled };
  for (const edition of editionList) {
    const base = name.slice(0, -suffixOf(edition).length);
    const all = Object.keys(editionFields(base, () => null));
    if (`${base}${suffixOf(edition)}` === name && all.every((other) => other in fields))
      return { edition, base };
  }
  return { edition: null, base: null };
}
