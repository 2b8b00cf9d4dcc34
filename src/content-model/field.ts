import { z } from 'astro/zod';
import { isNamedUnit, isProjectLine, isTableId, slugPattern } from '../plan/ids.ts';

/** A text with at least one character and no blank at either end. */
export const text = z
  .string()
  .min(1)
  .regex(/^\S(?:[\s\S]*\S)?$/, 'text without blanks at its ends')
  .max(4000, 'at most 4000 characters');

/** A name, a title or a number as printed: what headings, lists and citations show whole. */
export const name = text.max(200, 'at most 200 characters');

/** Whether a program reads every digit of a number. */
export function isExact(value: string): boolean {
  return value.replace(/\D/g, '').length <= 15;
}

/** What is said of a number that is not exact. */
export const exactNumber = 'a number of at most 15 digits';

/** A year that a plan may speak of. */
export const year = z
  .number()
  .int()
  .refine((value) => value >= 1900 && value <= 2199, 'a year from 1900 to 2199');

/** One line that begins with a capital letter and ends with a full stop. */
export const sentence = text.regex(/^\p{Lu}.*\.$/u, 'a sentence on one line, with its full stop');

/** A list in which nothing stands twice. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item).superRefine((values, context) => {
    for (const [at, value] of values.entries())
      if (values.indexOf(value) < at)
        context.addIssue({ code: 'custom', path: [at], message: 'a value once in its list' });
  });

/** The address part of a term, indicator or project: lower-case letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(new RegExp(`^${slugPattern}$`), 'lower-case letters, digits and hyphens');

/** The id of a unit of the plan, such as `c3-s1-ss2-p1`, `box-4-2-r5`, `fn-14` or `prj-01a`, or a part of the front matter. */
export const unitId = z.string().refine(isNamedUnit, 'the id of a unit, such as c3-s1-p2');

/** The id of a line of annex 1: `prj-` and the printed number, with a letter where one number has more lines. */
export const projectLineId = z.string().refine(isProjectLine, 'prj- and two digits');

/** Number in the register of corrections: it never changes. */
export const correctionId = z.string().regex(/^A\d{3}$/, 'A and three digits');

/** Number in the register of recomputed figures: it never changes. */
export const checkId = z.string().regex(/^F\d{3}$/, 'F and three digits');

/** Number in the register of what was reported: it never changes. */
export const outcomeId = z.string().regex(/^o\d{3}$/, 'o and three digits');

/** The same thing in other plans, each by its plan and its slug there: the editors' judgement, never guessed from a like name. */
export const sameAs = z
  .array(
    z
      .string()
      .regex(
        new RegExp(`^${slugPattern}/${slugPattern}$`),
        'the id of another plan and the slug there, with a slash between',
      ),
  )
  .min(1)
  .optional();

const isoDay = z.iso.date();

/** Whether a text is a year of the last or the next centuries, a month of it or a day of the calendar. */
function isTime(value: string): boolean {
  const isWritten = /^(?:19|20|21)\d\d(?:-\d\d(?:-\d\d)?)?$/.test(value);
  return isWritten && isoDay.safeParse(`${value}-01-01`.slice(0, 'yyyy-mm-dd'.length)).success;
}

/** A day of the calendar, a month or a year. */
export const time = z.string().refine(isTime, 'a year, a month or a day, such as 2025-09-30');

/** The same, or two of them with a slash between. */
export const timeOrSpan = z.string().refine((value) => {
  const times = value.split('/');
  const [from = '', to = '9'] = times;
  return times.length <= 2 && times.every(isTime) && from < to;
}, 'a year, a month or a day, or two of them with a slash between, the earlier first, such as 2025-10/2025-12');

/** An address that a reader may follow: of the web, without a name and password, without a sign that ends it. */
export const webAddress = z
  .string()
  .regex(
    /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?#][^\s"<>\\^`{|}]*)?$/,
    'an address of the web, such as https://example.org/page',
  )
  .refine(
    (value) => URL.canParse(value) && !/%(?![\dA-Fa-f]{2})/.test(value),
    'an address of the web that browsers can open',
  );

/** A whole number counted from one. */
export const ordinal = z.number().int().min(1);

/** A number printed on a page of the source, counted from one. */
export const pageNumber = ordinal;

/** The id of a printed table: of a box, a table or an annex. */
export const tableName = z
  .string()
  .refine(isTableId, 'the id of a printed table: of a box, a table or an annex');
