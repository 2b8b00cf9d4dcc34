import escapeStringRegexp from 'escape-string-regexp';
import { fold, hasHan, hasLatin, type Variants } from '../language/fold.ts';
import { pinyinLetters } from '../language/pinyin.ts';
import { type Reference, readReference } from '../language/reference.ts';
import { type Name, nameOf } from './name.ts';

/** A word that readers elsewhere use, and the word of the text. */
export type Synonym = readonly [typed: string, text: string];

/** What a reader typed, made ready for the matchers. */
export interface Query {
  whole: Name;
  /** The pieces between blanks and scripts, where there is more than one. */
  parts: readonly Name[];
  /** Letters that may be pinyin; empty where they cannot be. */
  letters: string;
  han: boolean;
  latin: boolean;
  /** Whether the reader may still be typing the last word. */
  unfinished: boolean;
  /** Whether it is a figure with a point or comma in it, which is no name though its digits are. */
  isFigure: boolean;
  /** The label that it is. */
  reference: Reference | null;
}

/** What a query is read with. */
export interface QueryOptions {
  variants: Variants;
  /** Puts a folded text into the words of the plan. */
  rewrite: (folded: string) => string;
  unfinished?: boolean;
}

/** The longest query, in characters; what is longer is cut. */
export const longestQuery = 160;

const betweenParts = /\s+|(?<=\p{Script=Han})(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})/u;

/** Makes a query of what was typed, in the words of the text; null where nothing in it can be looked up. */
export function readQuery(typed: string, options: QueryOptions): Query | null {
  const { variants, rewrite, unfinished = false } = options;
  const folded = rewrite(foldedQuery(typed, variants));
  const whole = nameOf(folded, variants);
  const parts = folded.split(betweenParts).map((part) => nameOf(part, variants));
  const filled = parts.filter(({ words }) => words.length > 0);
  if (filled.length === 0) return null;
  return {
    whole,
    parts: filled.length > 1 ? filled : [],
    letters: pinyinLetters(folded),
    han: hasHan(folded),
    latin: hasLatin(folded),
    unfinished,
    isFigure: /^\s*\d+(?:[.,]\d+)+\s*$/.test(folded),
    reference: readReference(folded),
  };
}

/** A query folded, as far as it is looked up. */
export function foldedQuery(typed: string, variants: Variants): string {
  return fold([...typed].slice(0, longestQuery).join(''), variants);
}

/** Puts a folded text into the words of the plan, as names and queries are read alike; letters only as a word of their own. */
export function inWordsOfText(synonyms: readonly Synonym[]): (folded: string) => string {
  if (synonyms.length === 0) return (folded) => folded;
  const words = new Map(synonyms);
  const patterns = synonyms.map(([typed]) => {
    const pattern = escapeStringRegexp(typed);
    return hasLatin(typed) ? `\\b${pattern}\\b` : pattern;
  });
  const anyTyped = new RegExp(patterns.join('|'), 'g');
  return (folded) => folded.replace(anyTyped, (typed) => words.get(typed) ?? typed);
}
