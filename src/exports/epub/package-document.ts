import { createHash } from 'node:crypto';
import { type XmlElement, xml, xmlDocument } from '../xml.ts';
import { type Book, fileOfPart } from './book.ts';
import { sourcePages, styleFile } from './documents.ts';

/** Name of the document of the navigation. */
export const navigationFile = 'contents.xhtml';

/** The package document of an EPUB: facts, files and the order of reading. */
export function packageDocument(book: Book): string {
  const { language, parts } = book;
  const items = [
    item('nav', navigationFile, { properties: 'nav' }),
    xml('item', { id: 'style', href: styleFile, 'media-type': 'text/css' }, []),
    ...parts.map(({ name }) => item(name, fileOfPart(name))),
  ];
  const [cover = '', ...others] = parts.map(({ name }) => name);
  const order = [cover, 'nav', ...others].map((idref) => xml('itemref', { idref }, []));
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': language,
  };
  return xmlDocument(
    xml('package', attributes, [
      xml('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(book)),
      xml('manifest', {}, items),
      xml('spine', {}, order),
    ]),
  );
}

function item(id: string, href: string, more: Record<string, string> = {}): XmlElement {
  return xml('item', { id, href, 'media-type': 'application/xhtml+xml', ...more }, []);
}

function metadata(book: Book): XmlElement[] {
  const fact = (name: string) => book.facts.get(name) ?? '';
  const dc = (name: string, value: string) => (value === '' ? [] : [xml(`dc:${name}`, {}, value)]);
  return [
    xml('dc:identifier', { id: 'id' }, identifierOf(fact('plan'), fact('book'))),
    ...dc('title', book.title),
    ...dc('language', book.language),
    ...dc('creator', fact('author')),
    ...dc('publisher', fact('publisher')),
    ...dc('date', fact('issued')),
    ...dc('description', fact('description')),
    ...dc('rights', fact('rights')),
    ...dc('source', fact('source')),
    meta('dcterms:modified', `${fact('modified')}T00:00:00Z`),
    ...accessibility(book, fact('accessibility')),
  ];
}

/** What the book offers to readers with assistive technology, in the terms of schema.org. */
function accessibility(book: Book, summary: string): XmlElement[] {
  const features = ['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability'];
  const pages = sourcePages(book).length > 0 ? ['pageBreakMarkers', 'pageNavigation'] : [];
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...[...features, ...pages].map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', summary),
  ];
}

function meta(property: string, value: string): XmlElement {
  return xml('meta', { property }, value);
}

/** The same for every version of a book, as the format asks; the day of the version tells them apart. */
function identifierOf(plan: string, book: string): string {
  const digits = createHash('sha256').update(`${plan} ${book}`).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join('-')}`;
}
