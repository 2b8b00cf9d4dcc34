import * as grades from '../names/grades.ts';
import type { Query } from '../names/query.ts';

/** The language a text is in; the index keeps the words of both apart. */
export type Side = 'zh' | 'en';

/** The full-text index: where words stand in a row, by number of the place, and how often. */
export interface TextIndex {
  find(words: readonly string[], side: Side): Promise<ReadonlyMap<number, number>>;
}

/** A place whose text answers a query. */
export interface TextHit {
  place: number;
  grade: number;
  side: Side;
  /** The rows of words that stand there. */
  phrases: readonly (readonly string[])[];
}

/** What a search of the text goes by. */
export interface TextSearch {
  query: Query;
  index: TextIndex;
  /** Language of the reader's edition. */
  own: Side;
  /** The section that a place belongs to. */
  sectionOf: (place: number) => string;
  /** The chapter or other page that a place is on. */
  pageOf: (place: number) => string;
}

type Row = readonly string[];

/** How much less the words of the text count than those that were typed, where it has both. */
const otherReading = 0.9;

/** Searches the text: the query as it stands, and where it stands nowhere, its pieces. */
export async function searchText(search: TextSearch): Promise<TextHit[]> {
  const { query, own } = search;
  const hits = new Map<number, TextHit>();
  const add = (found: TextHit[]) => {
    for (const hit of found) if ((hits.get(hit.place)?.grade ?? 0) < hit.grade) hits.set(hit.place, hit);
  };
  const sides = sidesOf(search);
  const [first = own] = sides;
  for (const reading of query.otherwise ? [query, query.otherwise] : [query])
    for (const side of sides) {
      const lower = (side === first || hits.size === 0 ? 0 : 6) + (reading === query ? 0 : otherReading);
      add(await asItStands(search, reading, { side, grade: grades.text - lower }));
    }
  if (hits.size === 0) add(await inLongestParts(search, first));
  return [...hits.values()].sort((a, b) => b.grade - a.grade || a.place - b.place);
}

/** The languages to look in, the likelier first: Chinese characters stand in Chinese texts only. */
function sidesOf({ query, own }: TextSearch): Side[] {
  if (query.han) return ['zh'];
  return own === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
}

/** Places that have a reading of the query whole, and those that have all its pieces. */
async function asItStands(
  search: TextSearch,
  reading: Pick<Query, 'whole' | 'parts'>,
  { side, grade }: { side: Side; grade: number },
): Promise<TextHit[]> {
  const whole = await together(search, [reading.whole.words], { side, grade: grade + 0.5 });
  if (reading.parts.length < 2) return whole;
  const pieces = reading.parts.map(({ words }) => words);
  return [...whole, ...(await together(search, pieces, { side, grade: grade - 1 }))];
}

/** Places that have all rows; the more often, and the more its section and chapter have of them, the better. */
async function together(
  { index, sectionOf, pageOf }: TextSearch,
  rows: readonly Row[],
  { side, grade }: { side: Side; grade: number },
): Promise<TextHit[]> {
  const found = await Promise.all(rows.map((row) => index.find(row, side)));
  const [first, ...others] = found;
  if (!first) return [];
  const places = [...first.keys()].filter((place) => others.every((other) => other.has(place)));
  const near = [sectionOf, pageOf].map((partOf) => countBy(places.map(partOf)));
  return places.map((place) => {
    const often = Math.min(...found.map((counts) => counts.get(place) ?? 0));
    const beside = [sectionOf, pageOf].map((partOf, level) => near[level]?.get(partOf(place)) ?? 0);
    const more = [often, ...beside].reduce((sum, count) => sum + Math.min(count, 9) * 0.01, 0);
    return { place, grade: grade + more, side, phrases: rows };
  });
}

/** Places that have most of a query that is nowhere whole: its longest parts, one after the other. A label or a figure is looked for whole. */
async function inLongestParts({ index, query }: TextSearch, side: Side): Promise<TextHit[]> {
  const { reference, latin } = query;
  const { whole, han } = query.otherwise ?? query;
  const { words } = whole;
  if (reference?.only || !(query.han || latin)) return [];
  const covered = new Map<number, { words: number; phrases: Row[] }>();
  for (let at = 0; at < words.length; ) {
    const { row, places } = await longestPart(words.slice(at), index, side);
    at += Math.max(1, row.length);
    if (row.length < 2 && han) continue;
    for (const place of places.keys()) {
      const before = covered.get(place) ?? { words: 0, phrases: [] };
      covered.set(place, { words: before.words + row.length, phrases: [...before.phrases, row] });
    }
  }
  return [...covered]
    .map(([place, { words: count, phrases }]) => ({
      place,
      side,
      phrases,
      grade: (grades.single - 5) * (count / words.length),
    }))
    .filter(({ grade }) => grade >= (grades.single - 5) * 0.5);
}

async function longestPart(words: Row, index: TextIndex, side: Side) {
  let best = { row: words.slice(0, 1), places: await index.find(words.slice(0, 1), side) };
  if (best.places.size === 0) return { row: [], places: best.places };
  for (let size = 2; size <= words.length; size += 1) {
    const row = words.slice(0, size);
    const places = await index.find(row, side);
    if (places.size === 0) break;
    best = { row, places };
  }
  return best;
}

/** How often positions stand in rows of a length, one after the other. */
export function countRuns(positions: readonly number[], length: number): number {
  const known = new Set(positions);
  let count = 0;
  let next = 0;
  for (const start of [...known].sort((a, b) => a - b)) {
    const isRun = Array.from({ length }, (_, offset) => start + offset).every((at) => known.has(at));
    if (start < next || !isRun) continue;
    count += 1;
    next = start + length;
  }
  return count;
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
