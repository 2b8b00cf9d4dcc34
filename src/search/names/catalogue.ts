import type { NameEntry } from '../data/name-entry.ts';
import { fold, type Variants } from '../language/fold.ts';
import type { Readings } from '../language/pinyin.ts';
import { referenceTo } from '../language/reference.ts';
import { type Candidate, gradeOf } from './match-names.ts';
import { type Name, nameOf } from './name.ts';
import type { Query } from './query.ts';

/** An entry as shown, with its names in every language at hand. */
export type CatalogueEntry = NameEntry & Candidate & { place: number };

/** A name that answers a query. */
export interface NameHit {
  entry: CatalogueEntry;
  grade: number;
}

/** What a catalogue is made of. */
export interface CatalogueParts {
  /** Names that readers look for first, and those that few look for. */
  first: readonly NameEntry[];
  others: readonly NameEntry[];
  /** The first names in another language: title and other names; without a title it has none. */
  titles: readonly (readonly string[])[];
  variants: Variants;
}

/** The names of a site in the reader's edition, ready to be matched. */
export function catalogueOf({ first, others, titles, variants }: CatalogueParts): CatalogueEntry[] {
  return [...first, ...others].map((entry, place) => {
    const faces = [[entry.title, ...entry.aliases], place < first.length ? (titles[place] ?? []) : []];
    return {
      ...entry,
      place,
      reference: referenceTo(fold(entry.label, variants), entry.address),
      minor: place >= first.length,
      faces: faces
        .filter(([title = '']) => title !== '')
        .map((names): Name[] => names.map((name) => nameOf(name, variants))),
    };
  });
}

/** The entries that answer a query, the best first. */
export function findNames(query: Query, entries: readonly CatalogueEntry[], readings: Readings): NameHit[] {
  return entries
    .map((entry) => ({ entry, grade: gradeOf(query, entry, readings) }))
    .filter(({ grade }) => grade > 0)
    .sort((a, b) => b.grade - a.grade || a.entry.place - b.entry.place);
}
