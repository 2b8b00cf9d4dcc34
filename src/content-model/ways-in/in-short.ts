import { z } from 'astro/zod';
import { text, unitId } from '../field.ts';

/** What a list is of: the plan as a whole, or a chapter by its number. */
const scope = z.string().regex(/^(?:plan|[1-9]\d*)$/, 'plan, or the number of a chapter');

/** The plan and its chapters in short: the editors' own words, three to five clauses, each with the unit that it rests on. */
export const inShortSchema = z.record(
  scope,
  z
    .array(z.strictObject({ text, unit: unitId }))
    .min(3)
    .max(5),
);

/** The same in a translated edition: the clauses in their order. */
export const inShortWordsSchema = z.record(scope, z.array(text).min(3).max(5));
