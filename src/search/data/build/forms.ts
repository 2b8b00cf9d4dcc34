import type { Plan } from '../../../plan/types.ts';
import type { NameEntry } from '../name-entry.ts';
import { foldingTable } from './folding-table.ts';

/** A plan in the source and as converted. */
export interface PlanPair {
  source: Plan;
  converted: Plan;
}

/** A word that readers type, and the word of the plan. */
export type WordPair = readonly [typed: string, text: string];

/** Other forms of characters: those that the conversion gives the characters of names, and the others. */
export function variantParts(
  pairs: readonly PlanPair[],
  words: readonly WordPair[],
  names: readonly NameEntry[],
): { ofNames: string; others: string } {
  const named = new Set(
    names.flatMap(({ title, label, aliases }) => [...title, ...label, ...aliases.join('')]),
  );
  const twins = [...pairs.flatMap(twinsOf), ...words.flat().map((word) => [word, word] as const)];
  const given = new Set(twins.flatMap(([, converted]) => [...converted]));
  const table = [...foldingTable(twins)];
  const isOfName = ([other, form]: [string, string]) => named.has(form) && given.has(other);
  return {
    ofNames: groupsOf(table.filter(isOfName)),
    others: groupsOf(table.filter((entry) => !isOfName(entry))),
  };
}

/** The words of readers elsewhere for words that stand in the text, a longer one before those that it contains. */
export function synonymsOf(pairs: readonly PlanPair[], words: readonly WordPair[]) {
  const texts = pairs.flatMap(twinsOf).map(([source]) => source);
  const isPrinted = (word: string) => texts.some((text) => text.includes(word));
  return words
    .filter(([, text]) => isPrinted(text))
    .map(([typed, text]) => [typed, text, isPrinted(typed)] as const)
    .sort(([a], [b]) => b.length - a.length);
}

function twinsOf({ source, converted }: PlanPair): (readonly [string, string])[] {
  return [...source.texts].map(([key, { text }]) => [text, converted.texts.get(key)?.text ?? text]);
}

/** The forms in groups, each led by the form of the text. */
function groupsOf(table: readonly (readonly [other: string, form: string])[]): string {
  const groups = new Map<string, string>();
  for (const [other, form] of table) groups.set(form, (groups.get(form) ?? form) + other);
  return [...groups.values()].join(' ');
}
