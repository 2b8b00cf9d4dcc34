import type { FileName } from '../data/files.ts';
import { grades } from '../names/grades.ts';
import { bestOf, type NameAnswer, type NameIndex } from '../names/name-index.ts';
import { type Group, groupsOf } from './groups.ts';
import { Headings } from './headings.ts';
import { type Result, resultsOfNames } from './results.ts';

/** What a search answers. */
export interface Answer {
  groups: readonly Group[];
  /** False where the results are merely near to what was asked. */
  found: boolean;
  /** The page whose whole name, label or code the query is; null where there is none, or more than one. */
  page: Result | null;
  /** What could not be loaded, so that results may be missing. */
  missing: readonly Part[];
}

/** A part of the search that can be missing: names, their other forms, the text. */
export type Part = 'names' | 'forms' | 'text';

/** What a search goes by; the search of the full text is loaded when it is asked for. */
export interface SearchSources {
  names: NameIndex;
  fullText: () => Promise<FullSearch>;
}

/** Searches names and text; where nothing fits, `reword` asks for what may be meant. */
export type FullSearch = (typed: string, names: NameIndex, reword: boolean) => Promise<Answer>;

/** Searches names and text; `show` gets what the names say as soon as one fits. */
export async function searchAll(
  typed: string,
  sources: SearchSources,
  show: (early: Answer) => void,
): Promise<Answer> {
  const { names } = sources;
  const early = await askNames(typed, names);
  if (!early) return answerOf([], names);
  if (bestOf(early) >= grades.sure) show(answerOfNames(early, names));
  return searchText(typed, sources);
}

/** Searches names, and the text only where no name fits. */
export async function searchNames(typed: string, sources: SearchSources): Promise<Answer> {
  const { names } = sources;
  const first = await askNames(typed, names, true);
  if (!first) return answerOf([], names);
  if (settles(bestOf(first))) return answerOfNames(first, names);
  await names.open('rest');
  const answer = names.ask(typed, true) ?? first;
  return bestOf(answer) >= grades.sure ? answerOfNames(answer, names) : searchText(typed, sources);
}

/** Whether the best name settles a query: initials are seldom those of two. */
function settles(grade: number): boolean {
  return grade >= grades.aliasInside || Math.floor(grade) === grades.initials;
}

/** The answer that results are. */
export function answerOf(results: readonly Result[], { missing }: NameIndex): Answer {
  return {
    groups: groupsOf(results),
    found: results.some(({ grade }) => grade >= grades.sure),
    page: pageOf(results),
    missing: [...new Set([...missing].map(partOf))],
  };
}

function askNames(typed: string, names: NameIndex, unfinished = false): Promise<NameAnswer | null> {
  names.missing.clear();
  return names.answer(typed, unfinished);
}

async function searchText(typed: string, { names, fullText }: SearchSources): Promise<Answer> {
  const opening = fullText().catch(() => null);
  const [search] = await Promise.all([opening, names.open('rest')]);
  if (!search || names.missing.has('rest')) return withoutText(typed, names);
  try {
    const answer = await search(typed, names, false);
    if (answer.found) return answer;
    await names.open('forms');
    return await search(typed, names, true);
  } catch {
    return withoutText(typed, names);
  }
}

/** What the names say alone, where the text is missing. */
function withoutText(typed: string, names: NameIndex): Answer {
  const answer = names.ask(typed);
  const { missing, ...rest } = answer ? answerOfNames(answer, names) : answerOf([], names);
  return { ...rest, missing: [...new Set([...missing, 'text' as const])] };
}

function answerOfNames({ hits, query }: NameAnswer, names: NameIndex): Answer {
  return answerOf(resultsOfNames(hits, query.whole.words, new Headings(names.entries)), names);
}

/** The result that a whole query names, where all that it names as surely is on one page. */
function pageOf(results: readonly Result[]): Result | null {
  const [first] = results.filter(({ named, grade }) => named && grade >= grades.spelled);
  if (!first) return null;
  const isAsSure = ({ named, grade }: Result) => named && Math.floor(grade) === Math.floor(first.grade);
  const addresses = new Set(results.filter(isAsSure).map(({ address }) => address));
  return addresses.size === 1 ? first : null;
}

function partOf(file: FileName): Part {
  return file === 'rest' ? 'text' : file;
}
