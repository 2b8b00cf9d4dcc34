import type { Edition } from '../../editions/editions.ts';
import { type BoxWords, entriesOf, type FileName, type SearchFiles } from '../data/files.ts';
import { type Place, placesOf } from '../data/places.ts';
import { type Variants, variantsOf } from '../language/fold.ts';
import { type Readings, readingsOf } from '../language/pinyin.ts';
import { isForeign, mayBeForeign } from '../language/writing.ts';
import { type CatalogueEntry, catalogueOf, findNames, type NameHit } from './catalogue.ts';
import { grades } from './grades.ts';
import { type Query, readQuery, type Synonym } from './query.ts';

/** What the names say to a query. */
export interface NameAnswer {
  query: Query;
  hits: NameHit[];
}

/** What the files at hand make up. */
interface Made {
  entries: readonly CatalogueEntry[];
  variants: Variants;
  synonyms: readonly Synonym[];
  readings: Readings;
  places: readonly Place[];
}

/** The names of an edition, loaded file by file as queries need them. */
export class NameIndex {
  readonly edition: Edition;
  /** Files that could not be loaded when they were last wanted. */
  readonly missing = new Set<FileName>();
  readonly #load: (file: FileName) => Promise<unknown>;
  readonly #files: Partial<SearchFiles> = {};
  #made: Made | null = null;

  constructor(edition: Edition, load: (file: FileName) => Promise<unknown>) {
    this.edition = edition;
    this.#load = load;
  }

  /** Loads files; what is there already is not loaded again, what fails is missing until it is wanted again. */
  async open(...files: FileName[]): Promise<void> {
    const open = async (file: FileName) => {
      if (this.#files[file]) return;
      try {
        Object.assign(this.#files, { [file]: await this.#load(file) });
        this.missing.delete(file);
        this.#made = null;
      } catch {
        this.missing.add(file);
      }
    };
    await Promise.all(files.map(open));
  }

  /** Answers a query with the names, in other scripts and readings if its letters ask for them; null where nothing can be looked up. */
  async answer(typed: string, unfinished = false): Promise<NameAnswer | null> {
    await this.open('names', ...(isForeign(typed, this.edition) ? (['forms'] as const) : []));
    const answer = this.ask(typed, unfinished);
    if (!answer || bestOf(answer) >= grades.allWords || !mayBeForeign(typed)) return answer;
    await this.open('forms');
    return this.ask(typed, unfinished);
  }

  /** Answers with what is loaded. */
  ask(typed: string, unfinished = false): NameAnswer | null {
    const { entries, readings, ...options } = this.#all();
    const query = readQuery(typed, { ...options, unfinished });
    return query && { query, hits: findNames(query, entries, readings) };
  }

  get entries(): readonly CatalogueEntry[] {
    return this.#all().entries;
  }

  /** Other forms of characters, as far as they are loaded. */
  get variants(): Variants {
    return this.#all().variants;
  }

  get readings(): Readings {
    return this.#all().readings;
  }

  /** Texts that the full-text index knows. */
  get places(): readonly Place[] {
    return this.#all().places;
  }

  /** The words that a search box shows. */
  get words(): BoxWords | null {
    return this.#files.names?.words ?? null;
  }

  /** Names of the zone, which all pages are about. */
  get zoneNames(): readonly string[] {
    return this.#files.rest?.zoneNames ?? [];
  }

  #all(): Made {
    this.#made ??= madeOf(this.#files);
    return this.#made;
  }
}

/** The grade of the best name; 0 where none fits. */
export function bestOf({ hits: [first] }: NameAnswer): number {
  return first?.grade ?? 0;
}

function madeOf({ names, forms, rest }: Partial<SearchFiles>): Made {
  const variants = variantsOf(`${forms?.variants ?? ''} ${rest?.variants ?? ''}`);
  const readings = readingsOf(`${forms?.readings ?? ''}${rest?.readings ?? ''}`);
  const first = entriesOf(names?.names ?? []);
  const last = rest?.titles ?? [];
  const none = Array<string[]>(Math.max(0, first.length - last.length)).fill([]);
  const parts = {
    first,
    others: entriesOf(rest?.names ?? []),
    titles: [...(forms?.titles ?? none), ...last],
    variants,
  };
  return {
    entries: catalogueOf(parts),
    variants,
    synonyms: (rest?.synonyms ?? []).map(([typed, text, printed]) => ({ typed, text, printed })),
    readings,
    places: rest ? placesOf(rest.places) : [],
  };
}
