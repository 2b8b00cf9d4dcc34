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
  /** Where the excerpt is taken, from 0, the start, to 1; around the first mark where it is absent. */
  at?: number | null;
}

/** Cuts an excerpt; the characters are those of the text, and no figure or Latin word is parted. */
export function excerptOf(
  text: string,
  { phrases, variants, length = text.length, at = null }: ExcerptOptions,
): Stretch[] {
  const marks = marksIn(text, phrases, variants);
  const centre = at === null ? (marks[0]?.start ?? 0) : Math.round(at * text.length);
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

/** The words around what was found, in the reader's language; where another edition has them, as far into the text as there. */
export async function quote(
  result: Result,
  { edition, variants, size, load }: QuoteOptions,
): Promise<Stretch[]> {
  const { address, phrases, elsewhere, kind } = result;
  const textIn = async (of: Edition) =>
    ((await load(passageFile(of, result))) as Record<string, string>)[address] ?? '';
  const text = await textIn(edition);
  const other = elsewhere && marksIn(text, phrases, variants).length === 0 ? await textIn(elsewhere) : '';
  const [mark] = marksIn(other, phrases, variants);
  // The text of an indicator opens with its values.
  const at = kind === 'indicator' ? 0 : mark ? mark.start / other.length : null;
  return excerptOf(text, { phrases, variants, length: searchScripts[edition].excerpt[size], at });
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
