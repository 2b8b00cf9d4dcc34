import { z } from 'astro/zod';
import { correctionClasses, correctionTreatments } from '../plan/kinds.ts';
import { correctionId, listOf, pageNumber, text, unitId } from './field.ts';

/** Where the site shows other characters than the print, or keeps an odd reading. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(
    z.strictObject({
      id: correctionId,
      /** What kind of oddity it is. */
      class: z.enum(correctionClasses),
      /** What the editors did with it. */
      treatment: z.enum(correctionTreatments),
      /** Units it concerns; none where it concerns the whole text. */
      units: listOf(unitId),
      /** Printed pages. */
      pages: listOf(pageNumber),
      /** What is printed. */
      printed: text,
      /** What is shown instead; null where nothing is changed. */
      shown: text.nullable(),
      /** How sure the editors are. */
      confidence: z.enum(['high', 'medium', 'low']),
      /** What the note says, in a few words that stand beside the text; none where the text has no note. */
      claim: text.optional(),
      /** The editors' note. */
      note: text,
      /** The characters concerned. */
      marks: z.array(
        z
          .strictObject({
            /** Unit in which the characters stand. */
            unit: unitId,
            /** A stretch of the unit as shown that occurs once in it. */
            context: text,
            /** The shown characters, once in the context. */
            shown: text,
            /** What is printed in their place; may be empty. */
            printed: z.string(),
          })
          .refine(({ shown, printed }) => shown !== printed, {
            path: ['printed'],
            message: 'other characters than are shown',
          }),
      ),
    }),
  ),
});

/** The editors' notes in a translated edition: correction id to claim and note. */
export const correctionWordsSchema = z.record(
  correctionId,
  z.strictObject({
    /** The claim in the language of the edition, where the source has one. */
    claim: text.optional(),
    /** The note in the language of the edition. */
    note: text,
  }),
);
