import { type Edition, editionList, editions } from '../../editions/editions.ts';
import { functionWords } from '../../editions/search/function-words.ts';
import { hanLanguage, pinyinTag } from '../../editions/search/languages.ts';
import { searchScripts } from '../../editions/search/scripts.ts';
import { hasHan, hasLatin, stem, wordsOf } from './fold.ts';
import { mustBeSpelled } from './pinyin.ts';
import { isIn } from './writing.ts';

/** The language tag of what a reader of an edition typed; null where it has no letters. */
export function tagOf(typed: string, edition: Edition): string | null {
  if (!hasHan(typed) && !hasLatin(typed)) return null;
  const fits = (other: Edition) => {
    const { han, latin } = searchScripts[other];
    return hasHan(typed) ? han !== null && isIn(han, typed) : latin;
  };
  if (!hasHan(typed) && mustBeSpelled(typed)) return pinyinTag;
  const fitting = [edition, ...editionList].find(fits);
  return fitting ? editions[fitting].tag : hanLanguage;
}

const empty = new Set(functionWords.map(stem));

/** Whether a query is a single letter, or only words that say nothing by themselves. */
export function isTooLittle(typed: string): boolean {
  const words = wordsOf(typed, new Map());
  const isLetter = words.length === 1 && /^[a-z]$/.test(words[0] ?? '');
  return isLetter || (words.length > 0 && words.every((word) => empty.has(word)));
}
