import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBoxNames } from '../../src/search/data/box-file.ts';
import { readFolding } from '../../src/search/data/folding-file.ts';
import { type NameEntry, readNames } from '../../src/search/data/names-file.ts';
import { type Place, passageFile, readPlaces } from '../../src/search/data/places-file.ts';
import type { Variants } from '../../src/search/language/fold.ts';

/** Folder of the search in the built site. */
export const searchFolder = 'dist/search';

/** A file of the search as text. */
export function readSearchFile(file: string): string {
  return readFileSync(join(searchFolder, file), 'utf8');
}

/** The names of an edition: those that readers look for first, the headings, the institutions. */
export function namesOf(edition: string): NameEntry[] {
  const further = ['headings', 'others'].map((list) => readSearchFile(`${list}-${edition}.txt`));
  return [...readBoxNames(readSearchFile(`names-${edition}.txt`)), ...further.flatMap(readNames)];
}

/** The texts that the index knows. */
export function allPlaces(): Place[] {
  return readPlaces(readSearchFile('places.txt'));
}

/** The text of a place in an edition; empty where it has none. */
export function passageOf(edition: string, address: string): string {
  const file = join(searchFolder, passageFile(edition, address));
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** All other forms of characters. */
export function allVariants(): Variants {
  const files = readdirSync(searchFolder).filter((file) => file.endsWith('-forms.txt'));
  return new Map(files.flatMap((file) => [...readFolding(readSearchFile(file)).variants]));
}
