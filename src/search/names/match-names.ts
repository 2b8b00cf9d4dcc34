import { type Readings, type Spelling, spell } from '../language/pinyin.ts';
import { pointsAt, type Reference } from '../language/reference.ts';
import { grades, ties } from './grades.ts';
import { type Kind, precedenceOf } from './kinds.ts';
import { findPhrase, isAcrossWords, isWord, type Name } from './name.ts';
import type { Query } from './query.ts';

/** What the matcher reads of an entry. */
export interface Candidate {
  kind: Kind;
  /** The label that leads to it. */
  reference: Reference | null;
  /** Whether few readers look for it by name. */
  minor: boolean;
  /** Its names in every language at hand, in each the title first. */
  faces: readonly (readonly Name[])[];
}

/** A name held against a query. */
interface Trial {
  query: Query;
  name: Name;
  /** Where in the name the query stands; -1 where it does not. */
  at: number;
  /** How the letters of the query spell the name; null where they do not. */
  spelling: Spelling | null;
  isTitle: boolean;
  kind: Kind;
}

/** The rules by which a name answers a query, each with a grade or 0; the best counts. */
export const nameRules: Record<string, (trial: Trial) => number> = {
  /** The name itself, but for its signs. */
  itself: ({ query: { whole }, name, isTitle, kind }) => {
    const isSame = name.key === whole.key || name.words.join(' ') === whole.words.join(' ');
    if (!isSame) return 0;
    if (name.isEveryday) return isOfOne(name, kind) ? grades.everydayOfOne : grades.everyday;
    return isTitle ? grades.exact : grades.alias;
  },

  /** The name begins so. */
  beginning: ({ at, name, kind }) => (at !== 0 ? 0 : isOfOne(name, kind) ? grades.mostWords : grades.prefix),

  /** The name has it: a weak sign where it is short, where words meet by chance, and in a name that is not shown. */
  inside: ({ query: { whole }, name, at, isTitle, kind }) => {
    if (at < 0) return 0;
    if (whole.key.length === 1) return grades.single;
    const isOrganization = kind === 'organization';
    // Such a word is most often what the organization does or where.
    const isLatinWord = whole.words.length === 1 && /^[a-z]+$/.test(whole.key);
    if (isOfOne(name, kind) || isAcrossWords(whole.key, name.key) || (isOrganization && isLatinWord))
      return grades.mostWords;
    const isLikely = isTitle || (whole.key.length > 2 && !isOrganization);
    return isLikely ? grades.inside : grades.mostWords;
  },

  /** Every word of the query in the title. */
  allWords: ({ query: { whole }, name, isTitle }) => {
    const { words } = whole;
    const isThere = (word: string) => name.words.some((other) => isWord(word, other, true));
    if (!isTitle || words.length < 2 || !words.every((word) => word.length > 1 && isThere(word))) return 0;
    return words.every((word) => name.words.includes(word)) ? grades.inside : grades.mostWords;
  },

  /** The name in pinyin. */
  pinyin: ({ spelling, name }) => {
    if (!spelling?.inFull) return 0;
    if (!spelling.fromStart) return grades.inside;
    return spelling.toEnd && !name.isEveryday ? grades.spelled : grades.prefix;
  },

  /** The name by its initials. */
  initials: ({ spelling }) => (spelling?.inFull === false ? grades.initials : 0),
};

/** Whether it is a word of everyday speech for a single thing, which is meant where the whole word is typed. */
function isOfOne({ isEveryday }: Name, kind: Kind): boolean {
  return isEveryday === true && kind !== 'subject';
}

/** The grade of an entry for a query, with less than one added for ties; 0 where it does not answer. */
export function gradeOf(query: Query, entry: Candidate, readings: Readings): number {
  const { kind, faces, minor } = entry;
  const { reference, whole, unfinished, letters } = query;
  if (reference && entry.reference && pointsAt(reference, entry.reference)) return grades.alias;
  if (reference?.only) return 0;
  const rules = Object.values(nameRules);
  const ofFaces = faces.map((names) => {
    const grade = Math.max(
      ...names.map((name, index) => {
        const at = findPhrase(whole.words, name.words, unfinished);
        const spelling = letters.length > 1 ? spell(letters, [...name.key], readings) : null;
        const trial = { query, name, at, spelling, isTitle: index === 0, kind };
        return Math.max(...rules.map((rule) => rule(trial)));
      }),
    );
    // What few readers look for stands after other names, whether its file is there yet or not.
    const highest = grade < grades.spelled ? grades.minor : grades.minorWhole;
    const sunk = minor ? Math.min(grade, highest) : grade;
    const cover = whole.words.length / Math.max(1, names[0]?.words.length ?? 0);
    return grade && sunk + ties.cover * Math.min(1, cover);
  });
  const best = Math.max(0, ...ofFaces);
  return best && best + (minor ? 0 : ties.kind * precedenceOf(kind));
}
