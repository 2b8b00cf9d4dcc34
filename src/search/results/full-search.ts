import { editions } from '../../editions/editions.ts';
import { grades } from '../names/grades.ts';
import { nameOf } from '../names/name.ts';
import type { NameIndex } from '../names/name-index.ts';
import { nearNames } from '../names/near-names.ts';
import { searchText, type TextIndex } from '../text/text-search.ts';
import { type Answer, answerOf } from './answer.ts';
import { coveringResults } from './covering-results.ts';
import { groupsOf } from './groups.ts';
import { Headings } from './headings.ts';
import { partQuery } from './query-parts.ts';
import { type Result, resultOf, resultsOfNames } from './results.ts';
import { mergeResults } from './text-results.ts';

/** What the names and the text are searched with. */
interface FullSearchOptions {
  names: NameIndex;
  index: TextIndex;
}

/** Searches the names at hand and the text for the query as it stands, and where nothing has it, for its parts. */
export async function searchFully(typed: string, { names, index }: FullSearchOptions): Promise<Answer> {
  const answer = names.ask(typed);
  if (!answer) return answerOf([], names);
  const { query, hits, best } = answer;
  const { places, entries, readings } = names.catalogue;
  const { language, counterpart } = editions[names.edition];
  const languages = [language, editions[counterpart].language];
  const headings = new Headings(entries);
  const partsOf = (place: number) => headings.partsOf(places[place]?.address ?? '');
  const texts = await searchText({ query, index, languages, partsOf });
  // Beside what the text has, a name must be sure.
  const least = texts.length > 0 ? grades.sure : best;
  const named = resultsOfNames({ query, hits, best: least }, headings);
  if (texts.length > 0 || best >= grades.inside || query.reference?.only)
    return answerOf(mergeResults(named, texts, { headings, places }), names);
  const { parts, absent, isWhole } = await partQuery(typed, { names, index, languages });
  const covering = coveringResults(parts, { headings, places });
  const results = bestOfEach([...named, ...covering]);
  // Where nothing of it is known there is no rest to speak of.
  const found = { ...answerOf(results, names), absent: parts.length > 0 ? absent : [] };
  if (found.found && isWhole) return found;
  const { variants } = names.catalogue;
  const missed = [query.whole, ...absent.map((words) => nameOf(words, variants))];
  const near = missed
    .map((name) => nearNames(name, { entries, readings }))
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

/** An address once in a kind, as the best of what it is. */
function bestOfEach(results: readonly Result[]): Result[] {
  const sorted = [...results].sort((a, b) => b.grade - a.grade);
  const keys = new Set<string>();
  return sorted.filter(({ kind, address }) => {
    const key = `${kind} ${address}`;
    return !keys.has(key) && keys.add(key);
  });
}
