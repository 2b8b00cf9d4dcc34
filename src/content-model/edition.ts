import { z } from 'astro/zod';
import { listOf, sentence, text } from './field.ts';

/** Words the script conversion gets wrong, each with its reason and a place. */
export const wordingSchema = z.strictObject({
  /** Phrases, whole words of the source. */
  phrases: z.array(
    z.strictObject({
      /** The phrase in the source. */
      from: text,
      /** The same phrase in the edition, as long as the source. */
      to: text,
      /** Why the rule alone is wrong. */
      reason: text,
      /** Id of a unit, or of an entry of a register, where it stands. */
      place: text,
    }),
  ),
  /** Single characters replaced after the conversion. */
  characters: z.array(z.strictObject({ from: text.max(1), to: text.max(1), reason: text })),
});

/** The termbase of a translated edition: the single source of renderings. */
export const termbaseSchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      /** The term of the source. */
      term: text,
      /** Its rendering in the language of the edition. */
      rendering: text,
      /** Other forms in which running text uses the rendering. */
      variants: listOf(text).optional(),
      /** Subject of the entry. */
      category: text,
      /** Standard rendering, official name, or the editors' own. */
      status: z.enum(['standard', 'official', 'editors']),
      /** Units where the rendering is not used, with the reason. */
      exceptions: z.record(z.string(), text).optional(),
      /** Where an official or standard form stands, or what could not be confirmed. */
      source: sentence.optional(),
      /** Note for translators. */
      note: text.optional(),
    }),
  ),
});
