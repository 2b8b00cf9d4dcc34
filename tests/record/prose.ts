import { checkedSource, planIn } from '../../src/plan/edition.ts';
import type { RichText } from '../../src/plan/text/rich-text.ts';
import type { Chapter } from '../../src/plan/things/text.ts';
import { unitsOfChapter } from '../../src/plan/units.ts';
import { readRecordFiles } from './record-files.ts';

/** A sentence of the English edition and the paragraph in which it stands. */
export interface Sentence {
  unit: string;
  text: string;
  words: number;
}

/** How the prose of a chapter reads: shares are parts of one. */
export interface ChapterStyle {
  chapter: string;
  sentences: number;
  /** Share of the sentences that contain “will”. */
  will: number;
  /** Share of the sentences that open with the Zone, or what stands for it, and “will” or “must”. */
  opening: number;
  meanWords: number;
  /** Sentences of more words than a reader takes in at once. */
  long: readonly Sentence[];
}

/** Chapters that plan; those before them review and define. */
const planning = { first: 2, last: 9 };

/** The most words of a sentence that needs no reason. */
export const mostWords = 45;

/**
 * The measures of each planning chapter of the English edition, from its body paragraphs alone. A run-in heading counts
 * as a sentence, as it did in the review that set the limits, unless it is left out.
 */
export async function chapterStyles(runIn: 'counted' | 'left out' = 'counted'): Promise<ChapterStyle[]> {
  const { chapters } = planIn(checkedSource(await readRecordFiles()), 'en');
  return chapters
    .filter(({ number }) => number !== null && number >= planning.first && number <= planning.last)
    .map((chapter) =>
      styleOf(chapter.id, sentencesOf(chapter, runIn === 'counted' ? textOf : withoutHeadings)),
    );
}

/** The measures of several chapters together. */
export function totalStyle(styles: readonly ChapterStyle[]): ChapterStyle {
  const sentences = styles.reduce((sum, style) => sum + style.sentences, 0);
  const mean = (share: (style: ChapterStyle) => number) =>
    styles.reduce((sum, style) => sum + share(style) * style.sentences, 0) / sentences;
  return {
    chapter: 'all',
    sentences,
    will: mean(({ will }) => will),
    opening: mean(({ opening }) => opening),
    meanWords: mean(({ meanWords }) => meanWords),
    long: styles.flatMap(({ long }) => long),
  };
}

/** The measures of sentences. */
export function styleOf(chapter: string, sentences: readonly Sentence[]): ChapterStyle {
  const share = (pattern: RegExp) =>
    sentences.filter(({ text }) => pattern.test(text)).length / sentences.length;
  return {
    chapter,
    sentences: sentences.length,
    will: share(/\bwill\b/i),
    opening: share(/^(?:The (?:Jiangyin )?(?:High-tech )?Zone|It|Qingyang Park) (?:will|must)\b/),
    meanWords: sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length,
    long: sentences.filter(({ words }) => words > mostWords),
  };
}

/** The sentences of a text: they end at a full stop, question or exclamation mark before a capital, a figure or a quotation. */
export function splitSentences(text: string): string[] {
  const ends = /(?<=[.!?][”’)]*)(?<!\b(?:No|Co|Ltd|Inc|St|vs|e\.g|i\.e|etc)\.)\s+(?=[“‘(]*[\p{Lu}\d])/u;
  return text
    .split(ends)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
}

/** Words between blanks; a dash alone is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function sentencesOf(chapter: Chapter, read: (rich: RichText) => string): Sentence[] {
  const paragraphs = unitsOfChapter(chapter).filter(({ kind }) => kind === 'paragraph');
  return paragraphs.flatMap(({ id, texts }) =>
    texts.flatMap((rich) =>
      splitSentences(read(rich)).map((text) => ({ unit: id, text, words: countWords(text) })),
    ),
  );
}

function textOf({ text }: RichText): string {
  return text;
}

/** The text without its run-in headings. */
function withoutHeadings({ text, spans }: RichText): string {
  const headings = spans
    .filter(({ kind }) => kind === 'lead' || kind === 'label')
    .sort((a, b) => b.start - a.start);
  return headings.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text).trim();
}
