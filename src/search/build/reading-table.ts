import { pinyin } from 'pinyin-pro';
import { fold, hasHan, type Variants } from '../fold.ts';
import type { NameEntry } from '../names-file.ts';

/** The readings that the characters of the names have there, in context. */
export function readingTable(entries: readonly NameEntry[], variants: Variants): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of entries.flatMap(({ title, aliases }) => [title, ...aliases])) {
    const chars = [...fold(name, variants)];
    const syllables = pinyin(chars.join(''), { toneType: 'none', type: 'array', nonZh: 'spaced' });
    if (syllables.length !== chars.length)
      throw new Error(`pinyin-pro gives “${name}” ${syllables.length} readings`);
    chars.forEach((char, index) => {
      if (!hasHan(char)) return;
      const syllable = (syllables[index] ?? '').normalize('NFKD').replace(/[^a-z]/g, '');
      const known = counts.get(char) ?? new Map<string, number>();
      counts.set(char, known.set(syllable, (known.get(syllable) ?? 0) + 1));
    });
  }
  return new Map(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([char, known]) => [char, [...known].sort((a, b) => b[1] - a[1]).map(([syllable]) => syllable)]),
  );
}
