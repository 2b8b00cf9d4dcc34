import escapeStringRegexp from 'escape-string-regexp';
import { fold, hasLatin, type Variants } from '../language/fold.ts';
import { pinyinLetters } from '../language/pinyin.ts';
import { type Reference, readReference } from '../language/reference.ts';
import { type Name, nameOf } from './name.ts';

/** A word that readers elsewhere use, and the word of the text. */
export type Synonym = readonly [typed: string, text: string];

/** What a reader typed, made ready for the matchers. */
export interface Query {
  whole: Name;
  /** Letters that may be pinyin; empty where they cannot be. */
  letters: string;
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

/** As much of a text as a query may be; no character is parted. */
export function cutQuery(text: string): string {
  return text.slice(0, longestQuery).replace(/[\ud800-\udbff]$/, '');
}

/** Makes a query of what was typed, in the words of the text; null where nothing in it can be looked up. */
export function readQuery(typed: string, options: QueryOptions): Query | null {
  const { variants, rewrite, unfinished = false } = options;
  const folded = rewrite(fold(cutQuery(typed), variants));
  const whole = nameOf(folded, variants);
  if (whole.words.length === 0) return null;
  return {
    whole,
    letters: pinyinLetters(folded),
    unfinished,
    isFigure: /^\s*\d+(?:[.,]\d+)+\s*$/.test(folded),
    reference: readReference(folded),
  };
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
