import { z } from 'astro/zod';
import { projectLineId, slug, tableName, text, unitId } from '../field.ts';

const year = z.number().int().min(1900).max(2200);
const table = z.enum(['table', 'annex']);

/** Where a figure, or words, of a check stand in the record. */
const figure = z.union([
  /** A number in the text of a unit; `within` is a stretch of it that says which. */
  z.strictObject({
    unit: unitId,
    number: z.string().regex(/^\d+(?:\.\d+)?$/, 'a number'),
    within: text.optional(),
  }),
  /** Words of a unit. */
  z.strictObject({ unit: unitId, words: text }),
  /** A value of an indicator, as one of its two tables prints it. */
  z.strictObject({ indicator: slug, year, table }),
  /** The name of an indicator in one of its two tables, with its marks. */
  z.strictObject({ indicator: slug, name: table }),
  /** How many members the definition of a term names. */
  z.strictObject({ members: slug }),
  /** The rows of a printed table: how many, or the last number. */
  z.strictObject({ rows: tableName, take: z.enum(['count', 'last']) }),
  /** Whether the print gives a table its title: one, or none. */
  z.strictObject({ title: tableName }),
  /** The number of the chapter in which a table of indicators stands. */
  z.strictObject({ chapterOf: z.string().regex(/^\d+-\d+$/, 'a printed number such as 3-1') }),
  /** What is printed, or shown instead, by an entry of the register of corrections. */
  z.strictObject({
    correction: z.string().regex(/^A\d{3}$/, 'A and three digits'),
    side: z.enum(['printed', 'shown']),
  }),
  /** The year in which a line of annex 1 begins or ends. */
  z.strictObject({ line: projectLineId, year: z.enum(['start', 'end']) }),
  /** What the lines of annex 1 come to: in yuan or dollars (ten thousands), in mu; or how many there are, or their highest number. */
  z.strictObject({ lines: z.enum(['CNY', 'USD', 'mu', 'count', 'last']) }),
]);

/** Figures of the plan, recomputed: what is stated, how it is computed, and what comes out. */
export const figureChecksSchema = z.strictObject({
  checks: z.array(
    z.strictObject({
      /** Number: it never changes. */
      id: z.string().regex(/^F\d{3}$/, 'F and three digits'),
      group: z.enum([
        'growth',
        'baseline',
        'tables',
        'path',
        'targets',
        'plausibility',
        'names',
        'counts',
        'members',
        'annex',
      ]),
      title: text,
      /** Figures and words by a letter. */
      figures: z.record(z.string().regex(/^[a-z]$/, 'a letter'), figure),
      /** What the plan says: a formula over the figures, or the letter of words; null where it says nothing. */
      stated: text.nullable(),
      /** What it is held against. */
      formula: text,
      /** Decimals of the computed value as shown. */
      decimals: z.number().int().min(0).max(4).default(0),
      /** Unit of both. */
      unit: z.string().default(''),
      /** How the stated stands to the computed, if they agree: `over` says more than, `at least`, `at most`. */
      relation: z.enum(['equal', 'over', 'at least', 'at most', 'same words', 'none']),
      /** How far apart they may be. */
      tolerance: z.number().min(0).default(0),
      /** How far apart they may be and still differ by rounding alone. */
      rounding: z.number().min(0).optional(),
      /** What comes out; the build computes it anew and stops where this is not it. */
      verdict: z.enum(['consistent', 'rounding', 'inconsistent', 'computed']),
      /** What kind of disagreement the editors take it for. */
      severity: z
        .enum(['arithmetic', 'print-error', 'definition', 'tension', 'target', 'doubt', 'structure', 'label'])
        .optional(),
      /** What a reader should make of it. */
      note: text.optional(),
      /** Indicators and projects on whose pages it is named. */
      indicators: z.array(slug).default([]),
      projects: z.array(z.number().int().min(1)).default([]),
    }),
  ),
});

/** The same in a translated edition: id to words. */
export const figureCheckWordsSchema = z.record(
  z.string().regex(/^F\d{3}$/),
  z.strictObject({ title: text, note: text.optional() }),
);
