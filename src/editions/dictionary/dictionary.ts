import type { Edition } from '../editions.ts';
import { type ContentName, contentWords } from './contents.ts';
import type { Entry } from './entry.ts';
import { fieldsEn } from './fields-en.ts';
import { fieldsZhHans } from './fields-zh-hans.ts';
import { fieldsZhHant } from './fields-zh-hant.ts';

/** What the files of the data have, by their names and those of their columns. */
interface Dictionary {
  contents: Readonly<Record<ContentName, Entry>>;
  fields: Readonly<Record<keyof typeof fieldsZhHans, Entry>>;
}

/** The dictionary of each edition. */
export const dictionary: Readonly<Record<Edition, Dictionary>> = {
  'zh-hans': { contents: contentWords['zh-hans'], fields: fieldsZhHans },
  'zh-hant': { contents: contentWords['zh-hant'], fields: fieldsZhHant },
  en: { contents: contentWords.en, fields: fieldsEn },
};

/** Keys under which the dictionary may explain a column, the most particular first; `base` is its name without the edition. */
export function fieldKeys(table: string, name: string, base: string | null): string[] {
  const general = base === null ? [] : [`${table}.${base}_*`, `${base}_*`];
  return [`${table}.${name}`, name, ...general];
}

/** How the dictionary of an edition explains a column; throws where it does not. */
export function explainField(edition: Edition, keys: readonly string[]): Entry {
  const { fields } = dictionary[edition];
  const found = keys.find((key): key is keyof typeof fields => Object.hasOwn(fields, key));
  if (found) return fields[found];
  throw new Error(`No words for the column ${keys[0]}; add them to src/editions/dictionary`);
}
