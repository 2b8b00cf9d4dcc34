import type { Place } from '../data/places-file.ts';
import type { NameHit } from '../names/catalogue.ts';
import * as grades from '../names/grades.ts';
import type { Query } from '../names/query.ts';
import type { TextHit } from '../text/text-search.ts';
import type { Headings } from './headings.ts';
import { headingText, isQuotable, type Result, resultsOfNames, spotOf } from './results.ts';

/** What a search found. */
export interface Findings {
  names: readonly NameHit[];
  texts: readonly TextHit[];
  places: readonly Place[];
}

/** Something that has an address and a kind. */
type Addressed = Pick<Result, 'kind' | 'address'>;

/** Makes one list of what names and texts gave: an address once, the best first. */
export function resultsOf({ names, texts, places }: Findings, query: Query, headings: Headings): Result[] {
  const named = resultsOfNames(names, query, headings).filter(
    ({ grade }) => texts.length === 0 || grade >= grades.sure,
  );
  const results = new Map<string, Result>();
  for (const result of named) if (!results.has(keyOf(result))) results.set(keyOf(result), result);
  for (const hit of texts) {
    const place = places[hit.place];
    if (!place || results.has(ownerKey(place))) continue;
    const result = resultOfText(place, hit, headings);
    const known = results.get(keyOf(place));
    results.set(keyOf(place), known ? { ...known, ...proofOf(known, result) } : result);
  }
  return [...results.values()].sort((a, b) => b.grade - a.grade);
}

/** What a name gains by its text: the better grade, and what the text has. */
function proofOf(known: Result, { grade, phrases, side }: Result): Partial<Result> {
  return { phrases, side, grade: Math.max(known.grade, grade) };
}

/** The explanation that the editors give of a term stands for the term only where nothing of the plan does. */
function ownerKey({ kind, address }: Addressed): string {
  return isCommentary({ kind, address }) ? keyOf({ kind, address: pageOf(address) }) : '';
}

function isCommentary({ kind, address }: Addressed): boolean {
  return kind === 'term' && address.includes('#');
}

function pageOf(address: string): string {
  return address.split('#')[0] ?? '';
}

/** How much less a text counts than a passage that has the words as often: a record a little, what the editors say of a term more. */
function lessThanPassage(place: Addressed): number {
  if (place.kind === 'section') return 0;
  return isCommentary(place) ? 0.5 : 0.05;
}

function keyOf({ kind, address }: Addressed): string {
  return `${kind} ${address}`;
}

function resultOfText(
  { kind, address }: Place,
  { grade, phrases, side }: TextHit,
  headings: Headings,
): Result {
  const over = headings.over(address);
  const last = headings.named(kind, address) ?? over.at(-1) ?? headings.named(kind, pageOf(address));
  return {
    kind,
    address,
    title: last?.title ?? '',
    label: last?.label ?? '',
    trail: over.filter((other) => other !== last).map(headingText),
    spot: spotOf(address),
    grade: grade - lessThanPassage({ kind, address }),
    phrases,
    named: false,
    side,
    quotable: isQuotable({ kind, address }),
  };
}
