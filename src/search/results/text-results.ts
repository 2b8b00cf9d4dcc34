import { type Edition, editions } from '../../editions/editions.ts';
import { spotOf } from '../../plan/ids.ts';
import type { Place } from '../data/places.ts';
import type { NameHit } from '../names/catalogue.ts';
import { grades, shades } from '../names/grades.ts';
import type { TextHit } from '../text/text-search.ts';
import { type Headings, headingText, partsOf } from './headings.ts';
import { quotable, type Result, resultsOfNames } from './results.ts';

/** What a search found. */
export interface Findings {
  names: readonly NameHit[];
  texts: readonly TextHit[];
  places: readonly Place[];
  edition: Edition;
}

/** Makes one list of what names and texts gave: an address once, the best first. */
export function resultsOf(
  { names, texts, places, edition }: Findings,
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
    const { language, counterpart } = editions[edition];
    const elsewhere = hit.language === language ? null : counterpart;
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
  return isCommentary(place) ? shades.commentary : shades.record;
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
    spot: spotOf(partsOf(address)[1]),
    grade: grade + shadeOf({ kind, address }),
    phrases,
    named: false,
    quotable: own === undefined || quotable.includes(kind),
  };
}
