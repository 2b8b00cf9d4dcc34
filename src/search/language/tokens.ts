import { foldCharacter, hasHan, placedWords, type Variants } from './fold.ts';

/** A word of a text, a single character where it is Han, or some of them in a row. */
export interface Token {
  words: readonly string[];
  start: number;
  end: number;
}

/** The words of a text, and the places in it where one of the language ends. */
export interface Tokens {
  tokens: readonly Token[];
  borders: ReadonlySet<number>;
}

/** Reads the words of a text. */
export function tokensOf(text: string, variants: Variants): Tokens {
  const placed = placedWords(text, variants);
  const tokens = placed.map(({ word, start, end }) => ({ words: [word], start, end }));
  const written = placed.filter(({ word }) => !hasHan(word)).flatMap(({ start, end }) => [start, end]);
  const folded = [...text].map((char) => foldCharacter(char, variants) || char).join('');
  const isInPlace = folded.length === text.length;
  return { tokens, borders: new Set([...written, ...wordBorders(isInPlace ? folded : text)]) };
}

/** Some tokens as one. */
export function joinTokens(tokens: readonly Token[]): Token {
  const words = tokens.flatMap((token) => token.words);
  return { words, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** Whether words are a single Han character or letter, which says too little to be looked for beside others. */
export function isWeak(words: readonly string[]): boolean {
  const [word = ''] = words;
  return words.length === 1 && (hasHan(word) || /^[a-z]$/.test(word));
}

/** Where words of the language begin and end in a text; anywhere where the browser cannot tell. */
export function wordBorders(text: string): Set<number> {
  if (!Intl.Segmenter) return new Set(Array.from({ length: text.length + 1 }, (_, at) => at));
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return new Set([...Array.from(segments, ({ index }) => index), text.length]);
}
