import { z } from 'astro/zod';
import { exactNumber, isExact, listOf, ordinal, pageNumber, projectLineId, text, unitId } from './field.ts';

const date = z
  .string()
  .regex(
    /^(?:20\d\d(?:\.(?:0?[1-9]|1[0-2])(?:\.(?:[1-9]|[12]\d|3[01]))?)?|——)$/,
    'a printed date such as 2021, 2021.7 or 2021.7.31 (quoted), or —— for none',
  );

/** The projects of annex 1, line by line, each cell as printed. */
export const projectsSchema = z.strictObject({
  projects: z
    .array(
      z.strictObject({
        /** `prj-` and the printed number; `a` and `b` where one number has two lines. */
        id: projectLineId,
        /** Printed serial number. */
        number: ordinal,
        /** Printed page. */
        page: pageNumber,
        /** Name of the project. */
        name: text,
        /** What is built. */
        content: text,
        /** Whether it is new or continued. */
        category: text,
        /** Who invests. */
        investor: text,
        /** Total investment as printed, with its unit. */
        investment: text.refine(isExact, exactNumber),
        /** Land as printed, with its unit. */
        land: text.refine(isExact, exactNumber),
        /** Start as printed. */
        start: date,
        /** Completion as printed. */
        end: date,
        /** Units of the text that name the project or its investor. */
        mentions: listOf(unitId).min(1).optional(),
        /** Words by which readers look for it who do not know its name. */
        everyday: listOf(text).default([]),
      }),
    )
    .min(1),
});

/** Projects in a translated edition: line id to words. */
export const projectWordsSchema = z.record(
  projectLineId,
  z.strictObject({ name: text, content: text, investor: text, everyday: listOf(text).default([]) }),
);
