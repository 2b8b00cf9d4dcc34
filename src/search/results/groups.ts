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

/** Groups results, the best first, by kind: those that have the words, then the less sure; so the kind of the best comes first. */
export function groupsOf(results: readonly Result[]): Group[] {
  const certain = results.some(({ grade }) => grade >= grades.text) ? grades.text : grades.sure;
  const nameOf = ({ grade, kind }: Result): Group['name'] => (grade < certain ? 'guesses' : kind);
  const groups = Map.groupBy(results, nameOf);
  groups.get('guesses')?.splice(mostGuesses);
  return Array.from(groups, ([name, found]) => ({ name, results: found }));
}
