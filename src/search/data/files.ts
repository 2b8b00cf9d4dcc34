import type { Words } from '../../editions/words-type.ts';
import type { Kind } from '../names/kinds.ts';
import type { Synonym } from '../names/query.ts';

/** The files that the search of an edition reads, by their names. */
export interface SearchFiles {
  /** What readers look for first, and what the search shows. */
  names: {
    words: BoxWords;
    names: readonly NameRow[];
    /** Short titles of the plans by their ids, where there is more than one. */
    plans?: Readonly<Record<string, string>>;
  };
  /** Other ways of writing the names. */
  forms: {
    variants: string;
    readings: string;
    /** The first names in the edition's counterpart, as in a row; empty where they have none. */
    titles: readonly string[];
  };
  /** Names that are not among the first. */
  others: readonly NameRow[];
  /** Readings of these and of the last of the first names, and both in the edition's counterpart. */
  otherForms: { readings: string; titles: readonly string[] };
  /** Words of the editors by which subjects are looked up: address to words with a bar between them. */
  everyday: Readonly<Record<string, string>>;
  /** What is needed to search the text. */
  rest: {
    variants: string;
    synonyms: readonly Synonym[];
    /** Names of the zone, which a query may have without meaning more by it. */
    zoneNames: readonly string[];
    places: PlaceTable;
  };
}

/** What each file has at least; a list has a length. What lacks it is something else that came in its place. */
export const keysOfFiles: { readonly [Name in FileName]: readonly string[] } = {
  names: ['words', 'names'],
  forms: ['variants', 'readings', 'titles'],
  others: ['length'],
  otherForms: ['readings', 'titles'],
  everyday: [],
  rest: ['variants', 'synonyms', 'zoneNames', 'places'],
};

/** The words that the search shows. */
export type SearchWords = Omit<Words['search'], 'pageWords'>;

/** Those of the search box. */
export type BoxWords = Omit<SearchWords, 'page'>;

/** The name of a file of the search. */
export type FileName = keyof SearchFiles;

/** Texts by page, the ids of a page in a row, and the names that the index gives them: as long as tells them apart, without a gap. */
export interface PlaceTable {
  pages: readonly (readonly [kind: Kind, page: string, units: string])[];
  ids: string;
}

/** Something a reader may look for by name, in the words of one edition: a label that is empty is left out. */
export type NameRow = readonly [
  kind: Kind,
  /** Address after the edition. */
  address: string,
  /** Its title and other names, with a bar between them. */
  names: string,
  /** Label with its number, such as “Note 14” or “Box 4-2”. */
  label?: string,
];

/** The names in a row, the title first. */
export function splitNames(names: string): string[] {
  return names === '' ? [] : names.split('|');
}
