import { foldCharacter, hasHan, type Variants } from '../search/language/fold.ts';

/** A character that counts when a text is held against another, folded, and its place in the text. */
export interface Letter {
  letter: string;
  start: number;
  end: number;
}

/**
 * What counts of a text: letters, digits and the signs of figures, in one script, width and case. Of punctuation
 * between digits a point stays, since 4.6 is not 46, and whatever else parts two figures becomes a dash.
 */
export function lettersOf(text: string, variants: Variants): Letter[] {
  const signs = signsOf(text, variants);
  const letters: Letter[] = [];
  let skipped: Letter[] = [];
  for (const [index, sign] of signs.entries()) {
    if (!counts(sign.letter)) {
      skipped.push(sign);
      continue;
    }
    const before = letters.at(-1);
    const next = signs.slice(index, index + 4);
    const border = borderBetween(before, skipped, next);
    if (border) letters.push(border);
    // A grouping comma is a part of its number.
    else if (before && isDigit(before.letter) && isGrouping(lettersIn(skipped), next))
      before.end = sign.start;
    letters.push(sign);
    skipped = [];
  }
  return letters;
}

/** The characters that are seen, folded, without blanks and the bars between the cells of a table. */
function signsOf(text: string, variants: Variants): Letter[] {
  const signs: Letter[] = [];
  let end = 0;
  for (const char of text) {
    const start = end;
    end += char.length;
    for (const letter of foldCharacter(char, variants))
      if (!/[\s|]/.test(letter)) signs.push({ letter, start, end });
  }
  return signs;
}

/** Letters, digits, and the signs that belong to figures, not those that only lay a text out. */
function counts(sign: string): boolean {
  return /^[\p{L}\p{N}%\u2030]$/u.test(sign) || /^[^^`~\P{S}]$/u.test(sign);
}

/** The punctuation before a figure where it belongs to it, or parts it from another. */
function borderBetween(
  before: Letter | undefined,
  skipped: readonly Letter[],
  next: readonly Letter[],
): Letter | null {
  const [first] = skipped;
  if (!before || !first || !isDigit(next[0]?.letter)) return null;
  const between = lettersIn(skipped);
  const border = (letter: string): Letter => ({ letter, start: first.start, end: skipped.at(-1)?.end ?? 0 });
  if (isDigit(before.letter)) {
    if (between === '.') return border('.');
    return isGrouping(between, next) ? null : border('-');
  }
  const isTied = first.start === before.end && first.end === next[0]?.start;
  const isSigned = /^[\p{Pd}~]$/u.test(between) && (hasHan(before.letter) || before.letter === '%') && isTied;
  return isSigned ? border('-') : null;
}

/** Whether a comma groups the digits of one number: three follow, with or without those behind a blank. */
function isGrouping(between: string, next: readonly Letter[]): boolean {
  const digits = countUntil(next, ({ letter }) => !isDigit(letter));
  const together = countUntil(
    next,
    ({ letter, start }, index) => !isDigit(letter) || (index > 0 && start > (next[index - 1]?.end ?? 0)),
  );
  return between === ',' && (digits === 3 || together === 3);
}

function countUntil(signs: readonly Letter[], isEnd: (sign: Letter, index: number) => boolean): number {
  const end = signs.findIndex(isEnd);
  return end === -1 ? signs.length : end;
}

function lettersIn(signs: readonly Letter[]): string {
  return signs.map(({ letter }) => letter).join('');
}

function isDigit(letter = ''): boolean {
  return /^\p{Nd}$/u.test(letter);
}
