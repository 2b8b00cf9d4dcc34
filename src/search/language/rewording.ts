import { fillerWords } from '../../editions/search/filler-words.ts';
import { numeralWords } from '../../editions/search/label-patterns.ts';
import { grades } from '../names/grades.ts';
import { foldedQuery, wordPattern } from '../names/query.ts';
import { fold, hasHan, type Variants } from './fold.ts';

/** What a reader may mean by a query, and how surely a name must answer it. */
export interface Rewording {
  text: string;
  least: number;
}

/** What a query is read with. */
interface Background {
  variants: Variants;
  /** Names of the zone, longest first. */
  zoneNames: readonly string[];
}

/** A rule says a folded query in other words. */
export interface RewordingRule {
  reword: (folded: string, background: Background) => string;
  least: number;
}

/** The rules by which a query is said in other words. */
export const rewordingRules: Record<string, RewordingRule> = {
  /** The subject without the question around it. */
  withoutQuestion: { reword: withoutFillers, least: grades.spelled },
  /** Small numbers in digits for words, or the other way. */
  otherNumerals: { reword: withOtherNumerals, least: grades.allWords },
  /** The subject without the zone, which the whole plan is about. */
  withoutZone: {
    reword: (folded, background) => withoutZone(withoutFillers(folded), background),
    least: grades.spelled,
  },
};

/** What may be meant by a query, in other words than its own. */
export function rewordings(typed: string, background: Background): Rewording[] {
  const folded = foldedQuery(typed, background.variants);
  const found = new Map<string, Rewording>();
  for (const { reword, least } of Object.values(rewordingRules)) {
    const text = reword(folded, background);
    if (text !== folded && text.length > 1 && !found.has(text)) found.set(text, { text, least });
  }
  return [...found.values()];
}

function withoutFillers(folded: string): string {
  return tidy(fillerWords.reduce((text, filler) => text.replace(filler, ' '), folded));
}

function withoutZone(folded: string, { zoneNames, variants }: Background): string {
  const names = zoneNames.map((name) => fold(name, variants));
  return tidy(names.reduce((text, name) => text.replaceAll(wordPattern(name), ' '), folded));
}

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
