import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/editions/editions.ts';
import { type FileName, type NameRow, type SearchFiles, splitNames } from '../../src/search/data/files.ts';
import { type Place, passageFile, placesOf } from '../../src/search/data/places.ts';
import { type Variants, variantsOf } from '../../src/search/language/fold.ts';

/** Folder of the search in the built site. */
export const searchFolder = 'dist/search';

/** The editions that are searched. */
export const searchedEditions: readonly Edition[] = ['zh-hans', 'zh-hant', 'en'];

/** A file of the search. */
export function readSearchFile<File extends FileName>(file: File, edition: Edition): SearchFiles[File] {
  return readJson(`${file}-${edition}.json`) as SearchFiles[File];
}

/** The names of an edition: those that readers look for first, and those that few look for. */
export function namesOf(edition: Edition): ReturnType<typeof nameOf>[] {
  const { names } = readSearchFile('names', edition);
  return [...names, ...readSearchFile('others', edition)].map(nameOf);
}

function nameOf([kind, address, names, label = '']: NameRow) {
  const [title = '', ...aliases] = splitNames(names);
  return { kind, address, title, label, aliases };
}

/** The texts that the index knows. */
export function allPlaces(): Place[] {
  return placesOf(readSearchFile('rest', 'zh-hans').places);
}

/** The text of a place in an edition; empty where it has none. */
export function passageOf(edition: Edition, address: string): string {
  const place = placesByAddress().get(address);
  return (place && passages(passageFile(edition, place))[address]) ?? '';
}

/** All other forms of characters. */
export function allVariants(): Variants {
  const forms = readSearchFile('forms', 'zh-hant').variants;
  return variantsOf(`${forms} ${readSearchFile('rest', 'zh-hant').variants}`);
}

const read = new Map<string, unknown>();

function readJson(file: string): unknown {
  const known = read.get(file) ?? JSON.parse(readFileSync(join(searchFolder, file), 'utf8'));
  read.set(file, known);
  return known;
}

function passages(file: string): Record<string, string> {
  const name = `${file}.json`;
  return existsSync(join(searchFolder, name)) ? (readJson(name) as Record<string, string>) : {};
}

let byAddress: ReadonlyMap<string, Place> | null = null;

function placesByAddress(): ReadonlyMap<string, Place> {
  byAddress ??= new Map(allPlaces().map((place) => [place.address, place]));
  return byAddress;
}
