import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeValue, charactersOf, elementsWhere, type HtmlElement } from './xhtml.ts';

/** A part of a book, which is a file of an EPUB. */
export interface Part {
  name: string;
  title: string;
  element: HtmlElement;
}

/** A book as its page says it: facts, parts, the list of contents. */
export interface Book {
  language: string;
  title: string;
  /** What the head says, by name. */
  facts: ReadonlyMap<string, string>;
  /** In the order of reading, the contents left out. */
  parts: readonly Part[];
  contents: HtmlElement;
  /** Name of the part in which each id stands. */
  partOf: ReadonlyMap<string, string>;
}

/** Reads the page of a book. */
export function readBookPage(document: DefaultTreeAdapterTypes.Document): Book {
  const named = (tag: string) => elementsWhere(document, ({ tagName }) => tagName === tag);
  const sections = elementsWhere(document, (element) => attributeValue(element, 'data-part') !== undefined);
  const contents = sections.find(({ tagName }) => tagName === 'nav');
  const [html] = named('html');
  const [title] = named('title');
  if (!html || !title || !contents) throw new Error('The page of a book has no title or no contents');
  const parts = sections.filter((section) => section !== contents).map(partOfSection);
  return {
    language: attributeValue(html, 'lang') ?? '',
    title: charactersOf(title),
    facts: new Map(
      named('meta').map((meta) => [
        attributeValue(meta, 'name') ?? '',
        attributeValue(meta, 'content') ?? '',
      ]),
    ),
    parts,
    contents,
    partOf: new Map(parts.flatMap(({ name, element }) => idsIn(element).map((id) => [id, name] as const))),
  };
}

/** Name of the file of a part. */
export function fileOfPart(name: string): string {
  return `${name}.xhtml`;
}

/** The file and place to which a link within the book leads; links out of it stay as they are. */
export function linkInBook({ partOf }: Book, href: string): string {
  const id = href.startsWith('#') ? href.slice(1) : undefined;
  if (id === undefined) return href;
  const part = partOf.get(id);
  if (part === undefined) throw new Error(`A book has a link to ${href} and no such place`);
  return `${fileOfPart(part)}${href}`;
}

function partOfSection(element: HtmlElement): Part {
  const [heading] = elementsWhere(element, ({ tagName }) => tagName === 'h1');
  return {
    name: attributeValue(element, 'data-part') ?? '',
    title: heading ? charactersOf(heading).trim() : '',
    element,
  };
}

function idsIn(element: HtmlElement): string[] {
  return elementsWhere(element, () => true).flatMap((inner) => attributeValue(inner, 'id') ?? []);
}
