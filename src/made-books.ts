import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './content-model/files/list-files.ts';
import { contentFolder as content } from './content-model/files/only-file.ts';
import { siteFile } from './content-model/site/site.ts';

/** A book that `npm run books` made of a plan. */
export interface MadeBook {
  /** Name of the file, which is the end of its address. */
  file: string;
  /** An edition, or both languages side by side. */
  book: string;
  format: 'pdf' | 'epub';
  bytes: number;
  sha256: string;
}

/** The books of a plan, and the state of the record that they were made of. */
export interface BookList {
  record: string;
  books: readonly MadeBook[];
}

/** Name of the list of books in the folder of a plan. */
export const bookListName = 'books.json';

/** The book that has both languages. */
export const parallelBook = 'parallel';

const { BOOKS_FOLDER: folder = 'books' } = process.env;

/** The books of a plan; none where they are not made, or were made of another state of the record. */
export function madeBooks(plan: string): readonly MadeBook[] {
  const list = readList(plan);
  return list && list.record === recordDigest(plan) ? list.books : [];
}

/** The plans whose books were made of another state of the record. */
export function plansWithOldBooks(): string[] {
  const plans = existsSync(folder) ? readdirSync(folder) : [];
  return plans.filter((plan) => readList(plan) !== null && madeBooks(plan).length === 0).toSorted();
}

/** The bytes of a book. */
export function readBook(plan: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, plan, file)));
}

/** What tells a state of the record of a plan from every other: its files and the facts of the site. */
export function recordDigest(plan: string): string {
  const hash = createHash('sha256');
  const own = existsSync(join(content, plan)) ? listFiles(join(content, plan)) : [];
  const files = own.filter((path) => !path.endsWith('/')).map((path) => join(plan, path));
  for (const file of [...files, siteFile.path])
    hash.update(`${file}\0`).update(readFileSync(join(content, file)));
  return hash.digest('hex');
}

function readList(plan: string): BookList | null {
  const file = join(folder, plan, bookListName);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BookList) : null;
}
