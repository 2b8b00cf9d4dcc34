import { editions } from '../../editions/editions.ts';
import { losses } from '../names/grades.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { TextHit } from '../text/text-search.ts';
import { type Headings, pageOf } from './headings.ts';
import { type Result, resultOf } from './results.ts';

/** Makes one list of what names and texts gave: an address once, the best first. */
export function mergeResults(
  named: readonly Result[],
  texts: readonly TextHit[],
  { headings, names }: { headings: Headings; names: NameIndex },
): Result[] {
  const { language, counterpart } = editions[names.edition];
  const results = new Map<string, Result>();
  for (const result of named) if (!results.has(keyOf(result))) results.set(keyOf(result), result);
  for (const { place, grade, phrases, language: found } of texts) {
    const at = names.catalogue.places[place];
    // What the editors say of a term stands for the term only where nothing of the plan does.
    const isCommentary = at?.kind === 'term' && at.address.includes('#');
    if (!at || (isCommentary && results.has(keyOf({ kind: 'term', address: pageOf(at.address) })))) continue;
    const loss = at.kind === 'section' ? 0 : isCommentary ? losses.commentary : losses.record;
    const elsewhere = found === language ? null : counterpart;
    const result = { ...resultOf(at, { grade: grade - loss, phrases }, headings), elsewhere };
    const known = results.get(keyOf(at));
    const better = { phrases, elsewhere, grade: Math.max(known?.grade ?? 0, result.grade) };
    results.set(keyOf(at), { ...(known ?? result), ...better });
  }
  return [...results.values()].sort((a, b) => b.grade - a.grade);
}

function keyOf({ kind, address }: Pick<Result, 'kind' | 'address'>): string {
  return `${kind} ${address}`;
}
