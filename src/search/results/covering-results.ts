import type { Place } from '../data/places.ts';
import { grades, type textGrades, textShades, ties } from '../names/grades.ts';
import { type Kind, precedenceOf } from '../names/kinds.ts';
import { findPhrase } from '../names/name.ts';
import type { NameEntry } from '../names/name-index.ts';
import { type Headings, pageOf } from './headings.ts';
import type { QueryPart } from './pieces.ts';
import { isMostOf } from './query-parts.ts';
import { type Result, resultOf } from './results.ts';

/** Something that has parts of a query. */
interface Candidate {
  at: Pick<Place, 'kind' | 'address'>;
  /** Its name, where that has a part. */
  entry: NameEntry | null;
  /** How far it has each part: by its name or text wholly, by a heading over it in half. */
  shares: Map<QueryPart, number>;
  times: number;
  /** Where the editors say a part of a term, while nothing else of it has one. */
  onlyByEditors: Candidate['at'] | null;
  /** How much of one of its names a part is; 0 where none has one. */
  nameShare: number;
}

/** A heading over a passage says of it what its own words do not, and an everyday word less than a name. */
const sideShare = 0.5;

/** So many passages are hardly any: they say more of what they have than a subject that it is an everyday word for. */
const hardlyAny = 2;

/** A thing whose name is nearly all that was asked for is what was asked for. */
const leastOfName = 0.8;

/** What is asked for by its kind stays behind what has the words in a row. */
const mostAsked = grades.text - 0.01;

/** What has not nearly as much of the query as the best has is left out. */
const leastOfBest = 0.6;

/** What a candidate is before it has parts. */
const noParts = { entry: null, times: 0, nameShare: 0, onlyByEditors: null };

type InText = (typeof textGrades)[keyof typeof textGrades];

/** What parts are looked for in, and what a place has that has them all. */
interface CoveringOptions {
  headings: Headings;
  places: readonly Place[];
  /** Kinds of things that are asked for. */
  asked: readonly Kind[];
  /** Whether a passage where hardly another has it stands before a subject that it is an everyday word for. */
  rareFirst?: boolean;
  inText: InText;
}

/**
 * What has the parts of a query, ordered by the weight that it covers, the rare parts before all; a thing whose name
 * has them before a passage. Where something has all, only what has all is a result.
 */
export function coveringResults(
  parts: readonly QueryPart[],
  { headings, places, asked, rareFirst = false, inText }: CoveringOptions,
): Result[] {
  const candidates = [...gather(parts, places, inText).values()];
  const total = sumOf(parts, () => 1);
  const isPassage = (number: number) => places[number]?.kind === 'section';
  const counts = parts.map((part) => [...part.places.keys()].filter(isPassage).length);
  const isRare = rareFirst && counts.some((count) => count > 0 && count <= hardlyAny);
  const graded = candidates.map((candidate) => {
    const { at, entry, nameShare } = candidate;
    const share = sumOf(parts, (part) => shareIn(part, candidate, headings)) / total;
    const isVague = entry?.kind === 'subject' && nameShare <= sideShare;
    const rarity = isVague ? textShades.vague : at.kind === 'section' ? textShades.rare : 0;
    const grade = gradeOf(candidate, share, inText.grade) + (isRare ? rarity : 0);
    return {
      candidate,
      share,
      grade: asked.includes(at.kind) ? Math.min(grade + ties.asked, mostAsked) : grade,
    };
  });
  const best = Math.max(0, ...graded.map(({ share }) => share));
  const hasAll = graded.some(({ grade }) => grade >= grades.sure);
  return graded
    .filter(({ share, grade }) => (hasAll ? grade >= grades.sure : share >= best * leastOfBest))
    .map(({ candidate: { at, entry, onlyByEditors, shares }, grade }) => {
      const phrases = [...shares.keys()].map(({ words }) => words);
      return resultOf(entry ?? onlyByEditors ?? at, { grade, phrases }, headings);
    })
    .sort((a, b) => b.grade - a.grade);
}

/** The square of a weight lets one rare part decide over several that are everywhere. */
function sumOf(parts: readonly QueryPart[], shareOf: (part: QueryPart) => number): number {
  return parts.reduce((sum, part) => sum + part.weight ** 2 * shareOf(part), 0);
}

function shareIn(part: QueryPart, { at, shares }: Candidate, headings: Headings): number {
  const own = shares.get(part);
  if (own !== undefined) return own;
  const isOver = headings.over(at.address).some((heading) => part.entries.includes(heading));
  return isOver ? sideShare : 0;
}

function isWhole(share: number): boolean {
  return share > 1 - 1e-9;
}

function gradeOf(candidate: Candidate, share: number, inText: number): number {
  const { at, entry, times, nameShare, onlyByEditors } = candidate;
  // Of what has only a part of a query, a subject is the widest.
  const isWide = !isWhole(share) && entry?.kind === 'subject';
  const ofKind = isWide ? ties.kind : entry && !entry.minor ? ties.kind * precedenceOf(entry.kind) : 0;
  const ofName = ofKind + ties.cover * nameShare;
  const isNamed = nameShare === 1 && share >= leastOfName;
  if (entry && (isNamed || isWhole(share))) return grades.mostWords + ofName;
  const ofKindInText = at.kind === 'section' ? 0 : textShades[onlyByEditors ? 'byEditors' : 'record'];
  if (isWhole(share)) return inText + textShades.time * Math.min(times, 9) + ofKindInText;
  return grades.parts * share + ofName;
}

/** How much of a name of an entry a part is, or of the part the name, at most: 1 where they are the same. */
function shareOfName({ faces }: NameEntry, { words }: QueryPart): number {
  const shares = faces.flat().map((name) => {
    const isInside = findPhrase(words, name.words) >= 0 || isMostOf(name.words, words);
    const [shorter, longer] = [words.length, name.words.length].sort((a, b) => a - b);
    return isInside ? ((shorter ?? 0) / (longer ?? 1)) * (name.isEveryday ? sideShare : 1) : 0;
  });
  return Math.max(0, ...shares);
}

/** Everything that has a part, by what it is; what the editors say of a term stands for the term. */
function gather(
  parts: readonly QueryPart[],
  places: readonly Place[],
  { byEditors }: InText,
): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const candidateAt = ({ kind, address }: Candidate['at']): Candidate => {
    const at = { kind, address: kind === 'term' ? pageOf(address) : address };
    const key = `${at.kind} ${at.address}`;
    const known = candidates.get(key) ?? { ...noParts, at, shares: new Map() };
    candidates.set(key, known);
    return known;
  };
  for (const part of parts) {
    for (const [number, times] of part.places) {
      const place = places[number];
      if (!place) continue;
      const candidate = candidateAt(place);
      const isCommentary = place.kind === 'term' && place.address.includes('#');
      const share = isCommentary ? byEditors : 1;
      const isFirst = candidate.shares.size === 0;
      candidate.onlyByEditors = isCommentary && (isFirst || candidate.onlyByEditors) ? place : null;
      candidate.shares.set(part, Math.max(share, candidate.shares.get(part) ?? 0));
      candidate.times += times;
    }
    for (const entry of part.entries) {
      const candidate = candidateAt(entry);
      candidate.entry = entry;
      candidate.onlyByEditors = null;
      candidate.shares.set(part, 1);
      candidate.nameShare = Math.max(candidate.nameShare, shareOfName(entry, part));
    }
  }
  return candidates;
}
