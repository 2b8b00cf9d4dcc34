import { z } from 'astro/zod';
import { listOf, name, ordinal, slug, text, unitId, year } from './field.ts';
import { siteWordsSchema } from './site-words.ts';

const counts = z.strictObject({
  /** Chapters, without the preface. */
  chapters: ordinal,
  /** Sections of all chapters. */
  sections: ordinal,
  /** Numbered subsections. */
  subsections: z.number().int().min(0),
  /** Paragraphs of the chapters, without preface, boxes and notes. */
  paragraphs: ordinal,
  /** Paragraphs that open with a run-in heading. */
  leads: z.number().int().min(0),
  /** Boxes, lists and tables together. */
  boxes: z.number().int().min(0),
  /** Items of the list boxes. */
  boxItems: z.number().int().min(0),
  /** Rows of the table boxes. */
  boxRows: z.number().int().min(0),
  /** Notes, each of them a term. */
  notes: z.number().int().min(0),
  /** Indicators of the indicator table. */
  indicators: ordinal,
  /** Numbered projects of annex 1. */
  projects: ordinal,
  /** Lines of annex 1; a number can stand for two lines. */
  projectLines: ordinal,
  /** Entries of the register of corrections. */
  corrections: z.number().int().min(0),
});

const planFields = z.strictObject({
  /** Folder name and address part of the plan. */
  id: slug,
  /** Public code, the stem of indicator codes. */
  code: z.string().regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, 'upper-case letters, digits and hyphens'),
  /** Full title as printed on the cover. */
  title: name,
  /** Title for headings and lists. */
  shortTitle: name,
  /** Name of the zone the plan is for. */
  zone: name,
  /** Other names by which readers call the zone, longest first: for the search alone. */
  zoneNames: listOf(name).default([]),
  /** How the site presents the plan. */
  site: siteWordsSchema,
  /** Authority that issued the plan. */
  issuer: name,
  /** Where the issuer has its seat, as citations name it. */
  place: name,
  /** Document number as printed. */
  documentNumber: name,
  /** Day of issue, ISO 8601. */
  issued: z.iso.date(),
  /** Bodies the notice is addressed to. */
  addressees: listOf(name).min(1),
  /** Bodies that received a copy. */
  copiedTo: listOf(name),
  /** Office that printed the document. */
  printedBy: name,
  /** Number of printed copies. */
  copies: ordinal,
  /** First and last year of the plan. */
  period: z.strictObject({ start: year, end: year }),
  /** Year of the baseline values. */
  baseYear: year,
  /** Year whose projects annex 1 lists. */
  projectsYear: year,
  /** Who assesses the indicators: the mark printed after their names, an id for files, and the name. */
  assessors: z.array(z.strictObject({ id: slug, mark: z.string().regex(/^\**$/, 'stars or nothing'), name })),
  /** The plan's aims: the paragraph that states each, and the indicators that the editors put beside it. */
  aims: z.array(z.strictObject({ unit: unitId, indicators: listOf(slug).min(1) })),
  /** The coinages that the home page shows large, in rows from the largest to the smallest: slugs of terms. */
  wall: z.array(listOf(slug).min(1)),
  /** What the printed document has; the build compares. */
  counts,
});

/** What the plan is: titles, issuer, dates and the counts that its parts must reach. */
export const planSchema = planFields
  .refine(({ period: { start, end } }) => start <= end, {
    path: ['period'],
    error: 'a first year, and a last year that is not before it',
  })
  .refine(({ period, baseYear }) => baseYear <= period.start, {
    path: ['baseYear'],
    error: 'a year that is not after the first year of the plan',
  })
  .refine(({ period: { start, end }, projectsYear }) => projectsYear >= start - 1 && projectsYear <= end, {
    path: ['projectsYear'],
    error: 'a year of the plan, or the year before it',
  })
  .refine(
    ({ period: { start, end }, issued }) => {
      const issuedIn = Number(issued.slice(0, 'yyyy'.length));
      return issuedIn >= start - 2 && issuedIn <= end;
    },
    { path: ['issued'], error: 'a day of the plan’s years, or of the two years before them' },
  );

/** The plan's words in a translated edition. */
export const planWordsSchema = planFields
  .pick({
    title: true,
    shortTitle: true,
    zone: true,
    zoneNames: true,
    site: true,
    issuer: true,
    place: true,
    documentNumber: true,
    addressees: true,
    copiedTo: true,
    printedBy: true,
  })
  .extend({
    /** Id of an assessor to its name. */
    assessors: z.record(slug, name),
  })
  .strict();

/** The notice and the cover, line by line. */
export const noticeSchema = z.strictObject({
  /** Lines of the notice, in printed order. */
  notice: z.array(z.strictObject({ id: slug, text })).min(1),
  /** Lines of the cover, in printed order. */
  cover: z.array(z.strictObject({ id: slug, text })).min(1),
});

/** The notice and the cover in a translated edition: line id to text. */
export const noticeWordsSchema = z.record(slug, text);

/** Front matter of a chapter; its text is the body of the file. */
export const chapterSchema = z.strictObject({
  /** Number of the chapter; the preface has none. */
  number: ordinal.optional(),
  /** Title without the label. */
  title: name,
});
