import type { CatalogueEntry, NameHit } from './catalogue.ts';
import * as grades from './grades.ts';
import type { Headings } from './headings.ts';
import type { Kind } from './kinds.ts';
import type { NameEntry } from './names-file.ts';
import type { Place } from './places-file.ts';
import type { Query } from './query.ts';
import type { Side, TextHit } from './text-search.ts';

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

/** What a search found. */
export interface Findings {
  names: readonly NameHit[];
  texts: readonly TextHit[];
  places: readonly Place[];
}

/** How much less a text counts than a passage that has the words as often: a record a little, what the editors say of a term more. */
function lessThanPassage(place: { kind: Kind; address: string }): number {
  if (place.kind === 'section') return 0;
  return isCommentary(place) ? 0.5 : 0.05;
}

/** Makes one list of what names and texts gave: an address once, the best first. */
export function resultsOf({ names, texts, places }: Findings, query: Query, headings: Headings): Result[] {
  const sure = names.filter(({ grade }) => grade >= grades.sure);
  const shown = sure.length > 0 || texts.length > 0 ? sure : names;
  const results = new Map<string, Result>();
  for (const { entry, grade } of shown)
    if (grade > (results.get(keyOf(entry))?.grade ?? 0))
      results.set(keyOf(entry), resultOfName(entry, { grade, headings, phrases: [query.whole.words] }));
  for (const hit of texts) {
    const place = places[hit.place];
    if (!place || results.has(ownerKey(place))) continue;
    const known = results.get(keyOf(place));
    const result = resultOfText(place, hit, headings);
    if (!known) results.set(keyOf(place), result);
    else
      results.set(keyOf(place), {
        ...known,
        phrases: result.phrases,
        side: result.side,
        grade: Math.max(known.grade, hit.grade),
      });
  }
  return [...results.values()].sort((a, b) => b.grade - a.grade);
}

/** The explanation that the editors give of a term stands for the term only where nothing of the plan does. */
function ownerKey({ kind, address }: Place): string {
  return isCommentary({ kind, address }) ? keyOf({ kind, address: pageOf(address) }) : '';
}

function isCommentary({ kind, address }: { kind: Kind; address: string }): boolean {
  return kind === 'term' && address.includes('#');
}

function pageOf(address: string): string {
  return address.split('#')[0] ?? '';
}

/** The entries nearest to a query as results. */
export function nearResults(entries: readonly CatalogueEntry[], headings: Headings): Result[] {
  return entries.map((entry) => resultOfName(entry, { grade: 0, headings, phrases: [] }));
}

function keyOf({ kind, address }: { kind: Kind; address: string }): string {
  return `${kind} ${address}`;
}

function resultOfName(
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

/** A heading and an organization have no text but their name. */
function isQuotable({ kind, address }: { kind: Kind; address: string }): boolean {
  if (kind === 'section') return /-(?:[pri]\d+|note)$/.test(address);
  return kind === 'page' ? address.includes('#') : kind !== 'organization';
}

function spotOf(address: string): Spot | null {
  const [, letter = '', number] = /#.*-([pri])(\d+)$/.exec(address) ?? [];
  const kind = { p: 'paragraph', r: 'row', i: 'item' }[letter] as Spot['kind'] | undefined;
  return kind ? { kind, number: Number(number) } : null;
}

function headingText({ title, label }: NameEntry): string {
  return label === '' ? title : `${label} ${title}`;
}
