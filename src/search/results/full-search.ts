import { editions } from '../../editions/editions.ts';
import { type Rewording, rewordings } from '../language/rewording.ts';
import type { NameHit } from '../names/catalogue.ts';
import { grades } from '../names/grades.ts';
import { bestOf, type NameIndex } from '../names/name-index.ts';
import { nearNames } from '../names/near-names.ts';
import { searchText, type TextIndex } from '../text/text-search.ts';
import { type Answer, answerOf } from './answer.ts';
import { groupsOf } from './groups.ts';
import { Headings } from './headings.ts';
import { resultOfName } from './results.ts';
import { resultsOf } from './text-results.ts';

/** What the names and the text are searched with. */
interface FullSearchOptions {
  names: NameIndex;
  index: TextIndex;
  /** Whether to ask in other words where nothing fits. */
  reword: boolean;
}

/** Searches the names at hand and the text; where nothing fits, what may be meant, and at last what comes nearest. */
export async function searchFully(typed: string, options: FullSearchOptions): Promise<Answer> {
  const others = rewordings(typed, options.names);
  const answer = await searchAsTyped(typed, others, options);
  if (answer.found || !options.reword) return answer;
  for (const { text } of others) {
    const again = await searchAsTyped(text, rewordings(text, options.names), options);
    if (again.found) return again;
  }
  return answer;
}

async function searchAsTyped(
  typed: string,
  others: readonly Rewording[],
  { names, index }: FullSearchOptions,
): Promise<Answer> {
  const answer = names.ask(typed);
  if (!answer) return answerOf([], names);
  const { query } = answer;
  const { places, entries, readings, edition } = names;
  const { language, counterpart } = editions[edition];
  const headings = new Headings(entries);
  const texts = await searchText({
    query,
    index,
    languages: [language, editions[counterpart].language],
    partsOf: (place) => headings.partsOf(places[place]?.address ?? ''),
  });
  const hits = bestOf(answer) >= grades.spelled ? answer.hits : [...answer.hits, ...named(others, names)];
  const results = resultsOf({ names: hits, texts, places, edition }, query.whole.words, headings);
  const found = answerOf(results, names);
  if (found.found || query.reference?.only) return found;
  const near = nearNames(query, entries, readings).map((entry) =>
    resultOfName(entry, { grade: 0, phrases: [] }, headings),
  );
  const addresses = new Set(near.map(({ address }) => address));
  const rest = groupsOf(results.filter(({ address }) => !addresses.has(address)));
  return { ...found, groups: near.length > 0 ? [{ name: 'nearest', results: near }, ...rest] : rest };
}

/** The names that a query is in other words. */
function named(others: readonly Rewording[], names: NameIndex): NameHit[] {
  return others.flatMap(({ text, least }) =>
    (names.ask(text)?.hits ?? [])
      .filter(({ grade }) => grade >= least)
      .map(({ entry, grade }) => ({ entry, grade: grade - 1 })),
  );
}
