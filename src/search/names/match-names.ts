import { type Readings, spell } from '../language/pinyin.ts';
import { pointsAt, type Reference } from '../language/reference.ts';
import * as grades from './grades.ts';
import { type Kind, kinds } from './kinds.ts';
import { type Face, findPhrase, isAcrossWords, isWord, type Name } from './name.ts';
import type { Query } from './query.ts';

/** What the matcher reads of an entry. */
export interface Candidate {
  kind: Kind;
  uses: number;
  /** The label that leads to it. */
  reference: Reference | null;
  /** Whether few readers look for it by name: a passage, or an institution. */
  minor: boolean;
  faces: readonly Face[];
}

/** The grade of an entry for a query, with less than one added for ties; 0 where it does not answer. */
export function gradeOf(query: Query, entry: Candidate, readings: Readings): number {
  const { reference } = query;
  if (reference && entry.reference && pointsAt(reference, entry.reference)) return grades.alias;
  if (reference?.only) return 0;
  const other = query.otherwise ? gradeOfReading(query.otherwise, entry, readings) : 0;
  const otherwise = other >= grades.prefix ? other - 0.5 : Math.min(other, grades.mostWords);
  return Math.max(gradeOfReading(query, entry, readings), otherwise);
}

function gradeOfReading(query: Query, entry: Candidate, readings: Readings): number {
  const { kind, uses, faces } = entry;
  const precedence = 1 - kinds.indexOf(kind) / kinds.length;
  const ofFaces = faces.map((face) => {
    const grade = Math.max(byWords(query, face, kind), bySound(query, face, kind, readings));
    return grade && sink(grade, entry) + 0.19 * coverOf(query, face);
  });
  const best = Math.max(...ofFaces);
  return best && best + precedence * 0.2 + Math.min(uses, 10) * 0.001;
}

/** What few readers look for stands after other names, an organization unless it is named whole. */
function sink(grade: number, { minor, kind }: Candidate): number {
  if (!minor) return grade;
  if (grade < grades.spelled) return Math.min(grade, grades.spelledInside);
  return kind === 'section' ? grades.aliasPrefix : grade;
}

/** How much of the title the query is. */
function coverOf({ whole }: Query, { title }: Face): number {
  return Math.min(1, whole.words.length / Math.max(1, title.words.length));
}

function byWords({ whole, unfinished }: Query, { title, aliases }: Face, kind: Kind): number {
  const own = inTitle(whole, title, kind, unfinished);
  const other = Math.max(0, ...aliases.map((alias) => inAlias(whole, alias, kind, unfinished)));
  if (own === grades.exact || own === grades.bare) return own;
  if (other >= grades.bare || own === grades.prefix) return Math.max(other, own);
  if (other === grades.aliasPrefix || own === grades.inside) return Math.max(other, own);
  if (other === grades.aliasInside) return other;
  if (hasAllWords(whole, title)) return wordsGrade(whole, title, kind);
  return Math.max(own, other, ...[title, ...aliases].map((name) => inQuery(name, whole, kind)));
}

function isSame(name: Name, whole: Name): boolean {
  return (
    name.key === whole.key ||
    (name.words.length === whole.words.length && findPhrase(name.words, whole.words) === 0)
  );
}

function inTitle(whole: Name, title: Name, kind: Kind, unfinished: boolean): number {
  if (isSame(title, whole)) return grades.exact;
  if (title.bare !== '' && title.bare === whole.bare) return grades.bare;
  const at = findPhrase(whole.words, title.words, unfinished);
  if (at === 0) return grades.prefix;
  if (at < 0) return begins(whole, title) ? grades.mostWords : 0;
  if (whole.key.length === 1) return grades.single;
  const isAccident = isAcrossWords(whole.bare, title.bare) || (kind === 'organization' && isLatinWord(whole));
  return isAccident ? grades.mostWords : grades.inside;
}

/** Whether the last word may be the beginning of one of the name; short words begin too many. */
function begins({ words }: Name, name: Name): boolean {
  return (words.at(-1)?.length ?? 0) > 3 && findPhrase(words, name.words, true) >= 0;
}

/** Names that are not shown: part of one is a weak sign where it is short or an organization's; those of a passage merely stand in it. */
function inAlias(whole: Name, alias: Name, kind: Kind, unfinished: boolean): number {
  const grade = inTitle(whole, alias, kind, unfinished);
  if (kind === 'section') return Math.min(grade, grades.aliasInside);
  if (grade >= grades.bare) return Math.min(grade, grades.alias);
  if (grade === grades.prefix) return grades.aliasPrefix;
  if (grade !== grades.inside) return grade;
  return whole.bare.length > 2 && kind !== 'organization' ? grades.aliasInside : grades.mostWords;
}

/** Such a word, if a name does not begin with it, is most often what the organization does or where. */
function isLatinWord({ words: [word = '', ...others] }: Name): boolean {
  return others.length === 0 && /^[a-z]+$/.test(word);
}

/** Every word of the query in the name; Han characters that are merely all there say little. */
function hasAllWords({ words }: Name, name: Name): boolean {
  return (
    words.length > 1 &&
    words.every((word) => word.length > 1 && name.words.some((other) => isWord(word, other, true)))
  );
}

/** Whole words that make up half of a name are as good as the name; terms and indicators are known by any of their words. */
function wordsGrade({ words }: Name, name: Name, kind: Kind): number {
  const isKnownByWords = kind === 'term' || kind === 'indicator' || words.length * 2 >= name.words.length;
  return isKnownByWords && words.every((word) => name.words.includes(word))
    ? grades.allWords
    : grades.mostWords;
}

/** A whole name in a longer query; a coinage that makes up half of the query is what it is about, another name may be. */
function inQuery(name: Name, whole: Name, kind: Kind): number {
  const share = name.words.length / whole.words.length;
  if (share >= 1 || findPhrase(name.words, whole.words) < 0) return 0;
  if (share >= 0.5) return kind === 'term' ? grades.coinage : name.key.length < 2 ? 0 : grades.contained;
  return name.key.length < 3 ? 0 : grades.spread;
}

function bySound(
  { letters, parts }: Query,
  { title, aliases }: Face,
  kind: Kind,
  readings: Readings,
): number {
  if (letters.length < 2 || readings.size === 0) return 0;
  const names = kind === 'section' ? [title] : [title, ...aliases];
  const whole = Math.max(...names.map((name) => soundOf(letters, name, readings)));
  return whole === 0 && parts.length > 1 && hasAllSounds(parts, title, readings) ? grades.chunks : whole;
}

function soundOf(letters: string, { bare }: Name, readings: Readings): number {
  const spelling = spell(letters.replaceAll('+', ''), [...bare], readings);
  if (!spelling) return 0;
  const { quality, fromStart, toEnd } = spelling;
  if (quality === 'full')
    return fromStart ? (toEnd ? grades.spelled : grades.spelledPrefix) : grades.spelledInside;
  if (quality === 'initials') return toEnd ? grades.initials : grades.initialsPrefix;
  return grades.chunks;
}

/** Every piece spelled in full somewhere in the title. */
function hasAllSounds(parts: readonly Name[], { bare }: Name, readings: Readings): boolean {
  return parts.every((part) => spell(part.bare, [...bare], readings)?.quality === 'full');
}
