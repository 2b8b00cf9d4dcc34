import { fold, hasHan, hasLatin, type Variants } from './fold.ts';
import { type Name, nameOf } from './name.ts';
import { pinyinLetters } from './pinyin.ts';

/** A word that readers elsewhere use, and the word of the text. */
export type Synonyms = readonly (readonly [typed: string, text: string])[];

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
  /** The same query in the words of the text, where the reader used others. */
  otherwise: Query | null;
}

/** What a query is read with. */
export interface QueryOptions {
  variants: Variants;
  synonyms: Synonyms;
  unfinished?: boolean;
}

/** The longest query that is looked up; the rest is left out. */
const longest = 160;

/** Makes a query of what was typed; null where nothing in it can be looked up. */
export function readQuery(
  typed: string,
  { variants, synonyms, unfinished = false }: QueryOptions,
): Query | null {
  const folded = fold([...typed].slice(0, longest).join(''), variants);
  const query = { ...queryOf(typed, folded, variants), unfinished };
  if (query.whole.words.length === 0) return null;
  const changed = inWordsOfText(folded, synonyms);
  if (changed === folded) return query;
  return { ...query, otherwise: { ...queryOf(typed, changed, variants), unfinished } };
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
    otherwise: null,
  };
}

function inWordsOfText(folded: string, synonyms: Synonyms): string {
  return synonyms.reduce((text, [typed, word]) => text.replaceAll(typed, word), folded);
}
