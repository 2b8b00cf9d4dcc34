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
  /** The label that it is. */
  reference: Reference | null;
}

/** What a query is read with. */
export interface QueryOptions {
  variants: Variants;
  synonyms: readonly Synonym[];
  unfinished?: boolean;
}

/** The longest query, in characters; what is longer is cut. */
export const longestQuery = 160;

const betweenParts = /\s+|(?<=\p{Script=Han})(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})/u;

/** Makes a query of what was typed, in the words of the text; null where nothing in it can be looked up. */
export function readQuery(typed: string, options: QueryOptions): Query | null {
  const { variants, synonyms, unfinished = false } = options;
  const folded = synonyms.reduce(
    (text, [other, word]) => text.replaceAll(wordPattern(other), word),
    foldedQuery(typed, variants),
  );
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
    reference: readReference(folded),
  };
}

/** A query folded, as far as it is looked up. */
export function foldedQuery(typed: string, variants: Variants): string {
  return fold([...typed].slice(0, longestQuery).join(''), variants);
}

/** What finds a folded word in a text: letters only as a word of their own. */
export function wordPattern(word: string): string | RegExp {
  return hasLatin(word) ? new RegExp(`\\b${escapeStringRegexp(word)}\\b`, 'g') : word;
}
