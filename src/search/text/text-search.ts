import type { Language } from '../../editions/editions.ts';
import { hanLanguage } from '../../editions/search/languages.ts';
import { grades, shades } from '../names/grades.ts';
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
  language: Language;
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

/** A reading of the query in a language, and what an answer to it counts. */
interface Attempt {
  reading: Query;
  language: Language;
  grade: number;
}

/** A rule finds places for a reading of the query. */
export type TextRule = (search: TextSearch, attempt: Attempt) => Promise<TextHit[]>;

/** The rules by which the text is searched; where none of the first finds anything, the last does. */
export const textRules: Record<'whole' | 'pieces' | 'longestParts', TextRule> = {
  /** The query stands there as it is. */
  whole: (search, { reading, language, grade }) =>
    together(search, [reading.whole.words], { language, grade: grade + shades.whole }),

  /** All its pieces stand there. */
  pieces: (search, { reading, language, grade }) => {
    const rows = reading.parts.map(({ words }) => words);
    return rows.length < 2
      ? Promise.resolve([])
      : together(search, rows, { language, grade: grade + shades.pieces });
  },

  /** Its longest parts stand there, one after the other, and are half of it; a label or a figure is looked for whole. */
  longestParts: async ({ index, query }, { reading, language }) => {
    const { words } = reading.whole;
    if (query.reference?.only || !(query.han || query.latin)) return [];
    const covered = new Map<number, Row[]>();
    for (let at = 0; at < words.length; ) {
      const { row, places } = await longestPart(words.slice(at), index, language);
      at += Math.max(1, row.length);
      if (row.length < 2 && reading.han) continue;
      for (const place of places.keys()) covered.set(place, [...(covered.get(place) ?? []), row]);
    }
    return [...covered]
      .map(([place, phrases]) => ({ place, language, phrases, share: phrases.flat().length / words.length }))
      .filter(({ share }) => share >= 0.5)
      .map(({ share, ...hit }) => ({ ...hit, grade: grades.parts * share }));
  },
};

/** Searches the text: the query as it stands, and where it stands nowhere, its parts. */
export async function searchText(search: TextSearch): Promise<TextHit[]> {
  const { query } = search;
  const languages = languagesOf(search);
  const [first] = languages;
  const readings = query.otherwise ? [query, query.otherwise] : [query];
  const hits = new Map<number, TextHit>();
  const look = async (rules: readonly TextRule[], attempt: Attempt) => {
    for (const rule of rules)
      for (const hit of await rule(search, attempt))
        if ((hits.get(hit.place)?.grade ?? 0) < hit.grade) hits.set(hit.place, hit);
  };
  for (const reading of readings)
    for (const language of languages) {
      const other = language === first || hits.size === 0 ? 0 : shades.otherLanguage;
      const grade = grades.text + other + (reading === query ? 0 : shades.otherWord);
      await look([textRules.whole, textRules.pieces], { reading, language, grade });
    }
  if (hits.size === 0 && first)
    await look([textRules.longestParts], { reading: query.otherwise ?? query, language: first, grade: 0 });
  return [...hits.values()].sort((a, b) => b.grade - a.grade || a.place - b.place);
}

/** The languages to look in, the likelier first: Han characters stand in the texts of one only. */
function languagesOf({ query, languages }: TextSearch): readonly Language[] {
  return query.han ? [hanLanguage] : languages;
}

/** Places that have all rows; the more often, and the more its section and its page have of them, the better. */
async function together(
  { index, partsOf }: TextSearch,
  rows: readonly Row[],
  { language, grade }: Pick<Attempt, 'language' | 'grade'>,
): Promise<TextHit[]> {
  const found = await Promise.all(rows.map((row) => index.find(row, language)));
  const [first, ...others] = found;
  const places = [...(first?.keys() ?? [])].filter((place) => others.every((other) => other.has(place)));
  const { time, mostTimes } = shades;
  const beside = countBy(places.flatMap((place) => partsOf(place)));
  return places.map((place) => {
    const often = Math.min(...found.map((counts) => counts.get(place) ?? 0));
    const counts = [often, ...partsOf(place).map((part) => beside.get(part) ?? 0)];
    const more = counts.reduce((sum, count) => sum + Math.min(count, mostTimes) * time, 0);
    return { place, grade: grade + more, language, phrases: rows };
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

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
