import { placedWords, type Variants } from '../language/fold.ts';

/** A stretch of an excerpt. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** What an excerpt is made by. */
export interface ExcerptOptions {
  /** Rows of words to mark. */
  phrases: readonly (readonly string[])[];
  variants: Variants;
  /** Longest excerpt, in characters; the whole text where it is absent. */
  length?: number;
  /** Where the excerpt is taken if nothing can be marked: from 0, the start, to 1. */
  at?: number;
  /** Whether it begins with the text whatever is marked. */
  fromStart?: boolean;
}

/** Cuts an excerpt around the first mark; the characters are those of the text. */
export function excerptOf(
  text: string,
  { phrases, variants, length = text.length, at = 0, fromStart = false }: ExcerptOptions,
): Stretch[] {
  const marks = marksIn(text, phrases, variants);
  const centre = fromStart ? 0 : (marks[0]?.start ?? Math.round(at * text.length));
  const from = Math.max(0, Math.min(centre - Math.round(length / 4), text.length - length));
  const start = wordAround(text, from)?.start ?? from;
  const end = wordAround(text, start + length)?.end ?? Math.min(text.length, start + length);
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) stretches.push({ text: text.slice(from, to), marked });
  };
  if (start > 0) stretches.push({ text: '…', marked: false });
  let position = start;
  for (const mark of marks) {
    if (mark.start < position || mark.end > end) continue;
    add(position, mark.start, false);
    add(mark.start, mark.end, true);
    position = mark.end;
  }
  add(position, end, false);
  if (end < text.length) stretches.push({ text: '…', marked: false });
  return stretches;
}

/** Where in the text, from 0 to 1, the first mark stands; null where nothing can be marked. */
export function placeOfMark(
  text: string,
  phrases: ExcerptOptions['phrases'],
  variants: Variants,
): number | null {
  const [mark] = marksIn(text, phrases, variants);
  return mark ? mark.start / text.length : null;
}

interface Range {
  start: number;
  end: number;
}

function marksIn(text: string, phrases: ExcerptOptions['phrases'], variants: Variants): Range[] {
  const words = placedWords(text, variants);
  const marks: Range[] = [];
  words.forEach((first, index) => {
    for (const phrase of phrases) {
      const found = phrase.length > 0 && phrase.every((word, offset) => words[index + offset]?.word === word);
      const last = words[index + phrase.length - 1];
      if (found && last && first.start >= (marks.at(-1)?.end ?? 0))
        marks.push({ start: first.start, end: last.end });
    }
  });
  return marks;
}

/** The Latin word or the figure that a cut would part. */
function wordAround(text: string, at: number): Range | null {
  for (const { 0: word, index: start } of text.matchAll(/[\p{Script=Latin}\d]+(?:\.\d+)*%?/gu))
    if (start < at && at < start + word.length) return { start, end: start + word.length };
  return null;
}
