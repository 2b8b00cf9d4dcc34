import { type Variants, variantsOf } from '../search/language/fold.ts';
import { passagesOf, type QuoteFile } from './files.ts';
import { partOf } from './parts.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A paragraph, heading, row or note of the plan. */
export interface Passage {
  id: string;
  /** Address of its page after the edition. */
  page: string;
  /** Name of the file with its text, below the folder of an edition. */
  part: string;
  text: string;
}

/** A token of the plan, and the passage that it stands in. */
interface PlacedToken extends Token {
  passage: number;
}

/** The text of a plan in one language, made ready for quotations to be held against it. */
export interface Book {
  variants: Variants;
  passages: readonly Passage[];
  tokens: readonly PlacedToken[];
  /** The letters of all tokens in a row, and where in it each token begins; behind them the end. */
  letters: string;
  offsets: readonly number[];
  /** Two tokens in a row to the places where they stand. */
  pairs: ReadonlyMap<string, readonly number[]>;
}

/** Reads the file of an edition. */
export function bookOf(file: QuoteFile): Book {
  const passages = passagesOf(file).map(({ index, ...passage }) => ({
    ...passage,
    part: partOf(passage.page, index),
  }));
  return makeBook(passages, variantsOf(file.variants));
}

/** The passages that the site shows otherwise than its source has them, as the source has them. */
export function sourceBookOf(file: QuoteFile): Book {
  const passages = passagesOf(file).flatMap(({ page, id, index }) => {
    const text = file.sources[id];
    return text === undefined ? [] : [{ page, id, text, part: partOf(page, index) }];
  });
  return makeBook(passages, variantsOf(file.variants));
}

function makeBook(passages: readonly Passage[], variants: Variants): Book {
  const tokens = passages.flatMap(({ text }, passage) =>
    tokensOf(text, variants).map((token): PlacedToken => ({ ...token, passage })),
  );
  const offsets = [0];
  for (const { text } of tokens) offsets.push((offsets.at(-1) ?? 0) + text.length);
  const letters = tokens.map(({ text }) => text).join('');
  return { variants, passages, tokens, letters, offsets, pairs: pairsOf(tokens) };
}

/** The key under which two tokens in a row are found. */
export function pairKey(one: Token | undefined, other: Token | undefined): string {
  return `${one?.text} ${other?.text}`;
}

function pairsOf(tokens: readonly Token[]): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const key = pairKey(tokens[at], tokens[at + 1]);
    const places = pairs.get(key);
    if (places) places.push(at);
    else pairs.set(key, [at]);
  }
  return pairs;
}
