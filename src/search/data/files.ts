import type { Words } from '../../editions/words-type.ts';
import type { Kind } from '../names/kinds.ts';
import type { NameEntry } from './name-entry.ts';

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
  words: BoxWords;
  names: readonly NameTable[];
}

/** Other ways of writing the names. */
export interface FormsFile {
  variants: string;
  /** Syllables, after each the characters of names that are read so. */
  readings: string;
  /** The names in the edition's counterpart, in their order, up to those in the rest. */
  titles: readonly (readonly string[])[];
}

/** What is needed to search the text. */
export interface RestFile {
  variants: string;
  /** Words of readers elsewhere: as typed, as in the text, and whether the text has the typed word too. */
  synonyms: readonly (readonly [typed: string, text: string, printed: boolean])[];
  /** Names of the zone, which a query may have without meaning more by it. */
  zoneNames: readonly string[];
  /** Names that few look for. */
  names: readonly NameTable[];
  /** Readings of the last names. */
  readings: string;
  /** The last names in the edition's counterpart. */
  titles: readonly (readonly string[])[];
  places: PlaceTable;
}

/** Texts by page, the units of a page in a row, and the names that the index gives them: as long as tells them apart, without a gap. */
export interface PlaceTable {
  pages: readonly (readonly [kind: Kind, page: string, units: string])[];
  ids: string;
}

/** The names of a kind on the pages of a folder, a list a field. */
export interface NameTable {
  kind: Kind;
  folder: string;
  addresses: readonly string[];
  titles: readonly string[];
  labels: readonly string[];
  aliases: readonly (readonly string[])[];
  uses: readonly number[];
}

/** The words that a search box shows. */
const inBox = [
  'none',
  'similar',
  'wholeText',
  'suggestions',
  'nearest',
  'kinds',
  'missing',
  'cut',
  'paragraph',
  'row',
  'item',
] as const satisfies (keyof Words['search'])[];

/** The words that the search page shows besides; the others stand in the page. */
const onPage = [
  'count',
  'headings',
  'guesses',
  'all',
  'searching',
  'tooLittle',
] as const satisfies (keyof Words['search'])[];

/** The words that a search box shows. */
export type BoxWords = Pick<Words['search'], (typeof inBox)[number]>;

/** The words that the search page shows. */
export type SearchWords = BoxWords & Pick<Words['search'], (typeof onPage)[number]>;

/** Picks the words that a search box shows. */
export function boxWords(words: Words['search']): BoxWords {
  return pick(words, inBox);
}

/** Picks the words that the search page shows. */
export function searchWords(words: Words['search']): SearchWords {
  return pick(words, [...inBox, ...onPage]);
}

function pick<Key extends keyof Words['search']>(
  words: Words['search'],
  keys: readonly Key[],
): Pick<Words['search'], Key> {
  return Object.fromEntries(keys.map((key) => [key, words[key]])) as Pick<Words['search'], Key>;
}

/** Puts names of a kind together, which lie side by side. */
export function tablesOf(entries: readonly NameEntry[]): NameTable[] {
  const groups: { kind: Kind; folder: string; group: NameEntry[] }[] = [];
  for (const entry of entries) {
    const folder = entry.address.split('/')[0] ?? '';
    const last = groups.at(-1);
    if (last?.kind === entry.kind && last.folder === folder) last.group.push(entry);
    else groups.push({ kind: entry.kind, folder, group: [entry] });
  }
  return groups.map(({ kind, folder, group }) => {
    return {
      kind,
      folder,
      addresses: group.map(({ address }) => address.slice(folder.length)),
      titles: group.map(({ title }) => title),
      labels: group.map(({ label }) => label),
      aliases: group.map(({ aliases }) => aliases),
      uses: group.map(({ uses }) => uses),
    };
  });
}

/** Reads what `tablesOf` made. */
export function entriesOf(tables: readonly NameTable[]): NameEntry[] {
  return tables.flatMap(({ kind, folder, addresses, titles, labels, aliases, uses }) =>
    addresses.map((address, index) => ({
      kind,
      address: folder + address,
      title: titles[index] ?? '',
      label: labels[index] ?? '',
      aliases: aliases[index] ?? [],
      uses: uses[index] ?? 0,
    })),
  );
}
