import { type Variants, wordsOf } from '../language/fold.ts';
import type { Side } from './text-search.ts';

/** Stands between two languages; no word of either is written so. */
const border = 'zx';

/** The words of one language as the full-text index has them: marked, so that one index keeps two languages apart. */
export function indexWords(words: readonly string[], side: Side): string[] {
  return words.map((word) => (side === 'en' ? `zq${word}` : word.replace(/^z/, 'zz')));
}

/** What the index gets for a text in two languages. */
export function indexContent(source: string, translation: string, variants: Variants): string {
  const own = indexWords(wordsOf(source, variants), 'zh');
  const other = indexWords(wordsOf(translation, variants), 'en');
  return [...own, border, ...other].join(' ');
}
