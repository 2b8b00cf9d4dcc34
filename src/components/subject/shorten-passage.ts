import { shortenEnd, shortenStart } from '../../editions/shorten.ts';
import type { PassagePiece } from '../../plan/things/subjects.ts';

/** How many passages a page shows whole; where there are more, each is cut. */
const mostWhole = 18;

/** How many characters of a passage that is cut stand before the first of its words, and behind it. */
const kept = { before: 24, behind: 40 };

/** How a page shows so many passages: whole where they are few, else what stands around the first word of each. */
export function passagesCut<Kind extends { pieces: readonly PassagePiece[] }>(
  passages: readonly Kind[],
): Kind[] {
  if (passages.length <= mostWhole) return [...passages];
  return passages.map((passage) => ({ ...passage, pieces: cutPieces(passage.pieces) }));
}

/** The run-in heading whole, and of the rest what stands around the first word. */
function cutPieces(pieces: readonly PassagePiece[]): PassagePiece[] {
  const headEnd = pieces.findLastIndex(({ kind }) => kind === 'lead') + 1;
  const rest = pieces.slice(headEnd);
  const at = Math.max(
    rest.findIndex(({ kind }) => kind === 'word'),
    0,
  );
  const before = rest.slice(0, at);
  const opening = before.slice(before.findLastIndex(({ kind }) => kind === 'gap'));
  const text = shortenStart(opening.map((piece) => piece.text).join(''), kept.before);
  const leaves = before.length > opening.length || opening[0]?.kind === 'gap';
  return [
    ...pieces.slice(0, headEnd),
    ...(leaves && !text.startsWith('…') ? [{ kind: 'gap', text: '' } as const] : []),
    ...(text === '' ? [] : [{ kind: 'text', text } as const]),
    ...firstOf(rest.slice(at)),
  ];
}

/** Pieces up to the end of what is shown. */
function firstOf(pieces: readonly PassagePiece[]): PassagePiece[] {
  let left = kept.behind;
  const shown: PassagePiece[] = [];
  for (const piece of pieces) {
    shown.push(piece.kind === 'text' ? { ...piece, text: shortenEnd(piece.text, left) } : piece);
    left -= piece.text.length;
    if (left <= 0 || piece.kind === 'gap') break;
  }
  const isCut = shown.length < pieces.length && !/…$/u.test(shown.at(-1)?.text ?? '');
  return isCut && shown.at(-1)?.kind !== 'gap' ? [...shown, { kind: 'gap', text: '' }] : shown;
}
