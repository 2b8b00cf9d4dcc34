import { webAddress } from '../field.ts';
import type { Wrong } from '../record-error.ts';

/** A node of a page about the site, as the parser of MDX gives it. */
export interface PageNode {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: PageNode[];
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
}

/** The elements that a page about the site may have; whatever else is written as Markdown. */
const elements = ['h2', 'h3', 'a', 'abbr', 'b', 'br', 'em', 'i', 'kbd', 'q', 'small', 'span', 'sub', 'sup'];
const attributes = ['id', 'href', 'hreflang', 'lang', 'title', 'translate'];

/** What a node has that would be more than a text with links, or would lead a reader astray; null where nothing is. */
export function faultOfPage(node: PageNode): Wrong | null {
  const { type, name, attributes: written = [], depth, value = '' } = node;
  if (/^mdx(?:jsEsm|FlowExpression|TextExpression)$/.test(type))
    return {
      found: 'code',
      expected: 'Markdown with HTML elements',
      mend: 'remove the braces, or the import',
    };
  if (type === 'image')
    return { found: 'a picture', expected: 'text alone', mend: 'remove it, or link to it' };
  if (type === 'heading' && depth === 1)
    return {
      found: 'a heading of the first level',
      expected: 'the title of the front matter',
      mend: 'write ##',
    };
  if (type === 'text' && value.includes('**'))
    return {
      found: '“**” in the text',
      expected: '** before and after what is bold',
      mend: 'close it, or remove it',
    };
  const [brackets] = (type === 'text' && /\]\[|\]\(/.exec(value)) || [];
  if (brackets)
    return {
      found: `“${brackets}” in the text`,
      expected: 'a link such as [words](/en/about/)',
      mend: 'close it, or remove it',
    };
  const address = addressOfNode(node);
  if (!type.startsWith('mdxJsx')) return address === undefined ? null : faultOfAddress(address);
  if (!elements.includes(name ?? ''))
    return {
      found: `the element <${name}>`,
      expected: `one of ${elements.join(', ')}`,
      mend: 'write it as Markdown',
    };
  const strange = written.find(
    (one) => !attributes.includes(one.name ?? '') || typeof one.value !== 'string',
  );
  if (strange)
    return {
      found: `<${name}> with the attribute ${strange.name ?? '…'}`,
      expected: `${attributes.join(', ')}, each with its text`,
      mend: 'remove the attribute',
    };
  return address === undefined ? null : faultOfAddress(address);
}

/** Where a node leads, if it is a link. */
export function addressOfNode(node: PageNode): string | undefined {
  return node.type === 'link' || node.type === 'definition' ? (node.url ?? '') : attributeOf(node, 'href');
}

/** What an element says for an attribute. */
export function attributeOf({ attributes: written = [] }: PageNode, name: string): string | undefined {
  const value = written.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** A link leads to a place of the page, to a page of the site, to the web or to a letter; to no program. */
function faultOfAddress(address: string): Wrong | null {
  if (/^(?:#[\w-]+|\/(?!\/)[^\s"<>\\]*|mailto:[^\s"<>\\@]+@[^\s"<>\\@]+\.[a-z]+)$/.test(address)) return null;
  if (/^https:/.test(address) && webAddress.safeParse(address).success) return null;
  return {
    found: `the address “${address}”`,
    expected:
      'a place of the page, an address of this site or of the web, such as #id, /en/about/ or https://example.org/page',
    mend: 'correct the address',
  };
}
