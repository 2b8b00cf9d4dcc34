import { z } from 'astro/zod';
import { ordinal, slug, text } from './field.ts';

/** A term that a note of the plan defines; the body of the file is the editors' explanation. */
export const termSchema = z.strictObject({
  /** Number of the note. */
  note: ordinal,
  /** The coinage without outer quotation marks. */
  term: text,
  /** The note as printed, without its number. */
  definition: text,
  /** Pinyin with tones. */
  pinyin: text,
  /** What it names, in half a line: the editors' own words, made from the definition alone. */
  gloss: text.max(24, 'at most 24 characters'),
  /** Strings by which the text uses the term. */
  uses: z.array(text).min(1),
  /** Parts of the definition that the plan itself counts, as they stand in it. */
  members: z.array(text).min(2).optional(),
  /** Slugs of terms that belong together. */
  related: z.array(slug).optional(),
});

/** A term in a translated edition; the body is the explanation. */
export const termWordsSchema = termSchema
  .pick({ term: true, definition: true, members: true })
  .extend({ gloss: text.regex(/^\S+(?: \S+){0,11}$/, 'at most twelve words') })
  .strict();
