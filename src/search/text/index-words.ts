import type { Language } from '../../editions/editions.ts';
import { indexMarks } from '../../editions/search/scripts.ts';

/** The words of one language as the full-text index has them: marked, so that one index keeps the languages apart. */
export function indexWords(words: readonly string[], language: Language): string[] {
  const mark = indexMarks[language];
  return words.map((word) => (mark === '' ? word.replace(/^z/, 'zz') : mark + word));
}
