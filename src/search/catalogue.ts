import type { Variants } from './fold.ts';
import { type Candidate, gradeOf } from './match-names.ts';
import { type Face, faceOf } from './name.ts';
import type { NameEntry } from './names-file.ts';
import { nearNames } from './near-names.ts';
import type { Readings } from './pinyin.ts';
import type { Query } from './query.ts';

/** An entry as shown, with its names in every language at hand. */
export type CatalogueEntry = NameEntry & Candidate & { place: number };

/** A name that answers a query. */
export interface NameHit {
  entry: CatalogueEntry;
  grade: number;
}

/** The names of a site in the reader's edition; the names of other languages join when they are loaded. */
export class Catalogue {
  readonly entries: readonly (CatalogueEntry & { faces: Face[] })[];

  constructor(
    shown: readonly NameEntry[],
    readonly variants: Variants,
    readonly readings: Readings,
  ) {
    this.entries = shown.map((entry, place) => ({ ...entry, place, faces: [faceOf(entry, variants)] }));
  }

  /** Adds the names of another language, entry by entry; throws where they are not of the same entries. */
  add(others: readonly NameEntry[]): void {
    if (others.length !== this.entries.length) throw new Error('The name indexes of two editions differ in length');
    this.entries.forEach((entry, place) => {
      const other = others[place];
      if (other) entry.faces.push(faceOf(other, this.variants));
    });
  }

  /** The entries that answer a query, the best first. */
  find(query: Query): NameHit[] {
    return this.entries
      .map((entry) => ({ entry, grade: gradeOf(query, entry, this.readings) }))
      .filter(({ grade }) => grade > 0)
      .sort((a, b) => b.grade - a.grade || a.entry.place - b.entry.place);
  }

  /** The entries whose names are nearest to a query that has no answer. */
  nearest(query: Query): CatalogueEntry[] {
    return nearNames(query, this.entries, this.readings);
  }
}
