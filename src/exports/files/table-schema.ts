import {
  type Edition,
  editionList,
  editions,
  sourceEdition,
  translationOf,
} from '../../editions/editions.ts';
import { cellGap } from '../reading-units.ts';
import type { Field } from '../registers/field.ts';
import type { FileTable } from './data-file.ts';
import { type ExplainedColumn, explainColumns } from './explained.ts';

/** The language in which descriptors speak to readers of every language. */
export const mainEdition = translationOf(sourceEdition);

interface SchemaOptions {
  /** Whether the rows are in JSON, which has lists of its own. */
  isJson: boolean;
  /** How much is said of a column: nothing but its type, what it means, or that in every language. */
  words: 'none' | 'main' | 'all';
}

/** How the rows of a file are to be read, as a Table Schema. */
export function tableSchema(table: FileTable, { isJson, words }: SchemaOptions): object {
  const { primaryKey, foreignKeys = {} } = table;
  const others = editionList
    .filter((edition) => edition !== mainEdition)
    .map((edition) => ({ edition, columns: explainColumns(edition, table) }));
  const keys = Object.entries(foreignKeys).map(([column, [resource, other]]) => ({
    fields: [column],
    reference: { resource, fields: [other] },
  }));
  return {
    fields: explainColumns(mainEdition, table).flatMap(({ names, title, meaning, column }, index) =>
      names.map(({ name, edition }) => ({
        name,
        ...typeOf(column, isJson),
        ...(words !== 'none' && { title: titled(title, edition), description: meaning }),
        ...(words === 'all' && { translations: translationsOf(others, index) }),
        ...(column.unit && { unit: column.unit }),
        ...(column.unitField && { unitField: column.unitField }),
        ...(column.constraints && { constraints: column.constraints }),
      })),
    ),
    primaryKey: [primaryKey].flat(),
    ...(keys.length > 0 && { foreignKeys: keys }),
    missingValues: [''],
  };
}

function titled(title: string, edition: Edition | null): string {
  return edition === null ? title : `${title} (${editions[edition].tag})`;
}

/** A list is text with a separator, as in CSV on the Web: the published profile lacks the type that the standard has for it. */
function typeOf({ type, itemType }: Field, isJson: boolean): object {
  if (type !== 'list') return { type };
  return isJson ? { type: 'array' } : { type: 'string', separator: cellGap, itemType };
}

interface Translated {
  edition: Edition;
  columns: readonly ExplainedColumn[];
}

function translationsOf(others: readonly Translated[], index: number): object {
  const entries = others.flatMap(({ edition, columns }) => {
    const column = columns[index];
    return column
      ? [[editions[edition].tag, { title: column.title, description: column.meaning }] as const]
      : [];
  });
  return Object.fromEntries(entries);
}
