import { z } from 'astro/zod';
import { bounds, comparabilities, datings } from '../../plan/kinds.ts';
import {
  exactNumber,
  isExact,
  listOf,
  ordinal,
  outcomeId,
  slug,
  text,
  time,
  unitId,
  webAddress,
} from '../field.ts';

const outcome = z.strictObject({
  id: outcomeId,
  /** What the report tells of. */
  what: text,
  /** What it says of it, in the editors' words. */
  said: text,
  /** The figure, as it stands in `said`; null where there is none. */
  value: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/, 'a number')
    .refine(isExact, exactNumber)
    .nullable(),
  /** Unit of the figure; null without one. */
  unit: text.nullable(),
  /** Whether the report gives more or less than the figure. */
  bound: z.enum(bounds).optional(),
  /** Time that it is about, in words. */
  period: text,
  /** The end of that time, for order and charts. */
  asOf: time,
  /** Whether the figure is of a whole calendar year or of its end. */
  fullYear: z.literal(true).optional(),
  /** Whether the report names the time, or only its own date tells it. */
  dating: z.enum(datings),
  /** Id of the area that it is about. */
  area: slug,
  /** Id of the source. */
  source: slug,
  /** A second report of the same. */
  alsoAt: webAddress.optional(),
  /** The indicator of which it gives a figure. */
  indicator: slug.optional(),
  /** Places of the plan that it bears on. */
  units: listOf(unitId).min(1).optional(),
  /** Projects of annex 1 by number. */
  projects: listOf(ordinal).min(1).optional(),
  /** Organizations of the plan. */
  organizations: listOf(slug).min(1).optional(),
  /** Terms of the plan. */
  terms: listOf(slug).min(1).optional(),
  /** Whether it can be held against the plan: the same measure, a similar one, or context only. */
  comparability: z.enum(comparabilities),
  /** Why, in a sentence. */
  because: text,
});

/** What was reported after the plan, one fact an entry. */
export const outcomesSchema = z.strictObject({
  /** When the last search for reports was made. */
  searched: time,
  outcomes: z.array(outcome),
});

/** The same in a translated edition: id to words. */
export const outcomeWordsSchema = z.record(
  outcomeId,
  z.strictObject({ what: text, said: text, period: text, because: text }),
);
