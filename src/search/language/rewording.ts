import { fillerWords } from '../../editions/search/filler-words.ts';
import { foldedQuery, wordPattern } from '../names/query.ts';
import { fold, type Variants } from './fold.ts';

/** Names of the zone, longest first, and what they are folded with. */
interface Background {
  variants: Variants;
  zoneNames: readonly string[];
}

/** The rules by which a query is said in other words. */
export const rewordingRules: Record<string, (folded: string, background: Background) => string> = {
  /** The subject without the question around it and without the zone, which the whole plan is about. */
  subject: (folded, { zoneNames, variants }) => {
    const zones = zoneNames.map((name) => wordPattern(fold(name, variants)));
    return [...fillerWords, ...zones].reduce<string>((text, word) => text.replaceAll(word, ' '), folded);
  },
};

/** What may be meant by a query, in other words than its own. */
export function rewordings(typed: string, background: Background): string[] {
  const folded = foldedQuery(typed, background.variants);
  const texts = Object.values(rewordingRules).map((reword) => reword(folded, background));
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== folded && text.length > 1);
}
