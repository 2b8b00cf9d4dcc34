import { grades } from '../names/grades.ts';
import type { Kind } from '../names/kinds.ts';
import type { Result } from './results.ts';

/** Results under one heading. */
export interface Group {
  name: Kind | 'headings' | 'guesses' | 'nearest';
  results: readonly Result[];
}

/** So many less sure results help; more would hide what is sure. */
const mostGuesses = 12;

/** Groups results by kind: those that have the words first, then the less sure; in each the kind of the best result first. */
export function groupsOf(results: readonly Result[]): Group[] {
  const certain = results.some(({ grade }) => grade >= grades.text) ? grades.text : grades.sure;
  const groups = new Map<Group['name'], Result[]>();
  for (const result of results) {
    const name = result.grade < certain ? 'guesses' : groupOf(result);
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  return [...groups]
    .map(([name, found]) => ({ name, results: name === 'guesses' ? found.slice(0, mostGuesses) : found }))
    .sort((a, b) => orderOf(b) - orderOf(a));
}

function groupOf({ kind, named, spot }: Result): Group['name'] {
  return kind === 'section' && named && spot === null ? 'headings' : kind;
}

/** Groups stand by their best result, guesses after all; headings that merely have the words, after names that do. */
function orderOf({ name, results: [first] }: Group): number {
  const best = first?.grade ?? 0;
  if (name === 'guesses') return -1;
  return name === 'headings' && best < grades.spelledPrefix ? Math.min(best, grades.allWords) : best;
}
