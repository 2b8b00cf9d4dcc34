import { type Variants, wordsOf } from './fold.ts';
import type { Side } from './text-search.ts';

/** Put before the words of the translation, so that one index keeps two languages apart. */
const mark: Readonly<Record<Side, string>> = { zh: '', en: 'zq' };

/** The words of one language as the full-text index has them. */
export function indexWords(words: readonly string[], side: Side): string[] {
  return words.map((word) => mark[side] + word);
}

/** What the index gets for a text in two languages; the word between them is never typed. */
export function indexContent(source: string, translation: string, variants: Variants): string {
  return [
    ...indexWords(wordsOf(source, variants), 'zh'),
    'zqzqzq',
    ...indexWords(wordsOf(translation, variants), 'en'),
  ].join(' ');
}
