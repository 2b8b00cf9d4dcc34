import { z } from 'astro/zod';
import { nameStatuses, organizationKinds } from '../plan/kinds.ts';
import { listOf, slug, text, unitId } from './field.ts';

/** Companies and institutions that the plan names. */
export const organizationsSchema = z.strictObject({
  organizations: z
    .array(
      z.strictObject({
        /** Address part: the pinyin, or the printed Latin letters, of a form of the name. */
        slug,
        /** Fullest form that stands in the plan. */
        name: text,
        /** Other forms: printed elsewhere in the plan, or in everyday use. No two organizations share one. */
        shortNames: listOf(text).min(1).optional(),
        /** What it is. */
        kind: z.enum(organizationKinds),
        /** Lines of annex 1 in which it invests. */
        projects: listOf(unitId).min(1).optional(),
        /** Row that lists it as a candidate for a stock exchange. */
        listingRow: unitId.optional(),
      }),
    )
    .min(1),
  /** Paragraphs whose run-in heading is an industry: what they name, or whose project they name, is listed under it. */
  industries: listOf(unitId).default([]),
});

/** Organizations in a translated edition: slug to names. */
export const organizationWordsSchema = z.record(
  slug,
  z.strictObject({
    /** Name in full. */
    name: text,
    /** Other forms, for headings and for search. */
    shortNames: listOf(text).min(1).optional(),
    /** The organization's own name, or the editors' rendering. */
    status: z.enum(nameStatuses),
  }),
);
