import { type Spot, spotOf } from '../../plan/ids.ts';
import { grades } from '../names/grades.ts';
import type { Kind } from '../names/kinds.ts';
import type { NameAnswer, NameEntry } from '../names/name-index.ts';
import { type Headings, pageOf, unitOf } from './headings.ts';

/** A result as it is shown. */
export interface Result {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  title: string;
  label: string;
  /** Headings over it, the chapter first. */
  trail: readonly string[];
  /** Where in its section it stands. */
  spot: Spot | null;
  grade: number;
  /** Rows of words to mark. */
  phrases: readonly (readonly string[])[];
  /** Whether there is a text of it to quote from: a heading and a page have none but their name. */
  quotable: boolean;
}

/** The results that names are, the best first; what is less than sure only where nothing is. */
export function resultsOfNames({ hits, query, best }: NameAnswer, headings: Headings): Result[] {
  const phrases = [query.whole.words];
  return hits
    .filter(({ grade }) => best < grades.sure || grade >= grades.sure)
    .map(({ entry, grade }) => resultOf(entry, { grade, phrases }, headings));
}

/** The result that something at an address is: by its own name, or by that of what it stands under. */
export function resultOf(
  { kind, address, title }: Pick<Result, 'kind' | 'address'> & Partial<NameEntry>,
  { grade, phrases }: Pick<Result, 'grade' | 'phrases'>,
  headings: Headings,
): Result {
  const project = kind === 'organization' ? headings.named('project', address) : undefined;
  const over = project ? [project] : headings.over(address);
  const own = headings.named(kind, address);
  const shown = own ?? over.at(-1) ?? headings.named(kind, pageOf(address));
  const hasTrail = kind === 'section' || kind === 'organization' || title === undefined;
  const trail = over.filter((other) => hasTrail && other !== shown && other.address !== own?.address);
  return {
    kind,
    address,
    title: title ?? shown?.title ?? '',
    label: shown?.label ?? '',
    trail: trail.map((heading) => `${heading.label} ${heading.title}`.trim()),
    spot: spotOf(unitOf(address)),
    grade,
    phrases,
    quotable: own === undefined || (kind !== 'section' && kind !== 'page'),
  };
}
