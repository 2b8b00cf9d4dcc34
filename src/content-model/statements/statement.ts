import { z } from 'astro/zod';
import { statementRelations } from '../../plan/kinds.ts';
import { slug, text, unitId } from '../field.ts';

/** How a figure of the text stands to the row of the indicator that it speaks of. */
export const relation = z.enum(statementRelations);

/** Number of a statement. */
export const statementId = z.string().regex(/^x\d+$/, 'x and a number');

/** Statements of the text that give a figure of the base year; what is to be is a commitment. */
export const statementsSchema = z.strictObject({
  statements: z.array(
    z.strictObject({
      id: statementId,
      /** Where it stands. */
      unit: unitId,
      /** Its words, as they stand in the unit. */
      text,
      /** The indicator it speaks of, if a row of the table measures it. */
      indicator: slug.nullable(),
      /** How it relates to that row. */
      relation: relation.nullable(),
    }),
  ),
});

/** The statements in a translated edition: statement id to its words, as they stand in the unit. */
export const statementWordsSchema = z.record(statementId, text);
