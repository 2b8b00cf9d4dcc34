import { pinyin } from 'pinyin-pro';
import { fold, hasHan, type Variants } from '../../language/fold.ts';
import { readingsOf } from '../../language/pinyin.ts';
import type { NameEntry } from '../name-entry.ts';

const none: Variants = new Map();

/** The readings of names in context, without tones: syllables, after each its folded characters; what is known is left out. */
export function readingTable(entries: readonly NameEntry[], variants: Variants, known = ''): string {
  const isKnown = readingsOf(known);
  const table = new Map<string, Set<string>>();
  for (const name of entries.flatMap(({ title, aliases }) => [title, ...aliases])) {
    const folded = fold(name, none);
    const syllables = pinyin(folded, { toneType: 'none', type: 'array', nonZh: 'spaced' });
    if (syllables.length !== [...folded].length)
      throw new Error(`pinyin-pro gives “${name}” ${syllables.length} readings`);
    [...folded].forEach((shown, index) => {
      const syllable = (syllables[index] ?? '').normalize('NFKD').replace(/[^a-z]/g, '');
      const char = variants.get(shown) ?? shown;
      if (hasHan(char) && !isKnown.get(char)?.includes(syllable))
        table.set(syllable, (table.get(syllable) ?? new Set()).add(char));
    });
  }
  const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([syllable, chars]) => syllable + [...chars].join('')).join('');
}
