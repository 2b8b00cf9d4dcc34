import escapeStringRegexp from 'escape-string-regexp';
import { fold, hasHan, hasLatin, type Variants } from '../language/fold.ts';
import { pinyinLetters } from '../language/pinyin.ts';
import { type Reference, readReference } from '../language/reference.ts';
import { type Name, nameOf } from './name.ts';

/** A word that readers elsewhere use, and the word of the text. */
export interface Synonym {
  typed: string;
  text: string;
  /** Whether the text uses the typed word too. */
  printed: boolean;
}

/** What a reader typed, made ready for the matchers. */
export interface Query {
  /** As typed, for showing. */
  typed: string;
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
  /** The same query in the words of the text, where the reader used others that the text has too. */
  otherwise: Query | null;
}

/** What a query is read with. */
export interface QueryOptions {
  variants: Variants;
  synonyms: readonly Synonym[];
  unfinished?: boolean;
}

/** The longest query, in characters; what is longer is cut. */
export const longestQuery = 160;

/** Makes a query of what was typed; null where nothing in it can be looked up. */
export function readQuery(
  typed: string,
  { variants, synonyms, unfinished = false }: QueryOptions,
): Query | null {
  const make = (text: string): Query => ({ ...queryOf(typed, text, variants), unfinished });
  const text = inWordsOfText(foldedQuery(typed, variants), synonyms, false);
  const query = make(text);
  if (query.whole.words.length === 0) return null;
  const changed = inWordsOfText(text, synonyms, true);
  return { ...query, otherwise: changed === text ? null : make(changed) };
}

/** A query folded, as far as it is looked up. */
export function foldedQuery(typed: string, variants: Variants): string {
  return fold([...typed].slice(0, longestQuery).join(''), variants);
}

const betweenParts = /\s+|(?<=\p{Script=Han})(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})/u;

function queryOf(typed: string, folded: string, variants: Variants): Query {
  const parts = folded
    .split(betweenParts)
    .map((part) => nameOf(part, variants))
    .filter(({ words }) => words.length > 0);
  return {
    typed,
    whole: nameOf(folded, variants),
    parts: parts.length > 1 ? parts : [],
    letters: pinyinLetters(folded),
    han: hasHan(folded),
    latin: hasLatin(folded),
    unfinished: false,
    reference: readReference(folded),
    otherwise: null,
  };
}

function inWordsOfText(folded: string, synonyms: readonly Synonym[], printed: boolean): string {
  return synonyms
    .filter((synonym) => synonym.printed === printed)
    .reduce((text, { typed, text: word }) => text.replaceAll(wordPattern(typed), word), folded);
}

/** What finds a folded word in a text: letters only as a word of their own. */
export function wordPattern(word: string): string | RegExp {
  return hasLatin(word) ? new RegExp(`\\b${escapeStringRegexp(word)}\\b`, 'g') : word;
}
