import type { NameEntry } from '../data/names-file.ts';
import type { Variants } from '../language/fold.ts';
import type { Readings } from '../language/pinyin.ts';
import { referenceTo } from '../language/reference.ts';
import { type Candidate, gradeOf } from './match-names.ts';
import { type Face, faceOf } from './name.ts';
import type { Query } from './query.ts';

/** An entry as shown, with its names in every language at hand. */
export type CatalogueEntry = NameEntry & Candidate & { faces: Face[]; place: number };

/** A name that answers a query. */
export interface NameHit {
  entry: CatalogueEntry;
  grade: number;
}

/** Whether an address is that of a paragraph or an item, which stand under headings. */
function isPassage(address: string): boolean {
  return /-[pi]\d+$/.test(address);
}

/** The names of a site in the reader's edition; the names of other languages join when they are loaded. */
export class Catalogue {
  readonly entries: readonly CatalogueEntry[];

  constructor(
    shown: readonly NameEntry[],
    readonly variants: Variants,
    readonly readings: Readings,
    /** How many of the entries are what readers look for first. */
    first: number,
  ) {
    this.entries = shown.map((entry, place) => ({
      ...entry,
      place,
      reference: referenceTo(entry),
      minor: (place >= first && entry.kind === 'organization') || isPassage(entry.address),
      faces: [faceOf(entry, variants)],
    }));
  }

  /** Adds the names of another language, in the order of the entries; an empty one is none. */
  add(others: readonly Pick<NameEntry, 'title' | 'aliases'>[]): void {
    others.forEach(({ title, aliases }, place) => {
      const entry = this.entries[place];
      if (entry && title !== '') entry.faces.push(faceOf({ title, aliases }, this.variants));
    });
  }

  /** The entries that answer a query, the best first. */
  find(query: Query): NameHit[] {
    return this.entries
      .map((entry) => ({ entry, grade: gradeOf(query, entry, this.readings) }))
      .filter(({ grade }) => grade > 0)
      .sort((a, b) => b.grade - a.grade || a.entry.place - b.entry.place);
  }
}
