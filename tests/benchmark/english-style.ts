import { type ChapterStyle, chapterStyles, mostWords, totalStyle } from '../record/prose.ts';

/** Prints how the English edition reads, a chapter a row, with and without the run-in headings, and its long sentences. */
export async function measureStyle(): Promise<void> {
  const styles = await chapterStyles();
  printTable('Body paragraphs', styles);
  printTable('Without their run-in headings', await chapterStyles('left out'));
  console.log(`Sentences of more than ${mostWords} words`);
  for (const { unit, words, text } of styles.flatMap(({ long }) => long))
    console.log(`${unit}, ${words} words: ${text}`);
}

function printTable(title: string, styles: readonly ChapterStyle[]): void {
  console.log(title);
  console.table(Object.fromEntries([...styles, totalStyle(styles)].map(rowOf)));
}

function rowOf({ chapter, sentences, will, opening, meanWords, long }: ChapterStyle) {
  const row = {
    sentences,
    '% with “will”': rounded(will * 100),
    '% that open with the Zone and “will”': rounded(opening * 100),
    'mean words': rounded(meanWords),
    [`over ${mostWords} words`]: long.length,
  };
  return [chapter, row] as const;
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
