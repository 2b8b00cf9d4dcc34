import type { Edition } from '../editions/editions.ts';
import { Catalogue, type NameHit } from './catalogue.ts';
import { hasHan, type Variants } from './fold.ts';
import { type Folding, readFolding } from './folding-file.ts';
import * as grades from './grades.ts';
import { readAround, readNames, readTitles } from './names-file.ts';
import { readReadings } from './pinyin.ts';
import { type Query, readQuery } from './query.ts';
import { isSimplified } from './simplified-set.ts';

/** The files of the name index; `names` is always needed, the others when a query asks for them. */
export type NameFile =
  | 'names'
  | 'others'
  | 'around'
  | 'titles'
  | 'othertitles'
  | 'readings'
  | 'name-forms'
  | 'other-forms';

/** Files to load one step after the other, until a name fits. */
export type Steps = readonly (readonly NameFile[])[];

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
    const traditional = hasHan(typed) && (this.edition === 'zh-hant' || !isSimplified(typed));
    await this.open(['names', ...(traditional ? ['name-forms' as const] : [])]);
    let answer = this.ask(typed, unfinished);
    for (const files of answer ? stepsFor(answer.query, this.edition, more) : []) {
      if (!answer || isSettled(answer, this.edition)) break;
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

  /** Answers with what is loaded. */
  ask(typed: string, unfinished = false): NameAnswer | null {
    this.#made ??= this.#make();
    const { catalogue, folding } = this.#made;
    const query = readQuery(typed, { ...folding, unfinished });
    return query && { query, catalogue, hits: catalogue.find(query) };
  }

  #path(file: NameFile): string {
    if (file === 'readings' || file.endsWith('forms')) return `${file}.txt`;
    const edition = file.endsWith('titles') ? (this.edition === 'en' ? 'zh-hans' : 'en') : this.edition;
    return `${file}-${edition}.txt`;
  }

  #make() {
    const read = <Value>(file: NameFile, reader: (text: string) => Value, none: Value): Value => {
      const text = this.#files.get(file);
      return text === undefined ? none : reader(text);
    };
    const none: Folding = { variants: new Map(), synonyms: [] };
    const forms = [read('name-forms', readFolding, none), read('other-forms', readFolding, none)];
    const folding = {
      variants: new Map(forms.flatMap(({ variants }) => [...variants])),
      synonyms: forms.flatMap(({ synonyms }) => [...synonyms]),
    };
    const names = read('names', readNames, []);
    const complete = read('around', (text) => readAround(names, text), names);
    const others = read('others', readNames, []);
    const entries = [...complete.slice(0, names.length), ...others, ...complete.slice(names.length)];
    const catalogue = new Catalogue(
      entries,
      folding.variants,
      read('readings', readReadings, new Map()),
      names.length,
    );
    catalogue.add(read('titles', readTitles, []));
    if (others.length > 0) catalogue.add(read('othertitles', readTitles, []));
    return { catalogue, folding };
  }
}

/** What to load next, step by step, while no name fits. */
function stepsFor(query: Query, edition: Edition, more: Steps): Steps {
  if (query.han && !isSimplified(query.whole.key)) {
    const steps = stepsFor({ ...query, whole: { ...query.whole, key: '' } }, edition, more);
    return [['other-forms'], ...steps];
  }
  const all: Steps = [...more, ['othertitles']];
  const spelled = query.letters !== '' && looksSpelled(query.typed);
  if (edition === 'en') {
    if (query.han) return [['titles'], ...all];
    return spelled ? [['readings', 'titles'], ...all] : more;
  }
  if (!query.latin) return more;
  // The readings are those of simplified characters.
  const readings: NameFile[] = edition === 'zh-hant' ? ['readings', 'name-forms'] : ['readings'];
  return spelled ? [readings, ['titles'], ...all] : [['titles'], ...all, readings];
}

/** Whether letters could be syllables or initials; most English phrases cannot. */
function looksSpelled(typed: string): boolean {
  const letters = typed.normalize('NFKD').replace(/[^a-z]/gi, '');
  return letters.length <= 7 || /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]{1,3}(?:ng?|r)?)+$/i.test(letters);
}

/** Latin letters may be a name, its English name or its pinyin: what merely has them in it does not settle which. */
function isSettled({ query, hits }: NameAnswer, edition: Edition): boolean {
  const best = hits[0]?.grade ?? 0;
  if (!query.latin) return best >= grades.aliasInside;
  if (edition === 'en') return best >= grades.allWords || isSpelledShort(best);
  return best >= grades.spelledPrefix || isSpelledShort(best);
}

function isSpelledShort(grade: number): boolean {
  return grade >= grades.initials && grade < grades.initials + 1;
}
