import { z } from 'astro/zod';
import { comparators } from '../../plan/kinds.ts';
import { exactNumber, isExact, outcomeId, slug, text, unitId, year } from '../field.ts';
import { relation, statementId } from './statement.ts';

/** A quantity in plain digits. */
const quantity = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, 'a number in plain digits, in quotation marks')
  .refine(isExact, exactNumber);

/** Promises of the prose that give a quantity or a date, and sentences that look like one. */
export const commitmentsSchema = z.strictObject({
  commitments: z.array(
    z.strictObject({
      /** Its unit and a number, such as `c2-s4-p1-2`: it never changes. */
      id: slug,
      /** Where it stands. */
      unit: unitId,
      /** Its words, as they stand in the unit. */
      text,
      /** How much is promised; left out where no quantity is. */
      quantity: quantity.optional(),
      /** What is counted or measured, in a word. */
      measure: text.optional(),
      /** Whether the quantity is to be passed, reached at least, about or nearly, or not to be passed; left out where it is to be reached. */
      comparator: z.enum(comparators).optional(),
      /** Whether the quantity is that of each year. */
      yearly: z.literal(true).optional(),
      /** First year, where the sentence gives a span. */
      from: year.optional(),
      /** Last year; null where the sentence says none. */
      deadline: year.nullable(),
      /** The statement that tells where it starts from. */
      baseline: statementId.optional(),
      /** The indicator that it speaks of, where a row of the table measures it. */
      indicator: slug.optional(),
      /** How it stands to that row. */
      relation: relation.optional(),
      /** Ids of outcomes that tell of it. */
      outcomes: z.array(outcomeId).min(1).optional(),
      /** What the editors found, where a reader needs it. */
      note: text.optional(),
    }),
  ),
  /** Sentences with a number or a date that promise nothing, by their reason. */
  exclusions: z.array(
    z.strictObject({
      id: slug,
      reason: text,
      sentences: z.array(z.strictObject({ unit: unitId, text })).min(1),
    }),
  ),
});

/** The same in a translated edition. */
export const commitmentWordsSchema = z.strictObject({
  /** Id of a commitment to its words as they stand in the unit, and the editors'. */
  commitments: z.record(
    slug,
    z.strictObject({
      text,
      note: text.optional(),
      /** What is counted, where it is not what the list of measures says. */
      measure: text.optional(),
    }),
  ),
  /** Measure of the source to measure, with the factor that makes the quantity exact in it. */
  measures: z.record(text, z.strictObject({ label: text, factor: z.number().positive() })),
  /** Id of an exclusion to its reason. */
  exclusions: z.record(slug, text),
});
