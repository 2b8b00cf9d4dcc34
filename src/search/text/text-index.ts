import type { Language } from '../../editions/editions.ts';
import { hanLanguage } from '../../editions/search/scripts.ts';
import { hasHan } from '../language/fold.ts';

/** The full-text index: where words stand in a row, by number of the place, and how often. */
export interface TextIndex {
  find(words: readonly string[], language: Language): Promise<ReadonlyMap<number, number>>;
}

/** Where a text has words, in the first of the languages that has them; Han characters stand in those of one only. */
export async function findWords(
  words: readonly string[],
  { index, languages }: { index: TextIndex; languages: readonly Language[] },
): Promise<ReadonlyMap<number, number>> {
  for (const language of words.some(hasHan) ? [hanLanguage] : languages) {
    const places = await index.find(words, language);
    if (places.size > 0) return places;
  }
  return new Map();
}
