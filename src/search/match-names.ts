import * as grades from './grades.ts';
import { type Kind, kinds } from './kinds.ts';
import { type Face, findPhrase, isWord, type Name } from './name.ts';
import { type Readings, spell } from './pinyin.ts';
import type { Query } from './query.ts';

/** What the matcher reads of an entry. */
export interface Candidate {
  kind: Kind;
  uses: number;
  /** Whether few readers look for it: its name stands after other names unless it is given whole. */
  minor: boolean;
  faces: readonly Face[];
}

/** The grade of an entry for a query, with less than one added for ties; 0 where it does not answer. */
export function gradeOf(query: Query, entry: Candidate, readings: Readings): number {
  const direct = gradeOfReading(query, entry, readings);
  const other = query.otherwise ? gradeOfReading(query.otherwise, entry, readings) : 0;
  return Math.max(direct, other - 0.5, 0);
}

function gradeOfReading(query: Query, { kind, uses, minor, faces }: Candidate, readings: Readings): number {
  const precedence = 1 - kinds.indexOf(kind) / kinds.length;
  const ofFaces = faces.map((face) => {
    const grade = Math.max(byWords(query, face, kind), bySound(query, face, readings), byParts(query, faces));
    const sunk = minor && grade < grades.spelled ? Math.min(grade, grades.spelledInside) : grade;
    return sunk && sunk + 0.19 * coverOf(query, face);
  });
  const best = Math.max(...ofFaces);
  return best && best + precedence * 0.2 + Math.min(uses, 10) * 0.001;
}

/** How much of the title the query is. */
function coverOf({ whole }: Query, { title }: Face): number {
  return Math.min(1, whole.words.length / Math.max(1, title.words.length));
}

function byWords({ whole, unfinished }: Query, { title, aliases, labels, around }: Face, kind: Kind): number {
  if (labels.some((label) => label.key === whole.key || (whole.key === whole.bare && isSame(label, whole))))
    return grades.alias;
  const own = inName(whole, title, unfinished);
  const other = Math.max(0, ...aliases.map((alias) => inName(whole, alias, unfinished)));
  if (own === grades.exact || own === grades.bare) return own;
  if (other === grades.exact || other === grades.bare) return Math.min(other, grades.alias);
  if (own === grades.prefix) return own;
  if (other === grades.prefix) return grades.aliasPrefix;
  if (own === grades.inside) return own;
  if (other === grades.inside) return grades.aliasInside;
  if (hasAllWords(whole, title)) return wordsGrade(whole, title, kind);
  if (whole.key.length > 1 && findPhrase(whole.words, around) >= 0) return grades.around;
  return Math.max(
    own,
    other,
    ...[title, ...aliases, ...labels].map((name) => inQuery(name, whole)),
    inChunks(whole, title),
  );
}

function isSame(name: Name, whole: Name): boolean {
  return (
    name.key === whole.key ||
    (name.words.length === whole.words.length && findPhrase(name.words, whole.words) === 0)
  );
}

function inName(whole: Name, name: Name, unfinished: boolean): number {
  if (isSame(name, whole)) return grades.exact;
  if (name.bare !== '' && name.bare === whole.bare) return grades.bare;
  const at = findPhrase(whole.words, name.words, unfinished);
  if (at === 0) return grades.prefix;
  if (at < 0) return findPhrase(whole.words, name.words, true) < 0 ? 0 : grades.mostWords;
  return whole.key.length > 1 ? grades.inside : grades.single;
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

/** A whole name in a longer query. */
function inQuery(name: Name, whole: Name): number {
  if (name.key.length < 3 || name.words.length >= whole.words.length) return 0;
  return findPhrase(name.words, whole.words) >= 0 ? grades.contained : 0;
}

/** A query of up to three pieces that stand in the name in the same order with something between. */
function inChunks({ words }: Name, { words: name }: Name): number {
  let rest = words;
  let from = 0;
  for (let chunk = 0; chunk < 3 && rest.length > 1; chunk += 1) {
    const size = longestChunk(rest, name.slice(from));
    if (size < 2) return 0;
    from += findPhrase(rest.slice(0, size), name.slice(from)) + size;
    rest = rest.slice(size);
  }
  return rest.length === 0 && words.length > 3 ? grades.chunks : 0;
}

function longestChunk(words: readonly string[], name: readonly string[]): number {
  let size = words.length;
  while (size > 1 && findPhrase(words.slice(0, size), name) < 0) size -= 1;
  return size;
}

function bySound({ letters }: Query, { title, aliases }: Face, readings: Readings): number {
  if (letters.length < 2) return 0;
  return Math.max(...[title, ...aliases].map((name) => soundOf(letters, name, readings)));
}

function soundOf(letters: string, { bare }: Name, readings: Readings): number {
  const spelling = spell(letters.replaceAll('+', ''), [...bare], readings);
  if (!spelling) return 0;
  const { quality, fromStart, toEnd } = spelling;
  if (quality === 'full')
    return fromStart ? (toEnd ? grades.spelled : grades.spelledPrefix) : grades.spelledInside;
  if (quality === 'initials' && fromStart) return toEnd ? grades.initials : grades.initialsPrefix;
  return quality === 'initials' ? grades.spread : grades.chunks;
}

/** Every piece of the query somewhere in the names, or in what else is known of the entry. */
function byParts({ parts }: Query, faces: readonly Face[]): number {
  if (parts.length === 0) return 0;
  const names = faces.flatMap(({ title, aliases }) => [title, ...aliases].map(({ words }) => words));
  const isIn = (texts: readonly (readonly string[])[]) =>
    parts.every(({ words }) => texts.some((text) => findPhrase(words, text, true) >= 0));
  if (isIn(names)) return grades.mostWords;
  return isIn([...names, ...faces.map(({ around }) => around)]) ? grades.spread : 0;
}
