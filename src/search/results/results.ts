import type { NameEntry } from '../data/names-file.ts';
import type { NameHit } from '../names/catalogue.ts';
import * as grades from '../names/grades.ts';
import type { Kind } from '../names/kinds.ts';
import type { Query } from '../names/query.ts';
import type { Side } from '../text/text-search.ts';
import type { Headings } from './headings.ts';

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
  /** Language in which its text answers; null where it does not. */
  side: Side | null;
  /** Whether there is a text of it to quote from. */
  quotable: boolean;
}

/** The number of a paragraph, a row or an item. */
export interface Spot {
  kind: 'paragraph' | 'row' | 'item';
  number: number;
}

/** The results that names are, the best first; what is less than sure only where nothing is. */
export function resultsOfNames(hits: readonly NameHit[], { whole }: Query, headings: Headings): Result[] {
  const sure = hits.filter(({ grade }) => grade >= grades.sure);
  const results = (sure.length > 0 ? sure : hits).map(({ entry, grade }) =>
    resultOfName(entry, { grade, headings, phrases: [whole.words] }),
  );
  return results.sort((a, b) => b.grade - a.grade);
}

/** The result that an entry is. */
export function resultOfName(
  entry: NameEntry,
  { grade, headings, phrases }: Pick<Result, 'grade' | 'phrases'> & { headings: Headings },
): Result {
  const { kind, address, title, label } = entry;
  const project = kind === 'organization' ? headings.named('project', address) : undefined;
  const over = project ? [project] : headings.over(address).filter((other) => other.address !== address);
  return {
    kind,
    address,
    title,
    label,
    trail: kind === 'section' || kind === 'organization' ? over.map(headingText) : [],
    spot: spotOf(address),
    grade,
    phrases,
    named: true,
    side: null,
    quotable: isQuotable(entry),
  };
}

/** Whether there is a text to quote: a heading and an organization have none but their name. */
export function isQuotable({ kind, address }: { kind: Kind; address: string }): boolean {
  if (kind === 'section') return /-(?:[pri]\d+|note)$/.test(address);
  return kind === 'page' ? address.includes('#') : kind !== 'organization';
}

/** The number of the paragraph, row or item that an address is. */
export function spotOf(address: string): Spot | null {
  const [, letter = '', number] = /#.*-([pri])(\d+)$/.exec(address) ?? [];
  const kind = { p: 'paragraph', r: 'row', i: 'item' }[letter] as Spot['kind'] | undefined;
  return kind ? { kind, number: Number(number) } : null;
}

/** A heading with its label. */
export function headingText({ title, label }: NameEntry): string {
  return label === '' ? title : `${label} ${title}`;
}
