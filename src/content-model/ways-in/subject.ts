import { z } from 'astro/zod';
import { subjectThemes } from '../../plan/kinds.ts';
import { listOf, slug, text, unitId } from '../field.ts';
import { pinyin } from '../pinyin.ts';

/** A unit that is judged by itself, with the reason in one short sentence. */
const judged = z.strictObject({ unit: unitId, reason: text });

const shared = {
  /** Name in the reader's words. */
  name: text,
  /** Pinyin with tones, written by word. */
  pinyin,
  /** What the plan says of it, in one sentence: the editors' words. */
  line: text,
  /** Strings of the plan's text that bring a passage: a unit that has one belongs to the subject. */
  words: listOf(text).min(1),
  /** Longer strings of the text inside which a word is something else. */
  except: listOf(text).min(1).optional(),
  /** Units that belong without such a word. */
  also: z.array(judged).min(1).optional(),
  /** Units that have a word and still do not belong. */
  leave: z.array(judged).min(1).optional(),
  /** Words by which readers look it up, everyday and regional; shown as the editors' and never as the plan's. */
  everyday: listOf(text).default([]),
  /** Slugs of indicators that measure it, beside those whose name has a word. */
  indicators: listOf(slug).min(1).optional(),
  /** Slugs of subjects that a reader may mean as well. */
  see: listOf(slug).min(1).optional(),
};

/** A subject or a place that readers look up; the file name is its address. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('subject'), theme: z.enum(subjectThemes), ...shared }),
  z.strictObject({ kind: z.literal('place'), theme: z.null(), ...shared }),
]);

/** Reasons by the unit that they are for. */
const reasons = z.record(unitId, text).default({});

/** Subjects and places in a translated edition: slug to words. */
export const subjectWordsSchema = z.record(
  slug,
  z.strictObject({
    name: text,
    line: text,
    /** Strings by which the translation says the words, beside the name; they are marked in passages. */
    words: listOf(text).default([]),
    everyday: listOf(text).default([]),
    also: reasons,
    leave: reasons,
  }),
);
