import type { Book } from '../book.ts';
import type { Token } from '../tokens.ts';
import { lettersIn } from './differences.ts';
import { findExact, type Span } from './span.ts';

/** A part of a quotation that stands in the plan word for word. */
export interface Piece {
  quoted: Span;
  place: Span;
}

/** So many tokens make a piece that says something. */
const fewestTokens = 6;

/** Takes a quotation apart, from its beginning on, into the longest parts that stand in the plan; what is left between is passed over. */
export function piecesOf(quoted: readonly Token[], book: Book): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from + fewestTokens <= quoted.length) {
    const piece = longestFrom(quoted, from, book);
    if (piece) pieces.push(piece);
    from = piece?.quoted.to ?? from + 1;
  }
  return pieces;
}

/** The longest part from a token on; the beginning of a part that is there is there too. */
function longestFrom(quoted: readonly Token[], from: number, book: Book): Piece | null {
  const placeOf = (to: number) => findExact(book, lettersIn(quoted, { start: from, end: to }))[0];
  let [found, tooLong] = [from + fewestTokens, quoted.length + 1];
  let place = placeOf(found);
  if (!place) return null;
  while (found + 1 < tooLong) {
    const middle = (found + tooLong) >> 1;
    const longer = placeOf(middle);
    if (longer) [found, place] = [middle, longer];
    else tooLong = middle;
  }
  return { quoted: { from, to: found }, place };
}
