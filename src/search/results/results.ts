import type { Language } from '../../editions/editions.ts';
import type { NameEntry } from '../data/name-entry.ts';
import type { Place } from '../data/places.ts';
import { type Spot, spotOf } from '../data/unit-ids.ts';
import type { NameHit } from '../names/catalogue.ts';
import * as grades from '../names/grades.ts';
import type { Kind } from '../names/kinds.ts';
import type { TextHit } from '../text/text-search.ts';
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
  /** Whether its text answers in another language than the reader's. */
  elsewhere: boolean;
  /** Whether there is a text of it to quote from. */
  quotable: boolean;
}

/** What a search found. */
export interface Findings {
  names: readonly NameHit[];
  texts: readonly TextHit[];
  places: readonly Place[];
  /** Language of the reader. */
  language: Language;
}

/** Kinds whose entries have a text of their own: a heading and an organization have none but their name. */
const quotable: readonly Kind[] = ['term', 'indicator', 'project'];

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
    spot: spotOf(address),
    grade,
    phrases,
    named: true,
    elsewhere: false,
    quotable: quotable.includes(kind),
  };
}

/** Makes one list of what names and texts gave: an address once, the best first. */
export function resultsOf(
  { names, texts, places, language }: Findings,
  words: readonly string[],
  headings: Headings,
): Result[] {
  const named = resultsOfNames(names, words, headings).filter(
    ({ grade }) => texts.length === 0 || grade >= grades.sure,
  );
  const results = new Map<string, Result>();
  for (const result of named) if (!results.has(keyOf(result))) results.set(keyOf(result), result);
  for (const hit of texts) {
    const place = places[hit.place];
    if (!place || results.has(keyOfTerm(place))) continue;
    const elsewhere = hit.language !== language;
    const result = { ...resultOfText(place, hit, headings), elsewhere };
    const known = results.get(keyOf(place));
    results.set(keyOf(place), known ? { ...known, ...proofOf(known, result) } : result);
  }
  return [...results.values()].sort((a, b) => b.grade - a.grade);
}

/** What a name gains by its text: the better grade, and what the text has. */
function proofOf(known: Result, { grade, phrases, elsewhere }: Result): Partial<Result> {
  return { phrases, elsewhere, grade: Math.max(known.grade, grade) };
}

type Addressed = Pick<Place, 'kind' | 'address'>;

/** What the editors say of a term stands for the term only where nothing of the plan does. */
function keyOfTerm({ kind, address }: Addressed): string {
  return isCommentary({ kind, address }) ? keyOf({ kind, address: partsOf(address)[0] }) : '';
}

function isCommentary({ kind, address }: Addressed): boolean {
  return kind === 'term' && address.includes('#');
}

function shadeOf(place: Addressed): number {
  if (place.kind === 'section') return 0;
  return isCommentary(place) ? grades.shades.commentary : grades.shades.record;
}

function keyOf({ kind, address }: Addressed): string {
  return `${kind} ${address}`;
}

function resultOfText(
  { kind, address }: Place,
  { grade, phrases }: TextHit,
  headings: Headings,
): Omit<Result, 'elsewhere'> {
  const over = headings.over(address);
  const own = headings.named(kind, address);
  const last = own ?? over.at(-1) ?? headings.named(kind, partsOf(address)[0]);
  return {
    kind,
    address,
    title: last?.title ?? '',
    label: last?.label ?? '',
    trail: over.filter((other) => other !== last).map(headingText),
    spot: spotOf(address),
    grade: grade + shadeOf({ kind, address }),
    phrases,
    named: false,
    quotable: own === undefined || quotable.includes(kind),
  };
}
