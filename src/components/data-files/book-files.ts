import type { Edition } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import { type MadeBook, parallelBook } from '../../made-books.ts';
import { fileSize } from './file-groups.ts';

/** The books that readers of an edition want: its own, and the one with both languages. */
export function booksFor(edition: Edition, books: readonly MadeBook[]): MadeBook[] {
  return books.filter(({ book }) => book === edition || book === parallelBook);
}

/** What a book is for. */
export function purposeOf(edition: Edition, { book, format }: MadeBook): string {
  const { purposes } = words[edition].books;
  return book === parallelBook ? purposes.parallel : purposes[format];
}

/** The format of a book and its size. */
export function bookFormat(edition: Edition, { format, bytes }: MadeBook): string {
  return words[edition].books.format(format.toUpperCase(), fileSize(bytes));
}
