import { editions } from '../../editions/editions.ts';
import { grades, textGrades } from '../names/grades.ts';
import { nameOf } from '../names/name.ts';
import { nearNames } from '../names/near-names.ts';
import { findWords } from '../text/text-index.ts';
import { type Answer, answerOf } from './answer.ts';
import { coveringResults } from './covering-results.ts';
import { groupsOf } from './groups.ts';
import { Headings, pageOf, unitOf } from './headings.ts';
import { type PartingOptions, partQuery } from './query-parts.ts';
import { type Result, resultOf, resultsOfNames } from './results.ts';

/** Searches the names at hand and the text for the query as it stands, and where nothing has it, for its parts. */
export async function searchFully(
  typed: string,
  { names, index }: Omit<PartingOptions, 'languages'>,
): Promise<Answer> {
  const answer = names.ask(typed);
  if (!answer) return answerOf([], names);
  const { query, hits, best } = answer;
  const { places, entries, variants, readings } = names.catalogue;
  const { language, counterpart } = editions[names.edition];
  const options = { names, index, languages: [language, editions[counterpart].language] };
  const headings = new Headings(entries);
  const { words } = query.whole;
  const whole = { words, places: await findWords(words, options), entries: [], weight: 1 };
  const rareFirst = hits.every(({ entry, grade }) => entry.kind === 'subject' || grade < grades.sure);
  const texts = coveringResults([whole], {
    headings,
    places,
    asked: [],
    rareFirst,
    inText: textGrades.whole,
  });
  // Beside what the text has, a name must be sure.
  const least = texts.length > 0 ? grades.sure : best;
  const named = resultsOfNames({ query, hits, best: least }, headings);
  // What the editors of a term alone say does not end the search.
  const isSaid = texts.some(({ kind, address }) => kind !== 'term' || unitOf(address) === '');
  if (isSaid || best >= grades.inside || query.reference?.only)
    return answerOf(bestOfEach([...named, ...texts]), names);
  const { parts, asked, absent, isWhole } = await partQuery(typed, options);
  const covering = coveringResults(parts, { headings, places, asked, inText: textGrades.pieces });
  const results = bestOfEach([...named, ...texts, ...covering]);
  // Where nothing of it is known there is no rest to speak of.
  const found = { ...answerOf(results, names), absent: parts.length > 0 ? absent : [] };
  if (found.found && isWhole) return found;
  const missed = [query.whole, ...absent.map((words) => nameOf(words, variants))];
  const near = missed
    .map((name) => nearNames(name, entries, readings))
    .find((nearest) => nearest.length > 0)
    ?.map((entry) => resultOf(entry, { grade: 0, phrases: [] }, headings));
  return withNearNames(found, results, near ?? []);
}

/** What the parts of a query gave, behind the names that it nearly is. */
function withNearNames(found: Answer, results: readonly Result[], near: readonly Result[]): Answer {
  const rest = results.filter(({ address }) => near.every((other) => other.address !== address));
  const groups: Answer['groups'] = [{ name: 'nearest', results: near }, ...groupsOf(rest)];
  return { ...found, groups, apart: !found.found && near.length === 0 && results.length > 0 };
}

/** An address once in a kind, as the best of what it is; a term once, whether itself or its editors say it. */
function bestOfEach(results: readonly Result[]): Result[] {
  const sorted = [...results].sort((a, b) => b.grade - a.grade);
  const keyOf = ({ kind, address }: Result) => `${kind} ${kind === 'term' ? pageOf(address) : address}`;
  return [...Map.groupBy(sorted, keyOf).values()].flatMap(([first]) => first ?? []);
}
