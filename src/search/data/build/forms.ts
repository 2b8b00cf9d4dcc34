import type { Plan } from '../../../plan/types.ts';
import type { Synonym } from '../../names/query.ts';
import type { Folding } from '../folding-file.ts';
import { foldingTable } from './folding-table.ts';
import { firstNames } from './name-entries.ts';
import { headingEntries } from './section-entries.ts';

/** The parts in which the other forms of characters are loaded: those of names, those of the text with the synonyms, those that few type. */
export const formParts = ['name', 'text', 'rare'] as const;

/** A plan in the source and as converted. */
export interface PlanPair {
  source: Plan;
  converted: Plan;
}

/** The other forms of characters in their parts. */
export function formsOf(
  pairs: readonly PlanPair[],
  wordPairs: readonly WordPair[],
): Record<(typeof formParts)[number], Folding> {
  const twins = pairs.flatMap(twinsOf);
  const synonyms = synonymsOf(wordPairs, twins);
  const named = new Set(pairs.flatMap(({ source }) => charactersOfNames(source)));
  const used = new Set(twins.flatMap(([, converted]) => [...converted]));
  const table = [...foldingTable([...twins, ...wordPairs.flat().map((word) => [word, word] as const)])];
  const partOf = ([other, form]: [string, string]) =>
    named.has(form) ? 'name' : used.has(other) ? 'text' : 'rare';
  const variants = (part: string) => new Map(table.filter((entry) => partOf(entry) === part));
  return {
    name: { variants: variants('name'), synonyms: [] },
    text: { variants: variants('text'), synonyms },
    rare: { variants: variants('rare'), synonyms: [] },
  };
}

/** A word that readers type, and the word of the plan. */
export type WordPair = readonly [typed: string, text: string];

/** The pairs whose second word stands in the text. */
function synonymsOf(pairs: readonly WordPair[], twins: readonly (readonly [string, string])[]): Synonym[] {
  const isPrinted = (word: string) => twins.some(([source]) => source.includes(word));
  return pairs
    .filter(([, text]) => isPrinted(text))
    .map(([typed, text]) => ({ typed, text, printed: isPrinted(typed) }));
}

function twinsOf({ source, converted }: PlanPair): (readonly [string, string])[] {
  return [...source.texts].map(([key, { text }]) => [text, converted.texts.get(key)?.text ?? text]);
}

function charactersOfNames(plan: Plan): string[] {
  return [...firstNames(plan), ...headingEntries(plan)].flatMap(({ title, label, aliases }) => [
    ...title,
    ...label,
    ...aliases.join(''),
  ]);
}
