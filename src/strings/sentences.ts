import type { Range } from './ranges.ts';

/** The end of a sentence with the quotation marks and brackets that close behind it: full-width, or before a blank. */
const sentenceEnd = /[\u3002\uff01\uff1f][\u201d\u2019\uff09]*|[.!?][\u201d\u2019)]*(?=\s)/g;

/** The end of a clause of the source: a full-width comma, semicolon, colon or full stop. */
const clauseEnd = /[\uff0c\uff1b\uff1a\u3002]/g;

/** Where one who reads aloud can draw breath: behind a mark inside a sentence. */
const breathEnd = /[\uff0c\uff1b\uff1a\u3001\u3002]|[,;:](?=\s)/g;

/** The sentences of a text, one behind the other, each with the blank before it. */
export function sentencesOf(text: string): Range[] {
  return partsOf(text, sentenceEnd);
}

/** The clauses of a text of the source, one behind the other. */
export function clausesOf(text: string): Range[] {
  return partsOf(text, clauseEnd);
}

/** What is read in one breath, one behind the other. */
export function breathsOf(text: string): Range[] {
  return partsOf(text, breathEnd);
}

function partsOf(text: string, partEnd: RegExp): Range[] {
  const ends = [...text.matchAll(partEnd)].map(({ index, 0: { length } }) => index + length);
  const all = ends.at(-1) === text.length ? ends : [...ends, text.length];
  return all.map((end, index) => ({ start: all[index - 1] ?? 0, end }));
}

/**
 * Which sentences of a translation say what a sentence of the source says: the same one where both texts have as
 * many, else those that stand as far into the text.
 */
export function sentencesAlike(source: readonly Range[], other: readonly Range[], wanted: number): number[] {
  if (source.length === other.length) return [wanted];
  const stretch = sharesOf(source)[wanted] ?? { start: 0, end: 1 };
  return sharesOf(other).flatMap((share, index) =>
    isAt(middleOf(share), stretch) || isAt(middleOf(stretch), share) ? [index] : [],
  );
}

function sharesOf(sentences: readonly Range[]): Range[] {
  const length = sentences.at(-1)?.end || 1;
  return sentences.map(({ start, end }) => ({ start: start / length, end: end / length }));
}

function middleOf({ start, end }: Range): number {
  return (start + end) / 2;
}

function isAt(point: number, { start, end }: Range): boolean {
  return point >= start && point < end;
}
