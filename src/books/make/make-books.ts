import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { editions } from '../../editions/editions.ts';
import { makeEpub } from '../../exports/epub/make-epub.ts';
import { type BookList, bookListName, type MadeBook, recordDigest } from '../../made-books.ts';
import { printBook } from './print-book.ts';

/** From what and to where books are made. */
export interface Making {
  browser: Browser;
  /** Folder with the pages of the books, a folder a plan. */
  pages: string;
  /** Folder of the books, a folder a plan. */
  books: string;
  /** Is told of each book that is made. */
  tell: (line: string) => void;
}

type BookFile = MadeBook & { content: Uint8Array };

const style = new URL('../../styles/single/books/reading.css', import.meta.url);

/** Makes the books of every plan: a PDF of each page, an EPUB of each edition, and the list of them. */
export async function makeBooks(making: Making): Promise<void> {
  for (const plan of plansIn(making.pages)) {
    const record = recordDigest(plan);
    const files: BookFile[] = [];
    for (const page of readdirSync(join(making.pages, plan)).toSorted())
      files.push(...(await booksOfPage(making, plan, page)));
    writeBooks(join(making.books, plan), record, files);
  }
}

async function booksOfPage(
  { browser, pages, tell }: Making,
  plan: string,
  page: string,
): Promise<BookFile[]> {
  const book = page.replace(/\.html$/, '');
  const made = async (format: MadeBook['format'], make: () => Uint8Array | Promise<Uint8Array>) => {
    const start = performance.now();
    const file = bookFile({ plan, book, format }, await make());
    tell(`${file.file}: ${file.bytes} bytes, ${Math.round(performance.now() - start)} ms`);
    return file;
  };
  const pdf = await made('pdf', () => printBook({ browser, folder: pages, file: `${plan}/${page}` }));
  if (!(book in editions)) return [pdf];
  const html = readFileSync(join(pages, plan, page), 'utf8');
  return [pdf, await made('epub', () => makeEpub(html, readFileSync(style, 'utf8')))];
}

function bookFile(
  { plan, book, format }: { plan: string; book: string; format: MadeBook['format'] },
  content: Uint8Array,
): BookFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { file: `${plan}-${book}.${format}`, book, format, bytes: content.length, sha256, content };
}

/** Replaces the books of a plan once all are there. */
function writeBooks(folder: string, record: string, files: readonly BookFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, content } of files) writeFileSync(join(folder, file), content);
  const list: BookList = { record, books: files.map(({ content: _, ...book }) => book) };
  writeFileSync(join(folder, bookListName), `${JSON.stringify(list, null, 1)}\n`);
}

function plansIn(pages: string): string[] {
  const folders = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => (name === 'assets' ? [] : [name])).toSorted();
}
