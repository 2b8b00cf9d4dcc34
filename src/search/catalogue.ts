import type { Variants } from './fold.ts';
import { type Candidate, gradeOf } from './match-names.ts';
import { type Face, faceOf } from './name.ts';
import type { NameEntry } from './names-file.ts';
import type { Readings } from './pinyin.ts';
import type { Query } from './query.ts';

/** An entry as shown, with its names in every language at hand. */
export type CatalogueEntry = NameEntry & Candidate & { faces: Face[]; place: number };

/** A name that answers a query. */
export interface NameHit {
  entry: CatalogueEntry;
  grade: number;
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
    this.entries = withSectionNumbers(shown).map((entry, place) => ({
      ...entry,
      place,
      minor: place >= first && entry.kind === 'organization',
      faces: [faceOf(entry, variants)],
    }));
  }

  /** Adds the names of another language, in the order of the entries; an empty one is none. */
  add(others: readonly Pick<NameEntry, 'title' | 'aliases'>[]): void {
    others.forEach(({ title, aliases }, place) => {
      const entry = this.entries[place];
      if (entry && title !== '')
        entry.faces.push(faceOf({ ...entry, title, aliases, detail: '', words: '' }, this.variants));
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

/** Names sections also by their number, as in 6.1, and by the labels of chapter and section together. */
function withSectionNumbers(entries: readonly NameEntry[]): NameEntry[] {
  let chapter = '';
  return entries.map((entry) => {
    const { labels, address, kind } = entry;
    const [label = ''] = labels;
    if (kind === 'section' && !address.includes('#')) chapter = label;
    const [, ...numbers] = /#c(\d+)-s(\d+)$/.exec(address) ?? [];
    const number = numbers.join('.');
    if (number === '') return entry;
    return { ...entry, labels: [label, number, `${chapter} ${label}`, label.replace(/\d+$/, number)] };
  });
}
