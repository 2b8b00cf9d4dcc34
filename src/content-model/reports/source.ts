import { z } from 'astro/zod';
import { listOf, slug, text, timeOrSpan, webAddress } from '../field.ts';

/** Texts outside the plan from which facts are taken, and the areas that they are about. */
export const sourcesSchema = z.strictObject({
  /** Areas of which sources and outcomes tell; one of them is that of the plan. */
  areas: z.array(
    z.strictObject({
      /** Name for references. */
      id: slug,
      /** Name as shown. */
      name: text,
      /** Whether it is the area that the plan is for; the others are only ever named context. */
      isOfPlan: z.literal(true).optional(),
    }),
  ),
  sources: z.array(
    z.strictObject({
      /** Name for references: it never changes. */
      id: slug,
      /** Title as printed, or what the editors call it. */
      title: text,
      /** Whether the title is the editors', because the text has none. */
      titleSupplied: z.literal(true).optional(),
      /** Who signed it. */
      authors: listOf(text),
      /** Who published it; null where the text does not say. */
      publisher: text.nullable(),
      /** When it was published, as closely as it is known. */
      date: timeOrSpan,
      /** How that is known, in a sentence or two. */
      dateBasis: text,
      /** Id of the area that it is about. */
      area: slug,
      /** Where it stands in public; null where no address is known. */
      url: webAddress.nullable(),
    }),
  ),
});

/** The same in a translated edition. */
export const sourceWordsSchema = z.strictObject({
  /** Id of an area to its name. */
  areas: z.record(slug, text),
  /** Id of a source to its words. */
  sources: z.record(
    slug,
    z.strictObject({
      /** The title in the language of the edition, the editors' rendering. */
      title: text,
      publisher: text.nullable(),
      dateBasis: text,
    }),
  ),
});
