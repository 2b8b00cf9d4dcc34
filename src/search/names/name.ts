import { nameKey, stem, type Variants, wordsOf } from '../language/fold.ts';
import { wordBorders } from '../language/tokens.ts';

/** A name as the matcher sees it. */
export interface Name {
  key: string;
  words: readonly string[];
  /** Whether it is a word of everyday speech for the thing, which names it less surely than its names. */
  isEveryday?: boolean;
}

/** Makes the name that a text is. */
export function nameOf(text: string, variants: Variants): Name {
  return { key: nameKey(text, variants), words: wordsOf(text, variants) };
}

/** Where words stand in a row, the last of them perhaps unfinished, but more than a lone letter; -1 where they do not. */
export function findPhrase(phrase: readonly string[], text: readonly string[], unfinished = false): number {
  const last = phrase.length - 1;
  const isBegun = unfinished && phrase.join('').length > 1;
  for (let at = 0; at + last < text.length; at += 1)
    if (phrase.every((word, index) => isWord(word, text[at + index] ?? '', isBegun && index === last)))
      return at;
  return -1;
}

/** Whether a typed word is the word, or its beginning. */
export function isWord(typed: string, word: string, unfinished: boolean): boolean {
  if (typed === word) return true;
  return unfinished && (word.startsWith(typed) || stem(word) === typed);
}

/** Whether two characters stand in a name only where a word ends and the next begins. */
export function isAcrossWords(pair: string, name: string): boolean {
  if (pair.length !== 2 || !/^\p{Script=Han}+$/u.test(pair)) return false;
  const borders = wordBorders(name);
  for (let at = name.indexOf(pair); at >= 0; at = name.indexOf(pair, at + 1))
    if (borders.has(at) || borders.has(at + pair.length)) return false;
  return true;
}
