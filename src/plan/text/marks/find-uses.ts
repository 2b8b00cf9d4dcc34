import { doMeet, isInside, type Range } from '../../../strings/ranges.ts';
import { offsets } from './offsets.ts';

/** A term as a text uses it: its strings, and longer ones inside which they are something else. */
interface UsedTerm {
  slug: string;
  uses: readonly string[];
  except?: readonly string[] | undefined;
}

/** Where a text uses terms, in its order: of uses that overlap the longest counts, of equal ones the first. */
export function findUses(text: string, terms: readonly UsedTerm[]): (Range & { slug: string })[] {
  const found = terms.flatMap(({ slug, uses, except = [] }) => {
    const others = rangesOf(text, except);
    return rangesOf(text, uses)
      .filter((use) => !others.some((other) => isInside(use, other)))
      .map((use) => ({ ...use, slug }));
  });
  const taken: (Range & { slug: string })[] = [];
  for (const use of found.sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start))
    if (isFree(use, taken)) taken.push(use);
  return taken.sort((a, b) => a.start - b.start);
}

/** Every stretch in which one of the strings stands. */
export function rangesOf(text: string, strings: readonly string[]): Range[] {
  return strings.flatMap((string) =>
    offsets(text, string).map((start) => ({ start, end: start + string.length })),
  );
}

/** Whether a stretch meets none of the others. */
export function isFree(stretch: Range, others: readonly Range[]): boolean {
  return !others.some((other) => doMeet(stretch, other));
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
