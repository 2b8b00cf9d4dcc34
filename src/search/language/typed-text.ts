import { type Edition, editionList, editions } from '../../editions/editions.ts';
import { functionWords } from '../../editions/search/function-words.ts';
import { hanLanguage, searchScripts } from '../../editions/search/scripts.ts';
import { hasHan, hasLatin, stem, wordsOf } from './fold.ts';
import { mustBeSpelled } from './pinyin.ts';
import { isIn } from './writing.ts';

/** The language tag of what a reader of an edition typed; null where it has no letters. */
export function tagOf(typed: string, edition: Edition): string | null {
  const isHan = hasHan(typed);
  if (!isHan && !hasLatin(typed)) return null;
  if (!isHan && mustBeSpelled(typed)) return `${hanLanguage}-Latn-pinyin`;
  const fitting = [edition, ...editionList].find((other) => {
    const { han, latin } = searchScripts[other];
    return isHan ? han !== null && isIn(han, typed) : latin;
  });
  return fitting ? editions[fitting].tag : hanLanguage;
}

const empty = new Set(functionWords.map(stem));

/** Whether a query is a single letter, or only words that say nothing by themselves. */
export function isTooLittle(typed: string): boolean {
  const words = wordsOf(typed, new Map());
  const isLetter = words.length === 1 && /^[a-z]$/.test(words[0] ?? '');
  return isLetter || (words.length > 0 && words.every((word) => empty.has(word)));
}
