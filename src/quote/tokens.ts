import { numeralCharacters } from '../editions/numerals.ts';
import { hasHan, type Variants } from '../search/language/fold.ts';
import { type Letter, lettersOf } from './letters.ts';

/** What is compared as one: a Han character, a word, a whole figure or a whole numeral. */
export interface Token {
  /** Its letters, folded. */
  text: string;
  /** Where it stands in the text that it was read from. */
  start: number;
  end: number;
}

/** The tokens of a text in a row. */
export function tokensOf(text: string, variants: Variants): Token[] {
  const tokens: Token[] = [];
  let last: Letter | undefined;
  for (const letter of lettersOf(text, variants)) {
    const token = tokens.at(-1);
    if (token && last && belongTogether(last, letter)) {
      token.text += letter.letter;
      token.end = letter.end;
    } else tokens.push({ text: letter.letter, start: letter.start, end: letter.end });
    last = letter;
  }
  return tokens;
}

/** Whether a token says how much or how many: digits, a numeral, a sign of a figure. */
export function isFigure(text: string): boolean {
  return /[\p{N}%\u2030-]/u.test(text) || (text !== '' && [...text].every(isNumeral));
}

/** Letters that follow each other without a gap, unless they are Han; a figure with its point, its sign and its numerals. */
function belongTogether(one: Letter, other: Letter): boolean {
  if (one.letter === '.' || other.letter === '.') return true;
  if (one.end < other.start || one.letter === '-' || other.letter === '-') return false;
  if (isPartOfNumber(one.letter) && isPartOfNumber(other.letter)) return true;
  return !hasHan(one.letter) && !hasHan(other.letter);
}

function isPartOfNumber(letter: string): boolean {
  return isNumeral(letter) || /^[\p{Nd}%\u2030]$/u.test(letter);
}

function isNumeral(letter: string): boolean {
  return numeralCharacters.includes(letter);
}
