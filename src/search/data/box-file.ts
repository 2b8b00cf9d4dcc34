import type { Words } from '../../editions/words-type.ts';
import { type NameEntry, readNames, writeNames } from './names-file.ts';

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
  'failed',
  'paragraph',
  'row',
  'item',
] as const satisfies (keyof Words['search'])[];

/** The words that the search shows in the browser. */
export type SearchWords = Pick<Words['search'], (typeof shown)[number]> & {
  /** Names of the zone, which a query may have without meaning more by it. */
  zoneNames: readonly string[];
};

/** Writes what the search needs before all else: the words that it shows, in a line, and the names that readers look for first. */
export function writeBoxFile(
  words: Words['search'],
  zoneNames: readonly string[],
  entries: readonly NameEntry[],
): string {
  const line = { ...Object.fromEntries(shown.map((key) => [key, words[key]])), zoneNames };
  return `${JSON.stringify(line)}\n${writeNames(entries)}`;
}

/** The words of what `writeBoxFile` wrote. */
export function readBoxWords(file: string): SearchWords {
  return JSON.parse(file.slice(0, file.indexOf('\n')));
}

/** The names of what `writeBoxFile` wrote. */
export function readBoxNames(file: string): NameEntry[] {
  return readNames(file.slice(file.indexOf('\n') + 1));
}
