import { grades } from '../names/grades.ts';
import type { Kind } from '../names/kinds.ts';
import type { Result } from './results.ts';

/** Results under one heading. */
export interface Group {
  name: Kind | 'guesses' | 'nearest';
  results: readonly Result[];
}

/** So many less sure results help; more would hide what is sure. */
const mostGuesses = 12;

/** Groups results by kind: those that have the words first, then the less sure; in each the kind of the best result first. */
export function groupsOf(results: readonly Result[]): Group[] {
  const certain = results.some(({ grade }) => grade >= grades.text) ? grades.text : grades.sure;
  const groups = new Map<Group['name'], Result[]>();
  for (const result of results) {
    const name = result.grade < certain ? 'guesses' : result.kind;
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  groups.get('guesses')?.splice(mostGuesses);
  return Array.from(groups, ([name, found]) => ({ name, results: found })).sort(
    (a, b) => orderOf(b) - orderOf(a),
  );
}

/** Groups stand by their best result, guesses after all. */
function orderOf({ name, results: [first] }: Group): number {
  return name === 'guesses' ? -1 : (first?.grade ?? 0);
}
