import type { Words } from '../editions/words.ts';
import type { NameEntry } from './names-file.ts';
import { readNames, writeNames } from './names-file.ts';

/** The words that the search shows in the browser. */
export type SearchWords = Omit<
  Words['search'],
  'title' | 'shortName' | 'label' | 'submit' | 'withoutScript' | 'pageWords'
>;

/** Writes what the search needs before all else: the words that it shows, in a line, and the names that readers look for first. */
export function writeBoxFile(
  {
    title: _,
    shortName: __,
    label: ___,
    submit: ____,
    withoutScript: _____,
    pageWords: ______,
    ...words
  }: Words['search'],
  entries: readonly NameEntry[],
): string {
  return `${JSON.stringify(words)}\n${writeNames(entries)}`;
}

/** The words of what `writeBoxFile` wrote. */
export function readBoxWords(file: string): SearchWords {
  return JSON.parse(file.slice(0, file.indexOf('\n')));
}

/** The names of what `writeBoxFile` wrote. */
export function readBoxNames(file: string): NameEntry[] {
  return readNames(file.slice(file.indexOf('\n') + 1));
}
