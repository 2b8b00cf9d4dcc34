import { escapeMarkup } from '../../strings/escape-markup.ts';
import { type Book, fileOfPart, linkInBook, type Part } from './book.ts';
import { attributeValue, elementsWhere, type XhtmlChoices, xhtmlOf } from './xhtml.ts';

/** Name of the style sheet of the documents. */
export const styleFile = 'book.css';

/** A part of a book as a document of an EPUB. */
export function partDocument(book: Book, { title, element }: Part): string {
  return xhtmlDocument(book, title, xhtmlOf(element, choicesFor(book)));
}

/** The navigation of a book: its contents, the main parts and the pages of the source. */
export function navigationDocument(book: Book): string {
  const { contents } = book;
  const landmarks = `<nav epub:type="landmarks" hidden="hidden"><h2>${headOf(book, 'data-landmarks')}</h2><ol>${landmarkItems(book)}</ol></nav>`;
  return xhtmlDocument(
    book,
    book.title,
    `${xhtmlOf(contents, choicesFor(book))}${landmarks}${pageList(book)}`,
  );
}

/** The pages of the source that begin in a book, each with its number and place. */
export function sourcePages({ parts }: Book): { page: string; id: string }[] {
  return parts
    .flatMap(({ element }) =>
      elementsWhere(element, (inner) => attributeValue(inner, 'data-page') !== undefined),
    )
    .map((mark) => ({ page: attributeValue(mark, 'data-page') ?? '', id: attributeValue(mark, 'id') ?? '' }));
}

function pageList(book: Book): string {
  const items = sourcePages(book).map(
    ({ page, id }) => `<li><a href="${linkInBook(book, `#${id}`)}">${page}</a></li>`,
  );
  if (items.length === 0) return '';
  return `<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><h2>${headOf(book, 'data-pages')}</h2><ol>${items.join('')}</ol></nav>`;
}

function landmarkItems(book: Book): string {
  const [cover, ...others] = book.parts;
  const text = others.find(({ element }) => attributeValue(element, 'role') === 'doc-preface') ?? others[0];
  const items = [
    ['titlepage', cover],
    ['bodymatter', text],
  ] as const;
  return items
    .map(([type, part]) =>
      part
        ? `<li><a epub:type="${type}" href="${fileOfPart(part.name)}">${escapeMarkup(part.title)}</a></li>`
        : '',
    )
    .join('');
}

function headOf({ contents }: Book, name: string): string {
  return escapeMarkup(attributeValue(contents, name) ?? '');
}

/** Reading systems number pages themselves, and a mark that says nothing but the page stands as it is. */
function choicesFor(book: Book): XhtmlChoices {
  return {
    omits: (element) => attributeValue(element, 'data-at') !== undefined,
    hrefOf: (href) => linkInBook(book, href),
  };
}

function xhtmlDocument({ language }: Book, title: string, body: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">`,
    `<head><title>${escapeMarkup(title)}</title><link rel="stylesheet" type="text/css" href="${styleFile}"/></head>`,
    `<body>${body}</body>`,
    '</html>\n',
  ].join('\n');
}
