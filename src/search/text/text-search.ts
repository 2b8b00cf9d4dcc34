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

/** A rule finds places in a language. */
type TextRule = (search: TextSearch, language: Language) => Promise<TextHit[]>;

/** The rules by which the text is searched; where the first two find nothing, the last does. */
export const textRules: Record<'whole' | 'pieces' | 'longestParts', TextRule> = {
  /** The query stands there as it is. */
  whole: (search, language) =>
    together(search, [search.query.whole.words], { language, grade: grades.text + textShades.whole }),

  /** All its pieces stand there. */
  pieces: (search, language) => {
    const rows = search.query.parts.map(({ words }) => words);
    return rows.length < 2
      ? Promise.resolve([])
      : together(search, rows, { language, grade: grades.text + textShades.pieces });
  },

  /** Its longest parts stand there, one after the other, and are half of it; a label or a figure is looked for whole. */
  longestParts: async ({ index, query }, language) => {
    const { words } = query.whole;
    if (query.reference?.only || !(query.han || query.latin)) return [];
    const covered = new Map<number, Row[]>();
    for (let at = 0; at < words.length; ) {
      const { row, places } = await longestPart(words.slice(at), index, language);
      at += Math.max(1, row.length);
      if (row.length > 1 || !query.han)
        for (const place of places.keys()) covered.set(place, [...(covered.get(place) ?? []), row]);
    }
    return Array.from(covered, ([place, phrases]) => {
      const share = phrases.flat().length / words.length;
      return { place, phrases, grade: share < 0.5 ? 0 : grades.parts * share };
    });
  },
};

/** Searches the text: the query as it stands, and where it stands nowhere, its parts. */
export async function searchText(search: TextSearch): Promise<TextHit[]> {
  // Han characters stand in the texts of one language only.
  const languages = search.query.han ? [hanLanguage] : search.languages;
  const hits = new Map<number, TextHit>();
  const look = async (rule: TextRule, language: Language, loss = 0) => {
    for (const found of await rule(search, language)) {
      const hit = { ...found, grade: found.grade - loss };
      if (hit.grade > (hits.get(hit.place)?.grade ?? 0)) hits.set(hit.place, hit);
    }
  };
  for (const language of languages) {
    const loss = hits.size === 0 ? 0 : losses.otherLanguage;
    await look(textRules.whole, language, loss);
    await look(textRules.pieces, language, loss);
  }
  if (hits.size === 0 && languages[0]) await look(textRules.longestParts, languages[0]);
  return [...hits.values()].sort((a, b) => b.grade - a.grade || a.place - b.place);
}

/** Places that have all rows; the more often, and the more its section and its page have of them, the better. */
async function together(
  { index, partsOf }: TextSearch,
  rows: readonly Row[],
  { language, grade }: { language: Language; grade: number },
): Promise<TextHit[]> {
  const found = await Promise.all(rows.map((row) => index.find(row, language)));
  const places = [...(found[0]?.keys() ?? [])].filter((place) => found.every((counts) => counts.has(place)));
  const beside = new Map<string, number>();
  for (const part of places.flatMap(partsOf)) beside.set(part, (beside.get(part) ?? 0) + 1);
  return places.map((place) => {
    const often = Math.min(...found.map((counts) => counts.get(place) ?? 0));
    const counts = [often, ...partsOf(place).map((part) => beside.get(part) ?? 0)];
    const times = counts.reduce((sum, count) => sum + Math.min(count, 9), 0);
    return { place, grade: grade + textShades.time * times, phrases: rows };
  });
}

async function longestPart(words: Row, index: TextIndex, language: Language) {
  let best = { row: [] as Row, places: new Map() as ReadonlyMap<number, number> };
  for (let size = 1; size <= words.length; size += 1) {
    const row = words.slice(0, size);
    const places = await index.find(row, language);
    if (places.size === 0) break;
    best = { row, places };
  }
  return best;
}
