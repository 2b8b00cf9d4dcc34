import { z } from 'astro/zod';
import { ordinal, pageNumber, text } from './field.ts';

/** A cell; `null` where the cell above reaches down into this row. */
const cell = text.nullable();

/** A printed table: a box with rows, the indicator table or an annex. */
export const tableSchema = z.strictObject({
  /** Printed number, such as 4-2. */
  number: z.string().regex(/^\d+(?:-\d+)?$/, 'a printed number such as 4-2'),
  /** Title without the label. */
  title: text,
  /** True where the print has no title and the editors supply one. */
  titleSupplied: z.literal(true).optional(),
  /** Printed page on which it begins. */
  page: pageNumber,
  /** Column headings, the serial number first. */
  columns: z.array(text).min(2),
  /** Rows; the indicator table and the annexes take theirs from their own records. */
  rows: z
    .array(
      z.strictObject({
        /** Printed serial number. */
        number: ordinal,
        /** Printed page. */
        page: pageNumber,
        /** Cells after the serial number. */
        cells: z.array(cell).min(1),
      }),
    )
    .optional(),
  /** The note under the table. */
  note: text.optional(),
});

/** A table in a translated edition. */
export const tableWordsSchema = z.strictObject({
  title: text,
  columns: z.array(text).min(2),
  rows: z.array(z.strictObject({ number: ordinal, cells: z.array(cell).min(1) })).optional(),
  note: text.optional(),
});
