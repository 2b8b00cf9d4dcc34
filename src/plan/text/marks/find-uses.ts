import { offsets } from './offsets.ts';

/** A term as a text uses it: its strings, and longer ones inside which they are something else. */
export interface UsedTerm {
  slug: string;
  uses: readonly string[];
  except?: readonly string[] | undefined;
}

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where a text uses terms, in its order: of uses that overlap the longest counts, of equal ones the first. */
export function findUses(text: string, terms: readonly UsedTerm[]): (Stretch & { slug: string })[] {
  const found = terms.flatMap(({ slug, uses, except = [] }) => {
    const others = stretchesOf(text, except);
    return stretchesOf(text, uses)
      .filter((use) => !others.some((other) => isWithin(use, other)))
      .map((use) => ({ ...use, slug }));
  });
  const taken: (Stretch & { slug: string })[] = [];
  for (const use of found.sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start))
    if (isFree(use, taken)) taken.push(use);
  return taken.sort((a, b) => a.start - b.start);
}

/** Every stretch in which one of the strings stands. */
export function stretchesOf(text: string, strings: readonly string[]): Stretch[] {
  return strings.flatMap((string) =>
    offsets(text, string).map((start) => ({ start, end: start + string.length })),
  );
}

/** Whether a stretch overlaps none of the others. */
export function isFree({ start, end }: Stretch, others: readonly Stretch[]): boolean {
  return others.every((other) => end <= other.start || start >= other.end);
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}
