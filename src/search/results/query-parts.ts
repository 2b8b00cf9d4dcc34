import type { Language } from '../../editions/editions.ts';
import { fillerWords } from '../../editions/search/filler-words.ts';
import { functionWords } from '../../editions/search/function-words.ts';
import { hanLanguage } from '../../editions/search/scripts.ts';
import { hasHan, wordsOf } from '../language/fold.ts';
import { isWeak, joinTokens, type Token, tokensOf } from '../language/tokens.ts';
import { findPhrase } from '../names/name.ts';
import type { NameEntry, NameIndex } from '../names/name-index.ts';
import { nearWord } from '../names/near-names.ts';
import { longestQuery } from '../names/query.ts';
import type { TextIndex } from '../text/text-search.ts';

type Row = readonly string[];

/** A part of a query: words that names or texts have, and everything that has them. */
export interface QueryPart {
  words: Row;
  /** Number of a place to how often its text has the part. */
  places: ReadonlyMap<number, number>;
  entries: readonly NameEntry[];
  /** What it says of what is meant: the rarer the part, the more. */
  weight: number;
}

/** A query taken apart. */
export interface PartedQuery {
  parts: QueryPart[];
  /** What of it neither a name nor a text has, as it was typed. */
  absent: string[];
  /** Whether its parts are all of it, but for words that say nothing. */
  isWhole: boolean;
}

/** What a query is taken apart with. */
export interface PartingOptions {
  names: NameIndex;
  index: TextIndex;
  /** Languages to look in, the reader's first. */
  languages: readonly Language[];
}

/** Takes a query apart into as few and as long parts as names and texts have; what says nothing is left out. */
export async function partQuery(typed: string, options: PartingOptions): Promise<PartedQuery> {
  const { variants, zoneNames } = options.names.catalogue;
  const text = [...typed].slice(0, longestQuery).join('');
  const { tokens: written, borders } = tokensOf(text, variants);
  const tokens = await Promise.all(written.map((token) => repairToken(token, options)));
  const known = await knownStretches(tokens, options);
  const readWithout = (fillers: readonly string[]) => {
    const empty = new Set(fillers.map((word) => wordsOf(word, variants).join(' ')));
    return cheapest(tokens, (from, end) => pieceOf({ tokens, borders, known, empty }, from, end));
  };
  // Who asks for nothing but the words around a subject means them.
  const ways = [[...functionWords, ...fillerWords, ...zoneNames], functionWords].map(readWithout);
  const stretches = ways.find((way) => way.some(({ part }) => part)) ?? ways[0] ?? [];
  return {
    parts: partsOf(stretches),
    absent: absentFrom(stretches).map(({ start, end }) => text.slice(start, end)),
    isWhole: stretches.every(({ part, cost }) => part || cost === costs.empty),
  };
}

/** What the pieces of a query are read from. */
interface Reading {
  tokens: readonly Token[];
  /** Places in the query where a word of the language ends. */
  borders: ReadonlySet<number>;
  known: ReadonlyMap<string, QueryPart>;
  /** Words that say nothing. */
  empty: ReadonlySet<string>;
}

/** What some tokens in a row are, and what it costs to take them so. */
function pieceOf({ tokens, borders, known, empty }: Reading, from: number, end: number): Piece {
  const token = joinTokens(tokens.slice(from, end));
  const part = known.get(keyOf(from, end)) ?? null;
  const isSingle = end - from === 1;
  const torn = [token.start, token.end].filter((at) => !borders.has(at)).length;
  if (torn === 0 && empty.has(token.words.join(' '))) return { ...token, part: null, cost: costs.empty };
  if (!part) {
    const cost = isWeak(token.words) ? costs.weak : costs.absent;
    return { ...token, part, cost: isSingle ? cost : Number.POSITIVE_INFINITY };
  }
  const isName = part.entries.some((entry) => isNameOf(token.words, entry));
  const outer = isSingle || isName ? [] : [token.words.at(0), token.words.at(-1)];
  const idle = outer.filter((word = '') => empty.has(word)).length;
  return { ...token, part, cost: costs.part + costs.torn * (torn + idle) };
}

/** The longest part, in words. */
const longest = 12;

/** What a stretch of the query adds to what is to be least: few parts that begin and end as words do, little that nothing has. */
const costs = { empty: 0.3, part: 1, torn: 0.4, weak: 1.2, absent: 3 };

/** A stretch of the query on the way through it. */
interface Piece extends Token {
  part: QueryPart | null;
  cost: number;
}

/** The cheapest way through the tokens, in pieces. */
function cheapest(tokens: readonly Token[], pieceOf: (from: number, end: number) => Piece): Piece[] {
  const ways: { cost: number; pieces: Piece[] }[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= tokens.length; end += 1) {
    const choices = Array.from({ length: Math.min(longest, end) }, (_, size) => {
      const from = end - 1 - size;
      const piece = pieceOf(from, end);
      const { cost = 0, pieces = [] } = ways[from] ?? {};
      return { cost: cost + piece.cost, pieces: [...pieces, piece] };
    });
    ways.push(choices.reduce((least, choice) => (choice.cost < least.cost ? choice : least)));
  }
  return ways.at(-1)?.pieces ?? [];
}

/** The parts on the way, each once. */
function partsOf(pieces: readonly Piece[]): QueryPart[] {
  const parts = new Map(pieces.flatMap(({ part }) => (part ? [[part.words.join(' '), part] as const] : [])));
  return [...parts.values()];
}

/** What nothing has: characters that say nothing alone are a word where they follow each other. */
function absentFrom(pieces: readonly Piece[]): Token[] {
  const runs: Token[] = [];
  for (const { part, cost, ...token } of pieces) {
    if (part || cost === costs.empty) continue;
    const last = runs.at(-1);
    if (last && last.end === token.start) runs.splice(-1, 1, joinTokens([last, token]));
    else runs.push(token);
  }
  return runs.filter(({ words }) => !isWeak(words));
}

/** A word in letters that neither a name nor a text has, as the word of a name that it nearly is. */
async function repairToken(token: Token, options: PartingOptions): Promise<Token> {
  const [word = ''] = token.words;
  const near = nearWord(word, options.names.catalogue.entries);
  const isKnown = near === null || near === word || (await readPart(token.words, true, options)) !== null;
  return isKnown ? token : { ...token, words: [near] };
}

/** The stretches that names or texts have; a text is asked for a longer one only where it may have it. */
async function knownStretches(
  tokens: readonly Token[],
  options: PartingOptions,
): Promise<Map<string, QueryPart>> {
  const known = new Map<string, QueryPart>();
  const mayStand = (from: number, end: number) =>
    known.has(keyOf(from, end)) || isWeak(joinTokens(tokens.slice(from, end)).words);
  for (let size = 1; size <= Math.min(longest, tokens.length); size += 1) {
    const looks = tokens.slice(0, tokens.length - size + 1).map(async (_, from) => {
      const end = from + size;
      const inTexts = size === 1 || (mayStand(from, end - 1) && mayStand(from + 1, end));
      const part = await readPart(joinTokens(tokens.slice(from, end)).words, inTexts, options);
      if (part) known.set(keyOf(from, end), part);
    });
    await Promise.all(looks);
  }
  return known;
}

function keyOf(from: number, end: number): string {
  return `${from} ${end}`;
}

/** Words as a part, in the words of the text where readers elsewhere have others; null where nothing has them. */
async function readPart(
  typed: Row,
  inTexts: boolean,
  { names, index, languages }: PartingOptions,
): Promise<QueryPart | null> {
  if (isWeak(typed)) return null;
  const { entries: all, places: everywhere, synonyms, variants } = names.catalogue;
  const synonym = synonyms.find(([other]) => wordsOf(other, variants).join(' ') === typed.join(' '));
  const words = synonym ? wordsOf(synonym[1], variants) : typed;
  const hasWords = ({ faces }: NameEntry) => faces.flat().some((name) => findPhrase(words, name.words) >= 0);
  const isMost = ({ faces }: NameEntry) => faces.flat().some((name) => isMostOf(name.words, words));
  const places = inTexts || synonym ? await findIn(words, index, languages) : new Map<number, number>();
  // A row of words is a part where a name or a text has it; then a name that is most of it is named by it too.
  const entries = all.filter((entry) => hasWords(entry) || (places.size > 0 && isMost(entry)));
  const found = Math.max(places.size, entries.length);
  if (found === 0) return null;
  // What is the whole name of something says more than a word as frequent as it.
  const count = entries.some((entry) => isNameOf(words, entry)) ? Math.sqrt(found) : found;
  return { words, places, entries, weight: Math.log((everywhere.length + all.length) / count) };
}

/** Whether a whole name is more than half of a part. */
export function isMostOf(name: Row, part: Row): boolean {
  return !isWeak(name) && name.length * 2 > part.length && findPhrase(name, part) >= 0;
}

function isNameOf(words: Row, { faces }: NameEntry): boolean {
  return faces.flat().some((name) => name.words.join(' ') === words.join(' '));
}

/** Where a text has words, in the first of the languages that has them; Han characters stand in those of one only. */
async function findIn(
  words: Row,
  index: TextIndex,
  languages: readonly Language[],
): Promise<ReadonlyMap<number, number>> {
  for (const language of words.some(hasHan) ? [hanLanguage] : languages) {
    const places = await index.find(words, language);
    if (places.size > 0) return places;
  }
  return new Map();
}
