import { catalogOf, charactersOf, objectOf, referenceIn, withObjects } from './pdf-objects.ts';

const title = /\/Title (?:<([\dA-F]*)>|\(((?:\\[\s\S]|[^\\)])*)\))/;

/**
 * The PDF with these titles for its bookmarks, in the order of the headings. Chromium takes them from the letters as
 * drawn: without the blank at which a line ends, and twice where a heading opens a page.
 */
export function withBookmarks(pdf: Uint8Array, titles: readonly string[]): Uint8Array {
  const text = charactersOf(pdf);
  const items = itemsOf(text);
  if (items.length !== titles.length)
    throw new Error(`A book has ${titles.length} headings and ${items.length} bookmarks`);
  return withObjects(
    pdf,
    items.map((number, index) => [
      number,
      objectOf(text, number).replace(title, () => `/Title <${utf16(titles[index] ?? '')}>`),
    ]),
  );
}

/** The titles of the bookmarks of a PDF that has been given them, in their order. */
export function bookmarksIn(pdf: Uint8Array): string[] {
  const text = charactersOf(pdf);
  return itemsOf(text).map((number) => {
    const object = text.slice(text.lastIndexOf(`\n${number} 0 obj`));
    return Buffer.from(title.exec(object)?.[1] ?? '', 'hex')
      .subarray(2)
      .swap16()
      .toString('utf16le');
  });
}

/** The objects of the bookmarks, each before those below it. */
function itemsOf(text: string): string[] {
  const outline = objectOf(text, referenceIn(catalogOf(text), 'Outlines'));
  return itemsFrom(text, referenceIn(outline, 'First'));
}

function itemsFrom(text: string, first: string): string[] {
  const items: string[] = [];
  for (let number = first; number !== ''; number = referenceIn(objectOf(text, number), 'Next'))
    items.push(number, ...itemsFrom(text, referenceIn(objectOf(text, number), 'First')));
  return items;
}

function utf16(text: string): string {
  return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex').toUpperCase();
}
