import { type Readings, type Spelling, spell } from '../language/pinyin.ts';
import { pointsAt, type Reference } from '../language/reference.ts';
import { grades, shades, ties } from './grades.ts';
import { type Kind, kinds } from './kinds.ts';
import { findPhrase, isAcrossWords, isWord, type Name } from './name.ts';
import type { Query } from './query.ts';

/** What the matcher reads of an entry. */
export interface Candidate {
  kind: Kind;
  uses: number;
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
  /** Whether the name is shown as the title. */
  isTitle: boolean;
  kind: Kind;
  readings: Readings;
}

/** A rule gives the grade by which a name answers a query; 0 where it does not. */
export type NameRule = (trial: Trial) => number;

/** The rules by which names are matched; the best of them counts. */
export const nameRules: Record<string, NameRule> = {
  /** The name itself. */
  itself: ({ query: { whole }, name, isTitle }) => {
    const isSame = name.words.length === whole.words.length && findPhrase(name.words, whole.words) === 0;
    return name.key === whole.key || isSame ? (isTitle ? grades.exact : grades.alias) : 0;
  },

  /** The name but for signs such as +. */
  withoutSigns: ({ query: { whole }, name }) =>
    name.bare !== '' && name.bare === whole.bare ? grades.bare : 0,

  /** The name begins so. */
  beginning: ({ query: { whole, unfinished }, name, isTitle }) =>
    findPhrase(whole.words, name.words, unfinished) === 0
      ? isTitle
        ? grades.prefix
        : grades.aliasPrefix
      : 0,

  /** The name has it: a weak sign where it is short or where words meet by chance, and in a name that is not shown. */
  inside: ({ query: { whole, unfinished }, name, isTitle, kind }) => {
    if (findPhrase(whole.words, name.words, unfinished) < 0) return 0;
    if (whole.key.length === 1) return grades.single;
    const isOrganization = kind === 'organization';
    if (isAcrossWords(whole.bare, name.bare) || (isOrganization && isLatinWord(whole)))
      return grades.mostWords;
    if (isTitle) return grades.inside;
    return whole.bare.length > 2 && !isOrganization ? grades.aliasInside : grades.mostWords;
  },

  /** The last word may be the beginning of one of the name; short words begin too many. */
  unfinishedWord: ({ query: { whole }, name }) =>
    (whole.words.at(-1)?.length ?? 0) > 3 && findPhrase(whole.words, name.words, true) >= 0
      ? grades.mostWords
      : 0,

  /** Every word of the query in the title: as good as the name where they are half of it, or of a term or an indicator. */
  allWords: ({ query: { whole }, name, isTitle, kind }) => {
    const { words } = whole;
    const isThere = (word: string) => name.words.some((other) => isWord(word, other, true));
    if (!isTitle || words.length < 2 || !words.every((word) => word.length > 1 && isThere(word))) return 0;
    const isKnownByWords = kind === 'term' || kind === 'indicator' || words.length * 2 >= name.words.length;
    return isKnownByWords && words.every((word) => name.words.includes(word))
      ? grades.allWords
      : grades.mostWords;
  },

  /** A whole name in a longer query: a coinage that makes up half of it is what it is about, another name may be. */
  contained: ({ query: { whole }, name, kind }) => {
    const share = name.words.length / whole.words.length;
    if (share >= 1 || findPhrase(name.words, whole.words) < 0) return 0;
    if (share >= 0.5) return kind === 'term' ? grades.coinage : name.key.length < 2 ? 0 : grades.contained;
    return name.key.length < 3 ? 0 : grades.spread;
  },

  /** The name in pinyin. */
  pinyin: (trial) => {
    const spelling = spellingOf(trial);
    if (spelling?.quality !== 'full') return 0;
    if (!spelling.fromStart) return grades.spelledInside;
    return spelling.toEnd ? grades.spelled : grades.spelledPrefix;
  },

  /** The name by its initials. */
  initials: (trial) => {
    const spelling = spellingOf(trial);
    if (spelling?.quality !== 'initials') return 0;
    return spelling.toEnd ? grades.initials : grades.initialsPrefix;
  },

  /** The name in pinyin, in part by initials. */
  mixedPinyin: (trial) => (spellingOf(trial)?.quality === 'mixed' ? grades.mixed : 0),

  /** Every piece spelled in full somewhere in the title. */
  pinyinPieces: ({ query: { letters, parts }, name: { bare }, isTitle, readings }) =>
    isTitle &&
    letters.length > 1 &&
    parts.length > 1 &&
    readings.size > 0 &&
    parts.every((part) => spell(part.bare, [...bare], readings)?.quality === 'full')
      ? grades.mixed
      : 0,
};

/** The grade of an entry for a query, with less than one added for ties; 0 where it does not answer. */
export function gradeOf(query: Query, entry: Candidate, readings: Readings): number {
  const { reference } = query;
  if (reference && entry.reference && pointsAt(reference, entry.reference)) return grades.alias;
  if (reference?.only) return 0;
  const other = query.otherwise ? gradeOfReading(query.otherwise, entry, readings) : 0;
  const otherwise = other >= grades.prefix ? other - shades.whole : Math.min(other, grades.mostWords);
  return Math.max(gradeOfReading(query, entry, readings), otherwise);
}

function gradeOfReading(query: Query, entry: Candidate, readings: Readings): number {
  const { kind, uses, faces } = entry;
  const rules = Object.values(nameRules);
  const ofFaces = faces.map((names) => {
    const trials = names.map((name, index) => ({ query, name, isTitle: index === 0, kind, readings }));
    const grade = Math.max(...trials.flatMap((trial) => rules.map((rule) => rule(trial))));
    return grade && sink(grade, entry) + ties.cover * coverOf(query, names[0]);
  });
  const best = Math.max(...ofFaces);
  const precedence = ties.kind * (1 - kinds.indexOf(kind) / kinds.length);
  return best && best + precedence + ties.use * Math.min(uses, ties.mostUses);
}

/** What few readers look for stands after other names, unless it is named whole. */
function sink(grade: number, { minor }: Candidate): number {
  return minor && grade < grades.spelled ? Math.min(grade, grades.spelledInside) : grade;
}

/** How much of the title the query is. */
function coverOf({ whole }: Query, title: Name | undefined): number {
  return Math.min(1, whole.words.length / Math.max(1, title?.words.length ?? 0));
}

/** Such a word, if a name does not begin with it, is most often what the organization does or where. */
function isLatinWord({ words: [word = '', ...others] }: Name): boolean {
  return others.length === 0 && /^[a-z]+$/.test(word);
}

function spellingOf({ query: { letters }, name, readings }: Trial): Spelling | null {
  if (letters.length < 2 || readings.size === 0) return null;
  return spell(letters.replaceAll('+', ''), [...name.bare], readings);
}
