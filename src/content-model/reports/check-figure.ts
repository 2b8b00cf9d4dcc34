import { z } from 'astro/zod';
import { currencies } from '../../plan/kinds.ts';
import { correctionId, outcomeId, projectLineId, slug, tableName, text, unitId } from '../field.ts';

const year = z.number().int().min(1900).max(2200);
const table = z.enum(['table', 'annex']);
const currency = z.enum(currencies);
const ofUnit = { unit: unitId, within: text.optional() };

/** What must be true of an indicator that is counted. */
const indicatorFilter = z.strictObject({
  /** Its group. */
  group: text.optional(),
  /** The marks after its name in the indicator table: none, `*`, or two of them with a slash. */
  marks: z.string().optional(),
  /** The table that gives its values in brackets. */
  bracketedIn: table.optional(),
  /** Two years whose values are the same: the first of them in the indicator table, the second in annex 2. */
  unchanged: z.tuple([year, year]).optional(),
});

/** What must be true of a line of annex 1 that is counted. */
const lineFilter = z.strictObject({
  /** Its category, as printed. */
  category: text.optional(),
  /** It begins before this year. */
  startsBefore: year.optional(),
  /** It begins in this year or later. */
  startsFrom: year.optional(),
  /** It ends before it begins. */
  isReversed: z.literal(true).optional(),
  /** It takes less land than this, in mu. */
  landBelow: z.number().optional(),
  /** Its land in square metres is a multiple of this. */
  squareMetresBy: z.number().optional(),
});

/** Where a figure, or words, of a check stand in the record. */
export const checkFigure = z.union([
  /** A number in the text of a unit; `within` is a stretch of it that says which. */
  z.strictObject({ ...ofUnit, number: z.string().regex(/^\d+(?:\.\d+)?$/, 'a number') }),
  /** A number in words of the source. */
  z.strictObject({ ...ofUnit, numeral: text }),
  /** Words of a unit. */
  z.strictObject({ unit: unitId, words: text }),
  /** Names in a row in a unit: how many, as parted by commas for lists, or by `by`. */
  z.strictObject({ unit: unitId, list: text, by: text.optional() }),
  /** Names that stand in different places: how many different ones. */
  z.strictObject({ names: z.array(z.strictObject({ unit: unitId, words: text })).min(1) }),
  /** A value of an indicator, as one of its two tables prints it. */
  z.strictObject({ indicator: slug, year, table }),
  /** The name of an indicator in one of its two tables, with its marks. */
  z.strictObject({ indicator: slug, name: table }),
  /** The unit of an indicator, as printed in a table or as the site gives it. */
  z.strictObject({ indicator: slug, unitIn: z.enum(['table', 'annex', 'site']) }),
  /** How many indicators there are of a kind. */
  z.strictObject({ indicators: indicatorFilter }),
  /** How many members the definition of a term names. */
  z.strictObject({ members: slug }),
  /** How many terms of a kind the text uses, with or without a definition in the plan. */
  z.strictObject({ terms: text, defined: z.boolean().optional() }),
  /** The notes: how many definitions there are, or how many marks in the text. */
  z.strictObject({ notes: z.enum(['definitions', 'marks']) }),
  /** The rows of a printed table: how many, or the last number; `having` is a cell of each that counts. */
  z.strictObject({ rows: tableName, take: z.enum(['count', 'last']), having: text.optional() }),
  /** Whether the print gives a table its title: one, or none. */
  z.strictObject({ title: tableName }),
  /** How many boxes the print gives a title. */
  z.strictObject({ boxes: z.literal('titled') }),
  /** The number of the chapter in which a table of indicators stands. */
  z.strictObject({ chapterOf: z.string().regex(/^\d+-\d+$/, 'a printed number such as 3-1') }),
  /** How many chapters or sections: of the text, or as the plan's record counts the print. */
  z.strictObject({ headings: z.enum(['chapters', 'sections']), by: z.enum(['text', 'record']) }),
  /** How many chapters and sections open on a page before that of the one before. */
  z.strictObject({ openings: z.literal('falling') }),
  /** The first or the last year of the plan. */
  z.strictObject({ period: z.enum(['start', 'end']) }),
  /** What is printed, or shown instead, by an entry of the register of corrections. */
  z.strictObject({ correction: correctionId, side: z.enum(['printed', 'shown']) }),
  /** What was reported after the plan: the value, or the year it is about. */
  z.strictObject({ outcome: outcomeId, take: z.enum(['value', 'year']) }),
  /** The year in which a line of annex 1 begins or ends. */
  z.strictObject({ line: projectLineId, year: z.enum(['start', 'end']) }),
  /** What the lines of annex 1 come to: in yuan or dollars (ten thousands), in mu; or how many there are; or their numbers: how many, or the highest. */
  z.strictObject({ lines: z.enum([...currencies, 'mu', 'rows', 'count', 'last']) }),
  /** How many lines of annex 1 there are of a kind, or their land in mu. */
  z.strictObject({ lines: z.enum(['rows', 'mu']), where: lineFilter }),
  /** How many projects, all lines of each together, come to more than a sum, or to just that. */
  z.strictObject({ projects: currency, over: z.number() }),
  z.strictObject({ projects: currency, exactly: z.number() }),
]);
