import type { Words } from '../../editions/words.ts';
import type { Kind } from '../names/kinds.ts';
import { type NameEntry, nameEntry } from './name-entry.ts';

/** The files that the search of an edition reads, by their names. */
export interface SearchFiles {
  names: NamesFile;
  forms: FormsFile;
  rest: RestFile;
}

/** The name of a file of the search. */
export type FileName = keyof SearchFiles;

/** What readers look for first, and what the search shows. */
export interface NamesFile {
  words: SearchWords;
  /** Names of the zone, which a query may have without meaning more by it. */
  zoneNames: readonly string[];
  names: readonly NameRow[];
}

/** Other ways of writing the names. */
export interface FormsFile {
  variants: string;
  /** The characters of the names by how they are read. */
  readings: Readonly<Record<string, string>>;
  /** The names in the edition's counterpart, in the order of the names. */
  titles: readonly (readonly string[])[];
}

/** What is needed to search the text. */
export interface RestFile {
  variants: string;
  /** Words of readers elsewhere: as typed, as in the text, and whether the text has the typed word too. */
  synonyms: readonly (readonly [typed: string, text: string, printed: boolean])[];
  /** Names that few look for. */
  names: readonly NameRow[];
  places: PlaceTable;
}

/** Texts by page, the units of a page in a row, and the names that the index gives them: as long as tells them apart, without a gap. */
export interface PlaceTable {
  pages: readonly (readonly [kind: Kind, page: string, units: string])[];
  ids: string;
}

/** A name as a list, without what is empty at its end. */
export type NameRow = readonly [
  kind: Kind,
  address: string,
  title: string,
  label?: string,
  aliases?: readonly string[],
  uses?: number,
];

/** The words that the search shows in the browser; the others stand in the pages. */
const shown = [
  'count',
  'none',
  'similar',
  'wholeText',
  'suggestions',
  'nearest',
  'kinds',
  'headings',
  'guesses',
  'all',
  'searching',
  'missing',
  'tooLittle',
  'cut',
  'paragraph',
  'row',
  'item',
] as const satisfies (keyof Words['search'])[];

/** The words that the search shows in the browser. */
export type SearchWords = Pick<Words['search'], (typeof shown)[number]>;

/** Picks the words that the search shows. */
export function searchWords(words: Words['search']): SearchWords {
  return Object.fromEntries(shown.map((key) => [key, words[key]])) as SearchWords;
}

/** Makes a row of an entry. */
export function rowOf({ kind, address, title, label, aliases, uses }: NameEntry): NameRow {
  const last = [label !== '', aliases.length > 0, uses > 0].lastIndexOf(true);
  return [kind, address, title, label, aliases, uses].slice(0, last + 4) as unknown as NameRow;
}

/** Reads what `rowOf` made. */
export function entryOf([kind, address, title, label = '', aliases = [], uses = 0]: NameRow): NameEntry {
  return nameEntry({ kind, address, title, label, aliases, uses });
}
