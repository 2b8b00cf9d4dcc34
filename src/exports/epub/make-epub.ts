import { strToU8, type Zippable, zipSync } from 'fflate';
import { parse } from 'parse5';
import { xml, xmlDocument } from '../xml.ts';
import { fileOfPart, readBookPage } from './book.ts';
import { navigationDocument, partDocument, styleFile } from './documents.ts';
import { navigationFile, packageDocument } from './package-document.ts';

const folder = 'book';
const packageFile = `${folder}/package.opf`;

/** Makes an EPUB 3 of the page of a book and a style sheet; the same page gives the same bytes. */
export function makeEpub(html: string, style: string): Uint8Array {
  const book = readBookPage(parse(html));
  const documents: [string, string][] = [
    [navigationFile, navigationDocument(book)],
    ...book.parts.map((part): [string, string] => [fileOfPart(part.name), partDocument(book, part)]),
    [styleFile, style],
  ];
  const files: [string, string][] = [
    ['META-INF/container.xml', containerDocument()],
    [packageFile, packageDocument(book)],
    ...documents.map(([name, text]): [string, string] => [`${folder}/${name}`, text]),
  ];
  // The type comes first, as it is, so that programs know the file by its first bytes.
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [name, text] of files) entries[name] = strToU8(text);
  return zipSync(entries, { level: 9, mtime: dayOf(book.facts.get('modified') ?? '') });
}

function containerDocument(): string {
  const attributes = { 'full-path': packageFile, 'media-type': 'application/oebps-package+xml' };
  const root = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' };
  return xmlDocument(xml('container', root, [xml('rootfiles', {}, [xml('rootfile', attributes, [])])]));
}

/** ZIP has no time zone: the day is that of the calendar, wherever it is written. */
function dayOf(date: string): Date {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}
