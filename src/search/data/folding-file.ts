import type { Variants } from '../language/fold.ts';
import type { Synonyms } from '../names/query.ts';

/** Other forms of characters, and other words for the words of the text. */
export interface Folding {
  variants: Variants;
  synonyms: Synonyms;
}

/** Writes the forms in groups, each led by the form of the text, and under them the words in pairs, those that the text has too with a sign. */
export function writeFolding({ variants, synonyms }: Folding): string {
  const groups = new Map<string, string>();
  for (const [other, form] of variants) groups.set(form, (groups.get(form) ?? form) + other);
  const pairs = synonyms.map(({ typed, text, printed }) => `${typed} ${text}${printed ? ' +' : ''}`);
  return [[...groups.values()].join(' '), ...pairs].join('\n');
}

/** Reads what `writeFolding` wrote. */
export function readFolding(file: string): Folding {
  const [groups = '', ...lines] = file.split('\n');
  const variants = new Map<string, string>();
  for (const [form = '', ...others] of groups.split(' ').map((group) => [...group]))
    for (const other of others) variants.set(other, form);
  const synonyms = lines.map((line) => {
    const [typed = '', text = '', sign] = line.split(' ');
    return { typed, text, printed: sign !== undefined };
  });
  return { variants, synonyms };
}
