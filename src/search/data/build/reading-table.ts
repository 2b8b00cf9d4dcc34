import { pinyin } from 'pinyin-pro';
import { fold, hasHan, type Variants } from '../../language/fold.ts';
import type { NameEntry } from '../names-file.ts';

/** A name in the source, by which it is read, and as the edition shows it. */
export type ReadName = readonly [source: string, shown: string];

const none: Variants = new Map();

/** The names of entries beside those of the source; throws where the two lists differ. */
export function readNames(sources: readonly NameEntry[], shown: readonly NameEntry[]): ReadName[] {
  const namesOf = (entries: readonly NameEntry[]) =>
    entries.flatMap(({ title, aliases }) => [title, ...aliases]);
  const names = namesOf(shown);
  return namesOf(sources).map((source, index) => {
    const name = names[index];
    if (name?.length !== source.length)
      throw new Error(`Search: “${source}” has no counterpart of its length: “${name}”`);
    return [source, name];
  });
}

/** The readings that the shown characters of the names have there, in context; `known` ones are left out. */
export function readingTable(
  names: readonly ReadName[],
  known: ReadonlyMap<string, readonly string[]> = new Map(),
): Map<string, string[]> {
  const readings = new Map<string, Set<string>>();
  for (const [source, name] of names) {
    const shown = [...fold(name, none)];
    const folded = fold(source, none);
    const syllables = pinyin(folded, { toneType: 'none', type: 'array', nonZh: 'spaced' });
    if (syllables.length !== shown.length)
      throw new Error(`pinyin-pro gives “${source}” ${syllables.length} readings`);
    shown.forEach((char, index) => {
      const syllable = (syllables[index] ?? '').normalize('NFKD').replace(/[^a-z]/g, '');
      if (hasHan(char) && !known.get(char)?.includes(syllable))
        readings.set(char, (readings.get(char) ?? new Set()).add(syllable));
    });
  }
  return new Map([...readings].map(([char, syllables]) => [char, [...syllables]]));
}
