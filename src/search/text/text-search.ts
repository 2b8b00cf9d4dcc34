import type { Language } from '../../editions/editions.ts';
import { hanLanguage } from '../../editions/search/scripts.ts';
import { grades, losses, textShades } from '../names/grades.ts';
import type { Query } from '../names/query.ts';

/** The full-text index: where words stand in a row, by number of the place, and how often. */
export interface TextIndex {
  find(words: Row, language: Language): Promise<ReadonlyMap<number, number>>;
}

type Row = readonly string[];

/** A place whose text answers a query. */
export interface TextHit {
  place: number;
  grade: number;
  /** The rows of words that stand there. */
  phrases: readonly Row[];
}

/** What a search of the text goes by. */
export interface TextSearch {
  query: Query;
  index: TextIndex;
  /** Languages to look in, the reader's first. */
  languages: readonly Language[];
  /** What a place belongs to: its section, its page. */
  partsOf: (place: number) => readonly string[];
}

/** Searches the text for the query as it stands; the other language where the likelier one lacks it counts less. */
export async function searchText(search: TextSearch): Promise<TextHit[]> {
  // Han characters stand in the texts of one language only.
  const languages = search.query.han ? [hanLanguage] : search.languages;
  const hits = new Map<number, TextHit>();
  for (const language of languages) {
    const loss = hits.size === 0 ? 0 : losses.otherLanguage;
    for (const found of await inLanguage(search, language)) {
      const hit = { ...found, grade: found.grade - loss };
      if (hit.grade > (hits.get(hit.place)?.grade ?? 0)) hits.set(hit.place, hit);
    }
  }
  return [...hits.values()].sort((a, b) => b.grade - a.grade || a.place - b.place);
}

/** Places that have the query; the more often, and the more its section and its page have of it, the better. */
async function inLanguage({ query, index, partsOf }: TextSearch, language: Language): Promise<TextHit[]> {
  const phrase = query.whole.words;
  const found = await index.find(phrase, language);
  const beside = new Map<string, number>();
  for (const part of [...found.keys()].flatMap(partsOf)) beside.set(part, (beside.get(part) ?? 0) + 1);
  return Array.from(found, ([place, often]) => {
    const counts = [often, ...partsOf(place).map((part) => beside.get(part) ?? 0)];
    const times = counts.reduce((sum, count) => sum + Math.min(count, 9), 0);
    const grade = grades.text + textShades.whole + textShades.time * times;
    return { place, grade, phrases: [phrase] };
  });
}
