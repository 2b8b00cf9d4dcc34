import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** A page of the built site. */
export interface Page {
  /** Address, such as `/zh-hans/about/`. */
  address: string;
  html: string;
  document: DefaultTreeAdapterTypes.Document;
}

/** Folder of the built site. */
export const siteFolder = 'dist';

/** Every page of the built site, in the order of the addresses. Call it in tests alone: files of tests are also read to list them. */
export function allPages(): Page[] {
  pages ??= filesOf(siteFolder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(addressOf(file)));
  return pages;
}

let pages: Page[] | undefined;

/** The page of an address, of the site or of one in another folder; throws where it has none. */
export function readPage(address: string, folder = siteFolder): Page {
  const file = join(folder, fileOf(address));
  if (!existsSync(file)) throw new Error(`No page ${address} in ${folder}/; build the site`);
  const html = readFileSync(file, 'utf8');
  return { address, html, document: parse(html) };
}

/** The address of a page by its file below the site's folder. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** The file below the site's folder that an address without query and fragment gets. */
export function fileOf(address: string): string {
  return decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address).replace(/^\//, '');
}

/** Files below a folder, sorted. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
}

/** The files below a folder and a digest of each. */
export function digestsOf(folder: string): Map<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(filesOf(folder).map((file) => [file, digest(file)]));
}

/** Every element of a node, in document order; listed once, since the tests of all pages ask again and again. */
export function elementsOf(node: Node): readonly Element[] {
  const elements = listed.get(node) ?? [];
  if (!listed.has(node)) addElements(node, elements);
  listed.set(node, elements);
  return elements;
}

const listed = new WeakMap<Node, Element[]>();

function addElements(node: Node, elements: Element[]): void {
  if ('tagName' in node) elements.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) addElements(child, elements);
}

/** The elements with one of the tag names. */
export function elementsNamed(node: Node, ...names: string[]): Element[] {
  return elementsOf(node).filter(({ tagName }) => names.includes(tagName));
}

/** The value of an attribute; null where the element has none. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((entry) => entry.name === name)?.value ?? null;
}

/** The elements of a page by id. */
export function elementsById({ document }: Page): Map<string, Element> {
  const pairs = elementsOf(document).map((element) => [attribute(element, 'id'), element] as const);
  return new Map(pairs.filter((pair): pair is [string, Element] => pair[0] !== null));
}

/** The text of a node; `replace` may give another text for an element. */
export function textOf(node: Node, replace: (element: Element) => string | null = () => null): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if ('tagName' in node) {
    if (node.tagName === 'script' || node.tagName === 'style') return '';
    const other = replace(node);
    if (other !== null) return other;
  }
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child, replace)).join('') : '';
}
