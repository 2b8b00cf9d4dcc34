import type { FileName } from '../data/files.ts';
import { wordsOf } from '../language/fold.ts';
import { grades } from '../names/grades.ts';
import type { NameAnswer, NameIndex } from '../names/name-index.ts';
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
  /** Words of the query that neither a name nor a text has. */
  absent: readonly string[];
  /** Whether nothing has all of the query together. */
  apart: boolean;
  /** What could not be loaded, so that results may be missing. */
  missing: readonly ('names' | 'forms' | 'text')[];
}

/** What a search goes by; the search of the full text is loaded when it is asked for. */
export interface SearchSources {
  names: NameIndex;
  fullText: () => Promise<FullSearch>;
}

/** Searches names and text. */
export type FullSearch = (typed: string, names: NameIndex) => Promise<Answer>;

/** Searches names and text; `show` gets what the names say as soon as one fits. */
export async function searchAll(
  typed: string,
  sources: SearchSources,
  show: (early: Answer) => void,
): Promise<Answer> {
  const { names } = sources;
  names.missing.clear();
  const early = await names.answer(typed);
  if (!early) return answerOf([], names);
  if (early.best >= grades.sure) show(answerOfNames(early, names));
  return searchText(typed, sources);
}

/** Searches names, and the text only where no name fits. */
export async function searchNames(typed: string, sources: SearchSources): Promise<Answer> {
  const { names } = sources;
  names.missing.clear();
  const first = await names.answer(typed, true);
  if (!first) return answerOf([], names);
  // One character is the beginning of a word, which loads nothing yet.
  if (first.query.whole.key.length === 1) return answerOfNames(first, names);
  // Initials are seldom those of two names.
  const isSettled = first.best >= grades.inside || Math.floor(first.best) === grades.initials;
  if (!isSettled) await names.openOthers(typed);
  const answer = isSettled ? first : names.ask(typed, true);
  return answer && answer.best >= grades.sure ? answerOfNames(answer, names) : searchText(typed, sources);
}

const missingAs: Partial<Record<FileName, 'forms' | 'text'>> = {
  forms: 'forms',
  otherForms: 'forms',
  rest: 'text',
};

/** What has more characters or words is no name, but a phrase of the text. */
const longestName = 12;

/** The answer that results are. */
export function answerOf(results: readonly Result[], { missing }: NameIndex): Answer {
  return {
    groups: groupsOf(results),
    found: results.some(({ grade }) => grade >= grades.sure),
    page: null,
    absent: [],
    apart: false,
    missing: [...new Set(Array.from(missing, (file) => missingAs[file] ?? 'names'))],
  };
}

/** Searches the text too; where a part of it is missing, the names answer alone. */
async function searchText(typed: string, { names, fullText }: SearchSources): Promise<Answer> {
  try {
    const isNamed = (names.ask(typed)?.best ?? 0) >= grades.spelled;
    const mayBeOther = !isNamed && wordsOf(typed, new Map()).length <= longestName;
    // What is found in the text of a thing is shown by its name.
    const opening = [names.open('rest', 'others'), ...(mayBeOther ? [names.openOthers(typed)] : [])];
    const [search] = await Promise.all([fullText(), ...opening]);
    if (names.missing.has('rest')) throw new Error('The list of texts is missing');
    const answer = await search(typed, names);
    if (answer.found && !answer.apart && answer.absent.length === 0) return answer;
    await names.open('forms', 'others', 'otherForms', 'everyday');
    return await search(typed, names);
  } catch {
    names.missing.add('rest');
    const answer = names.ask(typed);
    return answer ? answerOfNames(answer, names) : answerOf([], names);
  }
}

function answerOfNames(answer: NameAnswer, names: NameIndex): Answer {
  const results = resultsOfNames(answer, new Headings(names.catalogue.entries));
  return { ...answerOf(results, names), page: answer.query.isFigure ? null : pageNamed(results) };
}

/** The result that a whole query names, where all that it names as surely is on one page. */
function pageNamed(results: readonly Result[]): Result | null {
  const [first] = results;
  if (!first || first.grade < grades.spelled) return null;
  const isAsSure = ({ grade }: Result) => Math.floor(grade) === Math.floor(first.grade);
  const addresses = new Set(results.filter(isAsSure).map(({ address }) => address));
  return addresses.size === 1 ? first : null;
}
