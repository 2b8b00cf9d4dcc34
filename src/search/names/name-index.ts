import type { Edition } from '../../editions/editions.ts';
import { readBoxNames, readBoxWords } from '../data/box-file.ts';
import { type Folding, readFolding } from '../data/folding-file.ts';
import { readNames, readTitles } from '../data/names-file.ts';
import type { Variants } from '../language/fold.ts';
import { mergeReadings, readReadings } from '../language/pinyin.ts';
import { Catalogue, type NameHit } from './catalogue.ts';
import { filesFor, formFiles, isSettled, type NameFile, type Steps, stepsFor } from './name-steps.ts';
import { type Query, readQuery } from './query.ts';

/** What the names say to a query. */
export interface NameAnswer {
  query: Query;
  catalogue: Catalogue;
  hits: NameHit[];
}

/** The name index of an edition, loaded file by file as queries need it. */
export class NameIndex {
  readonly #files = new Map<NameFile, string>();
  #made: { catalogue: Catalogue; folding: Folding } | null = null;

  constructor(
    readonly edition: Edition,
    readonly load: (file: string) => Promise<string>,
  ) {}

  /** Answers a query with the names, going on to the next file while the answer is unsure; null where nothing can be looked up. */
  async answer(typed: string, more: Steps, unfinished = false): Promise<NameAnswer | null> {
    await this.open(filesFor(typed, this.edition));
    let answer = this.ask(typed, unfinished);
    for (const files of answer ? stepsFor(answer.query, this.edition, more) : []) {
      if (!answer || isSettled(answer.query, this.edition, answer.hits[0]?.grade ?? 0)) break;
      await this.open(files);
      answer = this.ask(typed, unfinished);
    }
    return answer;
  }

  /** Loads files of the index; what is there already is not loaded again. */
  async open(files: readonly NameFile[]): Promise<void> {
    const wanted = files.filter((file) => !this.#files.has(file));
    const texts = await Promise.all(wanted.map((file) => this.load(this.#path(file))));
    wanted.forEach((file, index) => this.#files.set(file, texts[index] ?? ''));
    if (wanted.length > 0) this.#made = null;
  }

  has(file: NameFile): boolean {
    return this.#files.has(file);
  }

  /** Other forms of characters, as far as they are loaded. */
  get variants(): Variants {
    return this.#made?.folding.variants ?? new Map();
  }

  /** Names of the zone, which all pages are about. */
  get zoneNames(): readonly string[] {
    const file = this.#files.get('names');
    return file === undefined ? [] : readBoxWords(file).zoneNames;
  }

  /** Answers with what is loaded. */
  ask(typed: string, unfinished = false): NameAnswer | null {
    this.#made ??= this.#make();
    const { catalogue, folding } = this.#made;
    const query = readQuery(typed, { ...folding, unfinished });
    return query && { query, catalogue, hits: catalogue.find(query) };
  }

  #path(file: NameFile): string {
    if (file.endsWith('forms')) return `${file}.txt`;
    const chinese = this.edition === 'en' ? 'zh-hans' : this.edition;
    const other = this.edition === 'en' ? 'zh-hans' : 'en';
    const edition = file.endsWith('readings') ? chinese : file.endsWith('titles') ? other : this.edition;
    return `${file}-${edition}.txt`;
  }

  #make() {
    const read = <Value>(file: NameFile, reader: (text: string) => Value, none: Value): Value => {
      const text = this.#files.get(file);
      return text === undefined ? none : reader(text);
    };
    const none: Folding = { variants: new Map(), synonyms: [] };
    const forms = formFiles.map((file) => read(file, readFolding, none));
    const folding = {
      variants: new Map(forms.flatMap(({ variants }) => [...variants])),
      synonyms: forms.flatMap(({ synonyms }) => [...synonyms]),
    };
    const names = read('names', readBoxNames, []);
    const entries = [...names, ...read('headings', readNames, []), ...read('others', readNames, [])];
    const readings = ['readings', 'otherreadings'].map((file) =>
      read(file as NameFile, readReadings, new Map()),
    );
    const catalogue = new Catalogue(
      entries,
      folding.variants,
      mergeReadings(readings, folding.variants),
      names.length,
    );
    catalogue.add(read('titles', readTitles, []));
    if (this.has('others')) catalogue.add(read('othertitles', readTitles, []));
    return { catalogue, folding };
  }
}
