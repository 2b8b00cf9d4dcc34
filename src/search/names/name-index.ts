import type { Edition } from '../../editions/editions.ts';
import { type FileName, type SearchFiles, splitNames } from '../data/files.ts';
import { type Place, placesOf } from '../data/places.ts';
import { fold, variantsOf } from '../language/fold.ts';
import { mayBeSpelled, type Readings, readingsOf } from '../language/pinyin.ts';
import { referenceTo } from '../language/reference.ts';
import { isForeign } from '../language/writing.ts';
import { grades } from './grades.ts';
import type { Kind } from './kinds.ts';
import { type Candidate, gradeOf } from './match-names.ts';
import { nameOf } from './name.ts';
import { inWordsOfText, type Query, type QueryOptions, readQuery } from './query.ts';

/** A name as shown, with its names in every language at hand. */
export interface NameEntry extends Candidate {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  title: string;
  label: string;
}

/** A name that answers a query. */
export interface NameHit {
  entry: NameEntry;
  grade: number;
}

/** What the names say to a query. */
export interface NameAnswer {
  query: Query;
  hits: NameHit[];
  /** The grade of the best name; 0 where none fits. */
  best: number;
}

/** What the files at hand make up. */
interface Catalogue extends QueryOptions {
  entries: readonly NameEntry[];
  readings: Readings;
  places: readonly Place[];
  zoneNames: readonly string[];
}

/** The names of an edition, loaded file by file as queries need them. */
export class NameIndex {
  readonly edition: Edition;
  /** Files that could not be loaded when they were last wanted. */
  readonly missing = new Set<FileName>();
  readonly #load: (file: FileName) => Promise<unknown>;
  readonly #files: Partial<SearchFiles> = {};
  #made: Catalogue | null = null;

  constructor(edition: Edition, load: (file: FileName) => Promise<unknown>) {
    this.edition = edition;
    this.#load = load;
  }

  /** Loads files; what is there already is not loaded again, what fails is missing until it is wanted again. */
  async open(...files: FileName[]): Promise<void> {
    const open = async (file: FileName) => {
      try {
        if (this.#files[file]) return;
        Object.assign(this.#files, { [file]: await this.#load(file) });
        this.missing.delete(file);
        this.#made = null;
      } catch {
        this.missing.add(file);
      }
    };
    await Promise.all(files.map(open));
  }

  /** Answers a query with the names, in other scripts and readings where its letters ask for them; null where nothing can be looked up. */
  async answer(typed: string, unfinished = false): Promise<NameAnswer | null> {
    await this.open('names', ...(isForeign(typed, this.edition) ? (['forms'] as const) : []));
    const answer = this.ask(typed, unfinished);
    const isSpelled = answer && answer.best < grades.inside && answer.query.letters !== '';
    if (!isSpelled || !mayBeSpelled(typed)) return answer;
    await this.open('forms');
    return this.ask(typed, unfinished);
  }

  /** Loads the names that are not among the first with everyday words, and their other forms where the letters of a query ask for them. */
  openOthers(typed: string): Promise<void> {
    const isWritten = !isForeign(typed, this.edition) && !mayBeSpelled(typed);
    return this.open('others', 'everyday', ...(isWritten ? [] : (['otherForms'] as const)));
  }

  /** Answers with what is loaded. */
  ask(typed: string, unfinished = false): NameAnswer | null {
    const { entries, readings, ...options } = this.catalogue;
    const query = readQuery(typed, { ...options, unfinished });
    if (!query) return null;
    const hits = entries
      .map((entry) => ({ entry, grade: gradeOf(query, entry, readings) }))
      .filter(({ grade }) => grade > 0)
      .sort((a, b) => b.grade - a.grade);
    return { query, hits, best: hits[0]?.grade ?? 0 };
  }

  /** The words that the search shows. */
  get words(): SearchFiles['names']['words'] | null {
    return this.#files.names?.words ?? null;
  }

  /** The short title of the plan that an address is of, where there is more than one plan. */
  planOf(address: string): string | undefined {
    return this.#files.names?.plans?.[address.replace(/\/.*/, '')];
  }

  /** What is loaded. */
  get catalogue(): Catalogue {
    this.#made ??= catalogueOf(this.#files);
    return this.#made;
  }
}

function catalogueOf({
  names,
  forms,
  others: second = [],
  otherForms,
  everyday = {},
  rest,
}: Partial<SearchFiles>): Catalogue {
  const variants = variantsOf(`${forms?.variants ?? ''} ${rest?.variants ?? ''}`);
  const first = names?.names ?? [];
  const last = otherForms?.titles ?? [];
  const none = Array<string>(Math.max(0, first.length + second.length - last.length)).fill('');
  const titles = [...(forms?.titles ?? none), ...last];
  const rewrite = inWordsOfText(rest?.synonyms ?? []);
  const read = (name: string) => nameOf(rewrite(fold(name, variants)), variants);
  return {
    entries: [...first, ...second].map(([kind, address, names, label = ''], index) => {
      const said = everyday[address]?.split('|').map(read) ?? [];
      // Those of a subject and of a project are many and wide, those of an indicator mean it.
      const isEveryday = kind !== 'indicator';
      const own = [...splitNames(names).map(read), ...said.map((name) => ({ ...name, isEveryday }))];
      const faces = [own, splitNames(titles[index] ?? '').map(read)].filter((face) => face.length > 0);
      const [title = ''] = splitNames(names);
      const reference = referenceTo(fold(label, variants), address);
      return { kind, address, title, label, reference, faces, minor: index >= first.length };
    }),
    variants,
    rewrite,
    readings: readingsOf(`${forms?.readings ?? ''}${otherForms?.readings ?? ''}`),
    places: rest ? placesOf(rest.places) : [],
    zoneNames: rest?.zoneNames ?? [],
  };
}
