import type { Place } from '../data/places.ts';
import { losses } from '../names/grades.ts';
import type { TextHit } from '../text/text-search.ts';
import { type Headings, pageOf } from './headings.ts';
import { type Result, resultOf } from './results.ts';

/** Makes one list of what names and texts gave: an address once, the best first. */
export function mergeResults(
  named: readonly Result[],
  texts: readonly TextHit[],
  { headings, places }: { headings: Headings; places: readonly Place[] },
): Result[] {
  const results = new Map<string, Result>();
  for (const result of named) if (!results.has(keyOf(result))) results.set(keyOf(result), result);
  for (const { place, grade, phrases } of texts) {
    const at = places[place];
    // What the editors say of a term stands for the term only where nothing of the plan does.
    const isCommentary = at?.kind === 'term' && at.address.includes('#');
    if (!at || (isCommentary && results.has(keyOf({ kind: 'term', address: pageOf(at.address) })))) continue;
    const loss = at.kind === 'section' ? 0 : isCommentary ? losses.commentary : losses.record;
    const known = results.get(keyOf(at)) ?? resultOf(at, { grade: 0, phrases }, headings);
    results.set(keyOf(at), { ...known, phrases, grade: Math.max(known.grade, grade - loss) });
  }
  return [...results.values()].sort((a, b) => b.grade - a.grade);
}

function keyOf({ kind, address }: Pick<Result, 'kind' | 'address'>): string {
  return `${kind} ${address}`;
}
