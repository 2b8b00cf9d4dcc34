import { isSimplified } from '../language/simplified-set.ts';
import * as grades from '../names/grades.ts';
import type { NameAnswer, NameIndex } from '../names/name-index.ts';
import { formFiles } from '../names/name-steps.ts';
import { type Group, groupsOf } from './groups.ts';
import { Headings } from './headings.ts';
import { type Result, resultsOfNames } from './results.ts';

/** What a search answers. */
export interface Answer {
  groups: readonly Group[];
  /** False where the results are merely near to what was asked. */
  found: boolean;
}

/** What a search goes by; the search of the full text is loaded when it is asked for. */
export interface SearchSources {
  names: NameIndex;
  fullText: () => Promise<FullSearch>;
}

/** Searches names and text; where nothing fits, `reword` asks for what may be meant. */
export type FullSearch = (typed: string, names: NameIndex, reword?: boolean) => Promise<Answer>;

/** The answer to what cannot be looked up. */
export const nothing: Answer = { groups: [], found: false };

/** Searches names and text; `show` gets an answer as soon as there is one, before the last names are loaded. */
export async function searchAll(
  typed: string,
  sources: SearchSources,
  show: (early: Answer) => void,
): Promise<Answer> {
  const { names } = sources;
  const early = await names.answer(typed, [['headings']]);
  if (!early) return nothing;
  if (isSure(early)) show(answerOf(namesOnly(early)));
  const isPlain = names.edition !== 'zh-hant' && isSimplified(typed);
  const forms = isPlain ? [] : (['name-forms', 'text-forms'] as const);
  const [searchText] = await Promise.all([sources.fullText(), names.open(['headings', ...forms])]);
  if (!names.has('others')) {
    const first = await searchText(typed, names);
    if (first.found) show(first);
    await names.open(['others']);
  }
  const answer = await searchText(typed, names);
  if (answer.found) return answer;
  await names.open([...formFiles, 'readings', 'otherreadings', 'titles', 'othertitles']);
  return searchText(typed, names, true);
}

/** Searches names, and the text only where no name fits; `show` is as in `searchAll`. */
export async function searchNames(
  typed: string,
  sources: SearchSources,
  show: (early: Answer) => void,
): Promise<Answer> {
  const answer = await sources.names.answer(typed, [['headings'], ['others']], true);
  if (!answer) return nothing;
  return isSure(answer) ? answerOf(namesOnly(answer)) : searchAll(typed, sources, show);
}

/** Whether a name answers, beyond a guess. */
export function isSure({ hits: [first] }: NameAnswer): boolean {
  return (first?.grade ?? 0) >= grades.sure;
}

/** The answer that results are. */
export function answerOf(results: readonly Result[]): Answer {
  return { groups: groupsOf(results), found: true };
}

function namesOnly({ hits, query, catalogue }: NameAnswer): Result[] {
  return resultsOfNames(hits, query, new Headings(catalogue.entries));
}
