import type { Language } from '../../editions/editions.ts';
import { type Variants, wordsOf } from '../../search/language/fold.ts';
import { indexWords } from '../../search/text/index-words.ts';

/** Stands between two pieces; no word is written so. */
const border = 'zx';

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
