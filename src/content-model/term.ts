import { z } from 'astro/zod';
import { termKinds } from '../plan/kinds.ts';
import { listOf, ordinal, sameAs, slug, text, timeOrSpan, unitId } from './field.ts';
import { pinyin } from './pinyin.ts';

/** A piece of a coinage, and what the definition says it stands for. */
const group = z.strictObject({
  /** The piece as it stands in the coinage, such as a digit; the pieces follow each other in it. */
  head: text,
  /** What the definition says of it as a whole, word for word. */
  label: text.optional(),
  /** How many of the members it stands for, in their order. */
  members: ordinal.optional(),
  /** How many more it counts than the definition names. */
  unnamed: ordinal.optional(),
});

/** What a source of a later day says that a term is, where that differs from the plan or from another source. */
const variant = z.strictObject({
  /** When it was said. */
  date: timeOrSpan,
  /** Id of the source. */
  source: slug,
  /** What it says, in the editors' words. */
  says: text,
});

/** Strings of the plan's text, one at least. */
const strings = listOf(text).min(1);

/** A term of the glossary; the body of the file is the editors' explanation. */
export const termSchema = z.strictObject({
  /** What it is. */
  kind: z.enum(termKinds),
  /** Number of the note that defines it, where one does. */
  note: ordinal.optional(),
  /** The coinage without outer quotation marks. */
  term: text,
  /** The note as printed, without its number; or words of the text that define it, copied from the unit `definedAt`. */
  definition: text.optional(),
  /** Unit whose words the definition is; a note is a unit of its own. */
  definedAt: unitId.optional(),
  /** Pinyin with tones, written by word. */
  pinyin,
  /** What it names, in half a line: the editors' own words. */
  gloss: text.max(24, 'at most 24 characters'),
  /** Strings by which the text uses the term; none where only sources of a later day have it. */
  uses: strings.optional(),
  /** Longer strings of the text inside which one of `uses` is something else. */
  except: strings.optional(),
  /** Other names by which readers look it up. */
  aliases: strings.optional(),
  /** Parts of the definition that the plan itself counts, as they stand in it. */
  members: listOf(text).min(2).optional(),
  /** The pieces of the coinage, where it counts by them; all members are shared out among them. */
  groups: z.array(group).min(2).optional(),
  /** Slugs of terms that belong together. */
  related: listOf(slug).optional(),
  /** The same term in other plans; to be stated in one of them. */
  sameAs,
  /** Ids of sources of a later day that speak of it. */
  sources: listOf(slug).min(1).optional(),
  /** What such sources say it is, where they differ. */
  variants: z.array(variant).min(1).optional(),
});

/** A term in a translated edition; the body is the explanation. */
export const termWordsSchema = termSchema
  .pick({ term: true, definition: true, members: true, aliases: true })
  .extend({
    gloss: text.regex(/^\S+(?: \S+){0,11}$/, 'at most twelve words'),
    groups: z.array(group.pick({ head: true, label: true }).strict()).optional(),
    /** Words by which the translation renders it, other than `term` and the termbase have. */
    uses: strings.optional(),
    /** What the sources say, in the order of the record. */
    variants: strings.optional(),
  })
  .strict();
