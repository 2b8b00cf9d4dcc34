import type { NotedTerm, Term } from './things/terms.ts';

/** The terms that notes of the plan define, in the order of the notes. */
export function notedTerms(terms: readonly Term[]): NotedTerm[] {
  return terms.filter(isNoted);
}

/** Whether a note of the plan defines a term. */
function isNoted(term: Term): term is NotedTerm {
  return term.note !== null && term.definition !== null;
}
