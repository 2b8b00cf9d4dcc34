import { z } from 'astro/zod';
import { checkGroups, checkRelations, severities, verdicts } from '../../plan/kinds.ts';
import { checkId, listOf, slug, text } from '../field.ts';
import { checkFigure } from './check-figure.ts';

/** Figures of the plan, recomputed: what is stated, how it is computed, and what comes out. */
export const figureChecksSchema = z.strictObject({
  checks: z.array(
    z.strictObject({
      id: checkId,
      /** What its figures are about. */
      group: z.enum(checkGroups),
      title: text,
      /** Figures and words by a letter. */
      figures: z.record(z.string().regex(/^[a-z]$/, 'a letter'), checkFigure),
      /** What the plan says: a formula over the figures, or the letter of words; null where it says nothing. */
      stated: text.nullable(),
      /** What it is held against. */
      formula: text,
      /** Further numbers of the note: a name to a formula over the figures. */
      numbers: z
        .record(
          z.string().regex(/^[a-z]{2,}$/, 'two letters or more'),
          z.strictObject({ formula: text, decimals: z.number().int().min(0).max(4).default(0) }),
        )
        .default({}),
      /** Decimals of the computed value as shown. */
      decimals: z.number().int().min(0).max(4).default(0),
      /** Unit of both. */
      unit: z.string().default(''),
      /** Whether both are years, which are written without a mark between thousands. */
      isYear: z.boolean().default(false),
      /** How the stated stands to the computed, if they agree: `over` says more than, `at least`, `at most`; `apart` are two that are not to be compared. */
      relation: z.enum(checkRelations),
      /** How far apart they may be. */
      tolerance: z.number().min(0).default(0),
      /** How far apart they may be and still differ by rounding alone. */
      rounding: z.number().min(0).optional(),
      /** What comes out; the build computes it anew and stops where this is not it. */
      verdict: z.enum(verdicts),
      /** What kind of disagreement the editors take it for. */
      severity: z.enum(severities).optional(),
      /** What a reader should make of it; every number as the letter or the name of one in braces, such as `{a}`. */
      note: text.optional(),
      /** What has a page on which it is named: indicators, projects, and terms and organizations by slug. */
      indicators: listOf(slug).default([]),
      projects: listOf(z.number().int().min(1)).default([]),
      terms: listOf(slug).default([]),
      organizations: listOf(slug).default([]),
    }),
  ),
});

/** The same in a translated edition: id to words. */
export const figureCheckWordsSchema = z.record(
  checkId,
  z.strictObject({
    title: text,
    /** How a number is said with its unit; none for things that are counted one by one. */
    unit: z
      .strictObject({
        /** The words around the number, which stands as `{}`. */
        phrase: text.includes('{}'),
        /** What a number of the source is multiplied by. */
        factor: z.number().positive().default(1),
        /** The unit of the source in words, where the factor is not one. */
        source: text.optional(),
      })
      .optional(),
    note: text.optional(),
  }),
);
