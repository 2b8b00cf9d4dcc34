import { type Edition, editionList } from '../editions/editions.ts';

/** One value for each edition. */
export type ByEdition<Value> = Readonly<Record<Edition, Value>>;

/** Makes a value for each edition, in the order of the editions. */
export function byEdition<Value>(make: (edition: Edition) => Value): ByEdition<Value> {
  return Object.fromEntries(editionList.map((edition) => [edition, make(edition)])) as Record<Edition, Value>;
}

/** The same as fields of a flat record: `term` becomes `term_zh_hans`, `term_zh_hant`, `term_en`. */
export function editionFields<Value>(
  field: string,
  make: (edition: Edition) => Value,
): Record<string, Value> {
  return Object.fromEntries(editionList.map((edition) => [`${field}${suffixOf(edition)}`, make(edition)]));
}

/** What the name of a field ends with that is of an edition. */
export function suffixOf(edition: Edition): string {
  return `_${edition.replace('-', '_')}`;
}
