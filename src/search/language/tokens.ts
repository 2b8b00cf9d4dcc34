import { hasHan, type PlacedWord, placedWords, type Variants } from './fold.ts';

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
  const borders = new Set(runsOf(placed).flatMap((run) => [run[0]?.start ?? 0, ...endsIn(run)]));
  return { tokens: placed.map(({ word, start, end }) => ({ words: [word], start, end })), borders };
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

/** Words that follow each other without a gap and are all Han, or none. */
function runsOf(placed: readonly PlacedWord[]): PlacedWord[][] {
  const runs: PlacedWord[][] = [];
  for (const word of placed) {
    const last = runs.at(-1)?.at(-1);
    if (last && hasHan(last.word) && hasHan(word.word) && last.end === word.start) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Where the words of a run end. */
function endsIn(run: readonly PlacedWord[]): number[] {
  const text = run.map(({ word }) => word).join('');
  if (!hasHan(text) || !Intl.Segmenter) return run.map(({ end }) => end);
  let at = 0;
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => {
    at += [...segment].length;
    return run[at - 1]?.end ?? 0;
  });
}
