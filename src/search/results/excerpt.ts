import type { Edition } from '../../editions/editions.ts';
import { searchScripts } from '../../editions/search/scripts.ts';
import { passageFile } from '../data/places.ts';
import { placedWords, type Variants } from '../language/fold.ts';
import type { Result } from './results.ts';

/** A stretch of an excerpt. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** What an excerpt is made by. */
export interface ExcerptOptions {
  /** Rows of words to mark. */
  phrases: Result['phrases'];
  variants: Variants;
  /** Longest excerpt, in characters; the whole text where it is absent. */
  length?: number;
  /** Whether it begins with the text, not around the first mark. */
  fromStart?: boolean;
}

/** Cuts an excerpt; the characters are those of the text, and no figure or Latin word is parted. */
export function excerptOf(
  text: string,
  { phrases, variants, length = text.length, fromStart = false }: ExcerptOptions,
): Stretch[] {
  const marks = marksIn(text, phrases, variants);
  const centre = fromStart ? 0 : (marks[0]?.start ?? 0);
  const from = Math.max(0, Math.min(centre - Math.round(length / 4), text.length - length));
  const start = wordAround(text, from)?.start ?? from;
  const end = wordAround(text, start + length)?.end ?? Math.min(text.length, start + length);
  const stretches: Stretch[] = [{ text: start > 0 ? '…' : '', marked: false }];
  let position = start;
  for (const mark of [...marks, { start: end, end }]) {
    if (mark.start < position || mark.end > end) continue;
    stretches.push({ text: text.slice(position, mark.start), marked: false });
    stretches.push({ text: text.slice(mark.start, mark.end), marked: true });
    position = mark.end;
  }
  stretches.push({ text: end < text.length ? '…' : '', marked: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** What a result is quoted with. */
export interface QuoteOptions {
  edition: Edition;
  variants: Variants;
  size: 'long' | 'brief';
  /** Loads the texts of a page by their addresses. */
  load: (file: string) => Promise<unknown>;
}

/** The words around what was found, in the reader's language. */
export async function quote(
  { kind, address, phrases }: Result,
  { edition, variants, size, load }: QuoteOptions,
): Promise<Stretch[]> {
  const texts = (await load(passageFile(edition, { kind, address }))) as Record<string, string>;
  const length = searchScripts[edition].excerpt[size];
  // The text of an indicator opens with its values.
  // What the plan does not define has the editors' explanation alone.
  return excerptOf(texts[address] ?? texts[`${address}#explanation`] ?? '', {
    phrases,
    variants,
    length,
    fromStart: kind === 'indicator',
  });
}

interface Range {
  start: number;
  end: number;
}

function marksIn(text: string, phrases: Result['phrases'], variants: Variants): Range[] {
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
