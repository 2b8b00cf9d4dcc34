import { fillerWords } from '../../editions/filler-words.ts';
import { numeralWords } from '../../editions/label-patterns.ts';
import * as grades from '../names/grades.ts';
import { foldedQuery, wordPattern } from '../names/query.ts';
import { fold, hasHan, type Variants } from './fold.ts';

/** What a reader may mean by a query, and how much of a name it must then be. */
export interface Rewording {
  text: string;
  least: number;
}

/** What a query is read with. */
export interface Background {
  variants: Variants;
  /** Names of the zone, longest first. */
  zoneNames: readonly string[];
}

/** The subject of a query without the question, which must be a name; and its small numbers written otherwise. */
export function rewordings(typed: string, background: Background): Rewording[] {
  const folded = foldedQuery(typed, background.variants);
  const bare = withoutFillers(folded);
  const subjects = bare === folded ? [] : [bare, withoutZone(bare, background)];
  return [
    ...[...new Set(subjects)].map((text) => ({ text, least: grades.spelled })),
    { text: withOtherNumerals(folded), least: grades.allWords },
  ].filter(({ text }) => isOther(text, folded));
}

/** What else may be asked where a query finds nothing: also without the name of the zone, which the whole plan is about. */
export function otherQueries(typed: string, background: Background): string[] {
  const folded = foldedQuery(typed, background.variants);
  const bare = withoutFillers(folded);
  const others = [bare, withOtherNumerals(folded), withoutZone(bare, background)];
  return [...new Set(others)].filter((other) => isOther(other, folded));
}

function isOther(text: string, folded: string): boolean {
  return text !== folded && text.length > 1;
}

function withoutFillers(folded: string): string {
  return tidy(fillerWords.reduce((text, filler) => text.replace(filler, ' '), folded));
}

function withoutZone(folded: string, { zoneNames, variants }: Background): string {
  const names = zoneNames.map((name) => fold(name, variants));
  return tidy(names.reduce((text, name) => text.replaceAll(wordPattern(name), ' '), folded));
}

/** Small numbers written the other way: in digits or in words. */
function withOtherNumerals(folded: string): string {
  const words: readonly string[] = hasHan(folded) ? numeralWords.chinese : numeralWords.english;
  const inWords = folded.replace(
    /(?<!\d)(?:10|[1-9])(?!\d)/g,
    (digits) => words[Number(digits) - 1] ?? digits,
  );
  if (inWords !== folded) return inWords;
  const border = hasHan(folded) ? '' : '\\b';
  const word = new RegExp(`${border}(?:${words.join('|')})${border}`, 'g');
  return folded.replace(word, (found) => String(words.indexOf(found) + 1));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
