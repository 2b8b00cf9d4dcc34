import { z } from 'astro/zod';
import { exactNumber, isExact, listOf, name, ordinal, sameAs, slug, text } from './field.ts';

/** A value as printed: a number, `[15]` for a cumulative count, a number with a word for a floor. */
const printedValue = z
  .string()
  .regex(
    /^\[?(?:0|[1-9]\d*)(?:\.\d+)?\]?\p{L}*$/u,
    'a printed value such as 701, [15] or a number with a word',
  )
  .refine(isExact, exactNumber);

const row = z.strictObject({
  /** Name in this table, with the marks of the assessors. */
  name,
  /** Unit in this table, as shown. */
  unit: text,
  /** Values by year, as printed. */
  values: z.record(z.string().regex(/^\d{4}$/, 'a year'), printedValue),
});

/** Other names by which readers look for it: the editors' own, for the search alone and never shown. */
const searchWords = listOf(text).default([]);

/** Words and phrases of everyday speech that mean it, looked up where no name fits: the editors' own, never shown. */
const everyday = listOf(text).default([]);

/** One indicator of the plan, as its two tables print it. */
export const indicatorSchema = z.strictObject({
  /** Number in both tables. */
  number: ordinal,
  /** Group heading of the first table. */
  group: text,
  /** Name without marks. */
  name,
  /** Unit as meant, with its denominator. */
  unit: text,
  /** What it measures, in one or two sentences, and what the plan leaves open: the editors' words. */
  measures: text,
  searchWords,
  everyday,
  /** The same indicator in other plans; to be stated in one of them. */
  sameAs,
  /** Whether it is meant to fall: the editors' judgement, for its title and for where a report stands to its path. */
  lowerIsBetter: z.literal(true).optional(),
  /** Its rows in the indicator table and in the yearly table. */
  rows: z.strictObject({ table: row, annex: row }),
});

/** Indicator names, groups and units of a translated edition. */
export const indicatorWordsSchema = z.strictObject({
  /** Slug to name. */
  indicators: z.record(
    slug,
    z.strictObject({
      name,
      /** For charts and lists. */
      shortName: name,
      /** Where the yearly table names it otherwise. */
      annexName: text.optional(),
      measures: text,
      searchWords,
      everyday,
    }),
  ),
  /** Group of the source to group. */
  groups: z.record(text, text),
  /** Unit of the source to unit, with the factor that makes the value exact in it. */
  units: z.record(
    text,
    z
      .strictObject({
        /** Name of the unit, for headings. */
        label: text,
        /** What a value of the source is multiplied by. */
        factor: z.number().positive(),
        /** Name of the unit of the source itself, for files with its values; where the factor is another than 1. */
        sourceLabel: text.optional(),
        /** How a value is said, with {} for the number. */
        phrase: text.regex(/^[^{}]*\{\}[^{}]*$/, 'words with {} for the number, once'),
      })
      .refine(({ factor, sourceLabel }) => (factor === 1) === (sourceLabel === undefined), {
        error: 'a sourceLabel where the factor is another than 1, and only there',
      }),
  ),
});
