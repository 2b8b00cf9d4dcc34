import type { Plan } from '../../plan/types.ts';
import type { Folding } from '../folding-file.ts';
import type { Synonyms } from '../query.ts';
import { foldingTable } from './folding-table.ts';
import { firstNames } from './name-entries.ts';

/** The parts in which the other forms of characters are loaded: those of names, those of the text, those that few type. */
export const formParts = ['name', 'text', 'rare'] as const;

/** A plan in the source and as converted. */
export interface PlanPair {
  source: Plan;
  converted: Plan;
}

/** The other forms of characters in their parts; the synonyms come with the last. */
export function formsOf(
  pairs: readonly PlanPair[],
  synonyms: Synonyms,
): Record<(typeof formParts)[number], Folding> {
  const twins = pairs.flatMap(twinsOf);
  const named = new Set(pairs.flatMap(({ source }) => charactersOfNames(source)));
  const used = new Set(twins.flatMap(([, converted]) => [...converted]));
  const table = [...foldingTable([...twins, ...synonyms.flat().map((word) => [word, word] as const)])];
  const partOf = ([other, form]: [string, string]) =>
    named.has(form) ? 'name' : used.has(other) ? 'text' : 'rare';
  const variants = (part: string) => new Map(table.filter((entry) => partOf(entry) === part));
  return {
    name: { variants: variants('name'), synonyms: [] },
    text: { variants: variants('text'), synonyms: [] },
    rare: { variants: variants('rare'), synonyms },
  };
}

function twinsOf({ source, converted }: PlanPair): (readonly [string, string])[] {
  return [...source.texts].map(([key, { text }]) => [text, converted.texts.get(key)?.text ?? text]);
}

function charactersOfNames(plan: Plan): string[] {
  return firstNames(plan).flatMap(({ title, aliases }) => [...title, ...aliases.join('')]);
}
