import { hasHan, type PlacedWord, placedWords, type Variants } from './fold.ts';

/** A word of a language as it stands in a text: a Han word of one or more characters, or another word; or some of them in a row. */
export interface Token {
  words: readonly string[];
  start: number;
  end: number;
}

/** The words of a text, Han characters put together as the language does. */
export function tokensOf(text: string, variants: Variants): Token[] {
  const runs: PlacedWord[][] = [];
  for (const placed of placedWords(text, variants)) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last && hasHan(last.word) && hasHan(placed.word) && last.end === placed.start;
    if (isNext) runs.at(-1)?.push(placed);
    else runs.push([placed]);
  }
  return runs.flatMap(tokensOfRun);
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

function tokensOfRun(run: readonly PlacedWord[]): Token[] {
  let at = 0;
  return segmentsOf(run.map(({ word }) => word)).map((size) => {
    const placed = run.slice(at, at + size);
    at += size;
    return joinTokens(placed.map(({ word, start, end }) => ({ words: [word], start, end })));
  });
}

/** How many characters each word of a run has. */
function segmentsOf(run: readonly string[]): number[] {
  const [first = ''] = run;
  if (!hasHan(first) || !Intl.Segmenter) return run.map(() => 1);
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(run.join(''));
  return Array.from(segments, ({ segment }) => [...segment].length);
}
