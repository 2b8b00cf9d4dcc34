import type { Browser, Page } from '@playwright/test';
import { withBookmarks } from './pdf-bookmarks.ts';
import { pagesOfPlaces, withDate } from './pdf-places.ts';
import { origin, servePages } from './serve-pages.ts';

/** A page of the built folder to be printed. */
interface Printing {
  browser: Browser;
  /** Folder with the pages of the books and what they load. */
  folder: string;
  /** The page, below the folder. */
  file: string;
}

/**
 * Prints a book as a tagged PDF with bookmarks. Its contents get their page numbers from a first printing, since Chromium
 * knows no page of a place in style sheets; they stand at the end of dotted lines, where they move nothing.
 */
export async function printBook({ browser, folder, file }: Printing): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await servePages(page, folder);
    await page.goto(`${origin}/${file}`);
    await page.evaluate(() => document.fonts.ready);
    await fillContents(page, pagesOfPlaces(await pdfOf(page)));
    const pdf = await pdfOf(page);
    await checkContents(page, pagesOfPlaces(pdf));
    const day = await page.locator('meta[name=modified]').getAttribute('content');
    return withDate(withBookmarks(pdf, await headingsOf(page)), day ?? '');
  } finally {
    await page.close();
  }
}

function pdfOf(page: Page): Promise<Uint8Array> {
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

function fillContents(page: Page, places: ReadonlyMap<string, number>): Promise<void> {
  return page.evaluate((pages) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-at]'))
      place.textContent = String(pages[place.dataset.at ?? ''] ?? '');
  }, Object.fromEntries(places));
}

/** What the headings say, without the marks of notes. */
function headingsOf(page: Page): Promise<string[]> {
  return page.locator('h1, h2, h3').evaluateAll((headings) =>
    headings.map((heading) => {
      const copy = heading.cloneNode(true) as HTMLElement;
      for (const mark of copy.querySelectorAll('sup')) mark.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );
}

/** Throws where the numbers in the contents are not those of the pages. */
async function checkContents(page: Page, places: ReadonlyMap<string, number>): Promise<void> {
  const shown = await page
    .locator('[data-at]')
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('data-at') ?? '', element.textContent] as const),
    );
  const wrong = shown.filter(([id, number]) => number !== String(places.get(id)));
  if (wrong.length > 0) throw new Error(`The contents of a book name wrong pages for ${wrong.join(', ')}`);
}
