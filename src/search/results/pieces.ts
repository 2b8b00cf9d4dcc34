import { isWeak, joinTokens, type Token } from '../language/tokens.ts';
import type { NameEntry } from '../names/name-index.ts';

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

/** The longest part, in words. */
export const longestPart = 12;

/** A stretch of the query on the way through it. */
export interface Piece extends Token {
  part: QueryPart | null;
  cost: number;
}

/** What the pieces of a query are read from. */
export interface Reading {
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
  // A word of the language says something though its characters may say nothing.
  const isWord =
    tokens.slice(from + 1, end).every(({ start }) => !borders.has(start)) &&
    token.words.some((word) => !empty.has(word));
  const outer = isSingle || isName || isWord ? [] : [token.words.at(0), token.words.at(-1)];
  const idle = outer.filter((word = '') => empty.has(word)).length;
  return { ...token, part, cost: costs.part + costs.torn * torn + costs.idle * idle };
}

/** What a stretch of the query adds to what is to be least: few parts that begin and end as words do, little that nothing has. */
const costs = { empty: 0.3, part: 1, torn: 0.4, idle: 0.7, weak: 1.2, absent: 3 };

/** The cheapest way through the tokens, in pieces. */
export function readPieces(reading: Reading): Piece[] {
  const { tokens } = reading;
  const ways: { cost: number; pieces: Piece[] }[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= tokens.length; end += 1) {
    const choices = Array.from({ length: Math.min(longestPart, end) }, (_, size) => {
      const from = end - 1 - size;
      const piece = pieceOf(reading, from, end);
      const { cost = 0, pieces = [] } = ways[from] ?? {};
      return { cost: cost + piece.cost, pieces: [...pieces, piece] };
    });
    ways.push(choices.reduce((least, choice) => (choice.cost < least.cost ? choice : least)));
  }
  return ways.at(-1)?.pieces ?? [];
}

/** What nothing has: characters that say nothing alone are a word where they follow each other. */
export function absentFrom(pieces: readonly Piece[]): Token[] {
  const runs: Token[] = [];
  for (const { part, cost, ...token } of pieces) {
    if (part || isEmpty({ part, cost })) continue;
    const last = runs.at(-1);
    if (last && last.end === token.start) runs.splice(-1, 1, joinTokens([last, token]));
    else runs.push(token);
  }
  return runs.filter(({ words }) => !isWeak(words));
}

/** Whether a piece says nothing. */
export function isEmpty({ part, cost }: Pick<Piece, 'part' | 'cost'>): boolean {
  return !part && cost === costs.empty;
}

/** The key of a stretch of tokens. */
export function keyOf(from: number, end: number): string {
  return `${from} ${end}`;
}

/** Whether words are a whole name of an entry. */
export function isNameOf(words: Row, { faces }: NameEntry): boolean {
  return faces.flat().some((name) => name.words.join(' ') === words.join(' '));
}
