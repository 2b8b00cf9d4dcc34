import type { Place } from '../data/places-file.ts';
import { otherQueries, rewordings } from '../language/rewording.ts';
import type { NameHit } from '../names/catalogue.ts';
import * as grades from '../names/grades.ts';
import type { NameIndex } from '../names/name-index.ts';
import { nearNames } from '../names/near-names.ts';
import { searchText, type TextIndex } from '../text/text-search.ts';
import { type Answer, answerOf, nothing } from './answer.ts';
import { groupsOf } from './groups.ts';
import { Headings } from './headings.ts';
import { resultOfName } from './results.ts';
import { resultsOf } from './text-results.ts';

/** The full text, loaded: its index and the places that the index knows by number. */
export interface FullText {
  index: TextIndex;
  places: readonly Place[];
}

/** Searches the names at hand and the text; where nothing fits, what may be meant, and at last what comes nearest. */
export async function searchFully(
  typed: string,
  names: NameIndex,
  text: FullText,
  reword = false,
): Promise<Answer> {
  const answer = await searchAsTyped(typed, names, text);
  if (answer.found || !reword) return answer;
  for (const other of otherQueries(typed, names)) {
    const again = await searchAsTyped(other, names, text);
    if (again.found) return again;
  }
  return answer;
}

async function searchAsTyped(typed: string, names: NameIndex, { index, places }: FullText): Promise<Answer> {
  const answer = names.ask(typed);
  if (!answer) return nothing;
  const { query, catalogue } = answer;
  const isName = (answer.hits[0]?.grade ?? 0) >= grades.spelled;
  const hits = isName ? answer.hits : [...answer.hits, ...wholeNames(typed, names)];
  const headings = new Headings(catalogue.entries);
  const addressOf = (place: number) => places[place]?.address ?? '';
  const texts = await searchText({
    query,
    index,
    own: names.edition === 'en' ? 'en' : 'zh',
    sectionOf: (place) => headings.sectionOf(addressOf(place)),
    pageOf: (place) => addressOf(place).split('#')[0] ?? '',
  });
  const results = resultsOf({ names: hits, texts, places }, query, headings);
  if (results.some(({ grade }) => grade >= grades.sure)) return answerOf(results);
  const nearest = query.reference?.only ? [] : nearNames(query, catalogue.entries, catalogue.readings);
  const near = nearest.map((entry) => resultOfName(entry, { grade: 0, headings, phrases: [] }));
  const addresses = new Set(near.map(({ address }) => address));
  const rest = groupsOf(results.filter(({ address }) => !addresses.has(address)));
  const groups = near.length > 0 ? [{ name: 'nearest' as const, results: near }, ...rest] : rest;
  return { groups, found: false };
}

/** The names that a query is in other words. */
function wholeNames(typed: string, names: NameIndex): NameHit[] {
  return rewordings(typed, names).flatMap(({ text, least }) =>
    (names.ask(text)?.hits ?? [])
      .filter(({ grade }) => grade >= least)
      .map(({ entry, grade }) => ({ entry, grade: grade - 1 })),
  );
}
