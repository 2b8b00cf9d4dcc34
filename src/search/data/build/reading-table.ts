import { pinyin } from 'pinyin-pro';
import { fold, hasHan, type Variants } from '../../language/fold.ts';
import type { NameEntry } from '../name-entry.ts';

const none: Variants = new Map();

/** The folded characters of names by their readings in context, without tones. */
export function readingTable(entries: readonly NameEntry[], variants: Variants): Record<string, string> {
  const table = new Map<string, Set<string>>();
  for (const name of entries.flatMap(({ title, aliases }) => [title, ...aliases])) {
    const folded = fold(name, none);
    const chars = [...folded];
    const syllables = pinyin(folded, { toneType: 'none', type: 'array', nonZh: 'spaced' });
    if (syllables.length !== chars.length)
      throw new Error(`pinyin-pro gives “${name}” ${syllables.length} readings`);
    chars.forEach((char, index) => {
      const syllable = (syllables[index] ?? '').normalize('NFKD').replace(/[^a-z]/g, '');
      if (hasHan(char)) table.set(syllable, (table.get(syllable) ?? new Set()).add(variants.get(char) ?? char));
    });
  }
  return Object.fromEntries(
    [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, chars]) => [syllable, [...chars].join('')]),
  );
}
