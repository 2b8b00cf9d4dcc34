import type { DefaultTreeAdapterTypes } from 'parse5';
import { escapeMarkup } from '../../strings/escape-markup.ts';

/** An element of a page as it is read. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** What of a page a book for reading systems leaves out or says otherwise. */
export interface XhtmlChoices {
  /** Whether an element is left out with all that is in it. */
  omits: (element: HtmlElement) => boolean;
  /** Where a link leads. */
  hrefOf: (href: string) => string;
}

const emptyElements = new Set(['br', 'hr', 'img', 'wbr']);

/** Writes a node of a page as XHTML for EPUB, its roles as types of EPUB too. */
export function xhtmlOf(node: HtmlNode, choices: XhtmlChoices): string {
  if ('value' in node) return escapeMarkup(node.value);
  if (!('tagName' in node) || choices.omits(node)) return '';
  const attributes = node.attrs
    .flatMap(({ name, value }) => attributeOf(name, value, choices))
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  const open = `<${node.tagName}${attributes}`;
  if (emptyElements.has(node.tagName)) return `${open}/>`;
  return `${open}>${node.childNodes.map((child) => xhtmlOf(child, choices)).join('')}</${node.tagName}>`;
}

/** The value of an attribute; undefined where there is none. */
export function attributeValue({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((entry) => entry.name === name)?.value;
}

/** The elements of a tree that fulfil a condition, in document order. */
export function elementsWhere(
  node: HtmlNode | DefaultTreeAdapterTypes.Document,
  condition: (element: HtmlElement) => boolean,
): HtmlElement[] {
  const own = 'tagName' in node && condition(node) ? [node] : [];
  const below = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...below.flatMap((child) => elementsWhere(child, condition))];
}

/** The characters of a node. */
export function charactersOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(charactersOf).join('') : '';
}

/** Roles of DPUB-ARIA are the types of EPUB with a name before them; styles and data are for the printed page. */
function attributeOf(name: string, value: string, { hrefOf }: XhtmlChoices): [string, string][] {
  if (name === 'href') return [[name, hrefOf(value)]];
  if (name === 'data-type') return [['epub:type', value]];
  if (name === 'lang')
    return [
      [name, value],
      ['xml:lang', value],
    ];
  if (name === 'role' && value.startsWith('doc-'))
    return [
      ['epub:type', value.slice(4)],
      [name, value],
    ];
  return name === 'style' || name.startsWith('data-') ? [] : [[name, value]];
}
