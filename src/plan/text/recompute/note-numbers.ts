import type { CheckRecord } from './checked-plan.ts';
import type { Recomputed } from './judge.ts';

/** A note with its numbers: each stands in braces by the letter of a figure, by its name, or as what is stated or computed. */
export function fillNote(note: string, shownOf: (name: string) => string): string {
  return note.replace(/\{([a-z]+)\}/g, (_, name: string) => shownOf(name));
}

/** The number that a name in a note stands for; throws an Error where there is none. */
export function noteNumber(name: string, { decimals, tolerance }: CheckRecord, found: Recomputed): number {
  const { figures, numbers, stated, computed } = found;
  const results: Readonly<Record<string, Recomputed['stated']>> = { stated, computed };
  const result = results[name];
  if (typeof result === 'number') return Number(result.toFixed(decimals));
  const value = name === 'tolerance' ? tolerance : (numbers.get(name) ?? figures.get(name)?.value);
  if (typeof value === 'number') return value;
  throw new Error(`no number {${name}}`);
}
