import type { Language } from '../../editions/editions.ts';
import { indexMarks } from '../../editions/search/scripts.ts';
import { type Variants, wordsOf } from '../language/fold.ts';

/** Stands between two pieces; no word is written so. */
const border = 'zx';

/** The words of one language as the full-text index has them: marked, so that one index keeps the languages apart. */
export function indexWords(words: readonly string[], language: Language): string[] {
  const mark = indexMarks[language];
  return words.map((word) => (mark === '' ? word.replace(/^z/, 'zz') : mark + word));
}

/** What the index gets for texts in several languages, each in pieces that no phrase joins. */
export function indexContent(
  texts: readonly { language: Language; pieces: readonly string[] }[],
  variants: Variants,
): string {
  return texts
    .flatMap(({ language, pieces }) => pieces.map((piece) => indexWords(wordsOf(piece, variants), language)))
    .filter((words) => words.length > 0)
    .map((words) => words.join(' '))
    .join(` ${border} `);
}
