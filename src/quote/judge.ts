import type { Book } from './book.ts';
import type { Alignment } from './compare/align.ts';
import { type Difference, differencesOf } from './compare/differences.ts';
import { findNearest } from './compare/nearest.ts';
import { type Piece, piecesOf } from './compare/pieces.ts';
import { findExact, type Span } from './compare/span.ts';
import { isFigure, type Token, tokensOf } from './tokens.ts';

/** What can be said of a quotation. */
export type Verdict = { quoted: readonly Token[] } & (
  | { kind: 'short' }
  /** Word for word, at one place or more. */
  | { kind: 'exact'; places: readonly Span[] }
  | { kind: 'near'; place: Span; differences: readonly Difference[]; figures: boolean }
  /** Not there as one text; `pieces` stand there apart from each other, and `nearest` is like it. */
  | { kind: 'absent'; nearest: Span | null; pieces: readonly Piece[] }
);

/** Of fewer tokens nobody can tell what they are like. */
const fewestTokens = 4;

/** The share of tokens that differ: below the first a quotation is nearly there, below the second a place is like it. */
const limits = { near: 0.2, alike: 0.5 };

/** The share of a quotation that its pieces must make up. */
const coverage = 0.8;

/** Holds a quotation against the text of a plan. */
export function judge(quotation: string, book: Book): Verdict {
  const quoted = tokensOf(quotation, book.variants);
  const places = quoted.length > 1 ? findExact(book, quoted.map(({ text }) => text).join('')) : [];
  if (places.length > 0) return { kind: 'exact', quoted, places };
  if (quoted.length < fewestTokens) return { kind: 'short', quoted };
  const nearest = findNearest(quoted, book);
  const allowed = Math.max(1, Math.floor(quoted.length * limits.near));
  if (nearest && nearest.distance <= allowed) {
    const differences = differencesOf(nearest, quoted, book.tokens);
    if (differences.length > 0) return near(nearest, differences, { quoted, book });
  }
  const isAlike = nearest !== null && nearest.distance <= quoted.length * limits.alike;
  return { kind: 'absent', quoted, nearest: isAlike ? nearest.span : null, pieces: mainPieces(quoted, book) };
}

function near(
  { span }: Alignment,
  differences: readonly Difference[],
  { quoted, book }: { quoted: readonly Token[]; book: Book },
): Verdict {
  const differing = differences.flatMap((one) => [
    ...quoted.slice(one.quoted.start, one.quoted.end),
    ...book.tokens.slice(one.printed.start, one.printed.end),
  ]);
  return {
    kind: 'near',
    quoted,
    place: span,
    differences,
    figures: differing.some(({ text }) => isFigure(text)),
  };
}

/** The pieces of a quotation where it is made of several and of little else. */
function mainPieces(quoted: readonly Token[], book: Book): Piece[] {
  const pieces = piecesOf(quoted, book);
  const covered = pieces.reduce((sum, { quoted: part }) => sum + part.to - part.from, 0);
  return pieces.length > 1 && covered >= quoted.length * coverage ? pieces : [];
}
