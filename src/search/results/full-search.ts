import { editions } from '../../editions/editions.ts';
import { rewordings } from '../language/rewording.ts';
import { grades, losses } from '../names/grades.ts';
import type { NameAnswer, NameIndex } from '../names/name-index.ts';
import { nearNames } from '../names/near-names.ts';
import { searchText, type TextIndex } from '../text/text-search.ts';
import { type Answer, answerOf } from './answer.ts';
import { groupsOf } from './groups.ts';
import { Headings } from './headings.ts';
import { resultOf, resultsOfNames } from './results.ts';
import { mergeResults } from './text-results.ts';

/** What the names and the text are searched with. */
interface FullSearchOptions {
  names: NameIndex;
  index: TextIndex;
  /** Whether to ask in other words where nothing fits. */
  reword: boolean;
}

/** Searches the names at hand and the text; where nothing fits, what may be meant, and at last what comes nearest. */
export async function searchFully(typed: string, options: FullSearchOptions): Promise<Answer> {
  const answer = await searchAsTyped(typed, options);
  if (answer.found || !options.reword) return answer;
  for (const other of rewordings(typed, options.names.catalogue)) {
    const again = await searchAsTyped(other, options);
    if (again.found) return again;
  }
  return answer;
}

async function searchAsTyped(typed: string, { names, index }: FullSearchOptions): Promise<Answer> {
  const answer = names.ask(typed);
  if (!answer) return answerOf([], names);
  const { query, best } = answer;
  const { places, entries } = names.catalogue;
  const { language, counterpart } = editions[names.edition];
  const headings = new Headings(entries);
  const texts = await searchText({
    query,
    index,
    languages: [language, editions[counterpart].language],
    partsOf: (place) => headings.partsOf(places[place]?.address ?? ''),
  });
  const others =
    best >= grades.spelled ? [] : rewordings(typed, names.catalogue).flatMap((other) => named(other, names));
  const hits = [...answer.hits, ...others].sort((a, b) => b.grade - a.grade);
  // Beside what the text has, a name must be sure.
  const least = texts.length > 0 ? grades.sure : (hits[0]?.grade ?? 0);
  const ofNames = resultsOfNames({ query, hits, best: least }, headings);
  const results = mergeResults(ofNames, texts, { headings, places });
  const found = answerOf(results, names);
  if (found.found || query.reference?.only) return found;
  const near = nearNames(query.whole.key, entries).map((entry) =>
    resultOf(entry, { grade: 0, phrases: [] }, headings),
  );
  const rest = results.filter(({ address }) => near.every((other) => other.address !== address));
  return { ...found, groups: [{ name: 'nearest', results: near }, ...groupsOf(rest)] };
}

/** The names that a query in other words is as a whole. */
function named(other: string, names: NameIndex): NameAnswer['hits'] {
  const hits = names.ask(other)?.hits.filter(({ grade }) => grade >= grades.spelled) ?? [];
  return hits.map(({ entry, grade }) => ({ entry, grade: grade - losses.otherWords }));
}
