import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { joinLines } from '../../content-model/files/join-lines.ts';
import { RecordError } from '../../content-model/record-error.ts';
import { checkElement, checkSigns, lineOf } from './check-element.ts';
import type { Mark, RichText, Span } from './rich-text.ts';

/** One thing that an editor wrote in a chapter, in order, not yet numbered. */
export type ParsedBlock =
  | { kind: 'page'; number: number }
  | { kind: 'section'; text: RichText }
  | { kind: 'subsection'; text: RichText }
  | { kind: 'paragraph'; text: RichText }
  | { kind: 'subsection-end' }
  | { kind: 'box'; number: string; title: string | null; items: ParsedBlock[] }
  | { kind: 'indicator-table'; number: string };

interface Node {
  type: string;
  name?: string | null;
  depth?: number;
  value?: string;
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** Reads the body of a chapter or of an explanation; throws a RecordError on an element that the record does not know. */
export function parseText(body: string, file: string): ParsedBlock[] {
  let tree: Node;
  try {
    tree = parser.parse(body) as Node;
  } catch (error) {
    throw new RecordError({
      file,
      field: 'text',
      found: `text that is not MDX (${error instanceof Error ? error.message : error})`,
      expected: 'paragraphs with the elements of content/README.md',
      mend: 'close the element or remove the brace',
    });
  }
  return (tree.children ?? []).map((node) => parseBlock(node, file));
}

function parseBlock(node: Node, file: string): ParsedBlock {
  if (node.type === 'heading' && node.depth === 2) return { kind: 'section', text: rich(node, file) };
  if (node.type === 'heading' && node.depth === 3) return { kind: 'subsection', text: rich(node, file) };
  if (node.type === 'paragraph') return { kind: 'paragraph', text: rich(node, file) };
  if (node.type === 'thematicBreak') return { kind: 'subsection-end' };
  if (node.type !== 'mdxJsxFlowElement') throw unknown(node, file);
  checkElement(node, file);
  if (node.name === 'Page') return { kind: 'page', number: numberOf(node, 'n', file) };
  if (node.name === 'IndicatorTable')
    return { kind: 'indicator-table', number: attribute(node, 'number', file) };
  if (node.name !== 'Box') throw unknown(node, file);
  return {
    kind: 'box',
    number: attribute(node, 'number', file),
    title: optionalAttribute(node, 'title'),
    items: (node.children ?? []).map((child) => parseBlock(child, file)),
  };
}

function rich(block: Node, file: string): RichText {
  const texts = textNodes(block);
  const joined = joinLines(texts.map(({ value = '' }) => value));
  for (const [index, node] of texts.entries()) node.value = joined[index] ?? '';
  const spans: Span[] = [];
  let text = '';
  const visit = (node: Node): void => {
    if (node.type === 'text') {
      checkSigns(node, file);
      text += (node.value ?? '').replace(/\s+/g, ' ');
      return;
    }
    const mark = markOf(node, file);
    const start = text.length;
    for (const child of node.children ?? []) visit(child);
    spans.push({ ...mark, start, end: text.length });
  };
  for (const child of block.children ?? []) visit(child);
  return { text, spans };
}

function textNodes(node: Node): Node[] {
  return node.type === 'text' ? [node] : (node.children ?? []).flatMap(textNodes);
}

function markOf(node: Node, file: string): Mark {
  if (node.type !== 'mdxJsxTextElement') throw unknown(node, file);
  checkElement(node, file);
  if (node.name === 'Lead') return { kind: 'lead' };
  if (node.name === 'Label') return { kind: 'label' };
  if (node.name === 'sub') return { kind: 'sub' };
  if (node.name === 'Note') return { kind: 'note', number: numberOf(node, 'n', file) };
  if (node.name === 'Page') return { kind: 'page', number: numberOf(node, 'n', file) };
  throw unknown(node, file);
}

function attribute(node: Node, name: string, file: string): string {
  const value = optionalAttribute(node, name);
  if (value !== null) return value;
  throw new RecordError({
    file,
    field: lineOf(node.position),
    found: `<${node.name}> without ${name}`,
    expected: `<${node.name} ${name}="…">`,
    mend: 'add the attribute',
  });
}

function optionalAttribute(node: Node, name: string): string | null {
  const value = node.attributes?.find((entry) => entry.name === name)?.value;
  return typeof value === 'string' ? value : null;
}

function numberOf(node: Node, name: string, file: string): number {
  const value = attribute(node, name, file);
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new RecordError({
    file,
    field: lineOf(node.position),
    found: `${name}="${value}"`,
    expected: 'a whole number',
    mend: 'give the printed number in digits',
  });
}

function unknown(node: Node, file: string): RecordError {
  return new RecordError({
    file,
    field: lineOf(node.position),
    found: node.name ? `the element <${node.name}>` : `text of the kind “${node.type}”`,
    expected: 'paragraphs, ## and ### headings, ***, Lead, Label, Note, Page, Box, IndicatorTable or sub',
    mend: 'use one of these',
  });
}
