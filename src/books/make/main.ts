import { chromium } from '@playwright/test';
import { makeBooks } from './make-books.ts';

const {
  CHROMIUM_PATH: executablePath,
  BOOKS_FOLDER: books = 'books',
  BOOK_PAGES: pages = '.astro/books',
} = process.env;
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
try {
  await makeBooks({ browser, pages, books, tell: console.log });
} finally {
  await browser.close();
}
