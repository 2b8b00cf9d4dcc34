import type { Edition } from '../../editions/editions.ts';
import { type Spot, spotOf } from '../../plan/ids.ts';
import type { NameEntry } from '../data/name-entry.ts';
import type { NameHit } from '../names/catalogue.ts';
import { grades } from '../names/grades.ts';
import type { Kind } from '../names/kinds.ts';
import { type Headings, headingText, partsOf } from './headings.ts';

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
  /** Whether its name answers. */
  named: boolean;
  /** The edition in whose text the words stand, if it is not the reader's. */
  elsewhere: Edition | null;
  /** Whether there is a text of it to quote from. */
  quotable: boolean;
}

/** Kinds whose entries have a text of their own: a heading and an organization have none but their name. */
export const quotable: readonly Kind[] = ['term', 'indicator', 'project'];

/** The results that names are, the best first; what is less than sure only where nothing is. */
export function resultsOfNames(
  hits: readonly NameHit[],
  words: readonly string[],
  headings: Headings,
): Result[] {
  const sure = hits.filter(({ grade }) => grade >= grades.sure);
  return (sure.length > 0 ? sure : hits)
    .map(({ entry, grade }) => resultOfName(entry, { grade, phrases: [words] }, headings))
    .sort((a, b) => b.grade - a.grade);
}

/** The result that an entry is. */
export function resultOfName(
  { kind, address, title, label }: NameEntry,
  { grade, phrases }: Pick<Result, 'grade' | 'phrases'>,
  headings: Headings,
): Result {
  const project = kind === 'organization' ? headings.named('project', address) : undefined;
  const over = project ? [project] : headings.over(address).filter((other) => other.address !== address);
  return {
    kind,
    address,
    title,
    label,
    trail: kind === 'section' || kind === 'organization' ? over.map(headingText) : [],
    spot: spotOf(partsOf(address)[1]),
    grade,
    phrases,
    named: true,
    elsewhere: null,
    quotable: quotable.includes(kind),
  };
}
