import type { Glyphs } from './fonts/face.ts';
import { widthOf } from './set-line.ts';

/** How a text is broken into lines. */
interface Setting {
  font: Glyphs;
  size: number;
  /** How wide a line may be. */
  room: number;
  mostLines: number;
}

/** Breaks pieces of text that stay whole into as few lines as hold them, nearly equal in width; undefined where they do not fit. */
export function breakLines(pieces: readonly string[], setting: Setting): string[] | undefined {
  const widths = pieces.map((piece) => widthOf(piece.trimEnd(), setting.font, setting.size));
  if (widths.some((width) => width > setting.room)) return undefined;
  const fewest = filled(pieces, setting, setting.room);
  if (fewest.length > setting.mostLines) return undefined;
  let [least, most] = [0, setting.room];
  // The narrowest lines of the same number are the most equal ones.
  for (let step = 0; step < 8; step++) {
    const middle = (least + most) / 2;
    if (filled(pieces, setting, middle).length <= fewest.length) most = middle;
    else least = middle;
  }
  return filled(pieces, setting, most);
}

/** The same, with the end left out where the text is longer. */
export function breakCut(pieces: readonly string[], setting: Setting, omission: string): string[] {
  for (let count = pieces.length; count > 0; count--) {
    const kept = pieces.slice(0, count);
    const end = (kept.at(-1) ?? '').replace(/[\p{P}\s]+$/u, '');
    const shown = count === pieces.length ? kept : [...kept.slice(0, -1), `${end}${omission}`];
    const lines = breakLines(shown, setting);
    if (lines) return lines;
  }
  return [];
}

/** Lines filled one after the other; a piece wider than the room has a line of its own. */
function filled(pieces: readonly string[], { font, size }: Setting, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd(), font, size) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
