import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { RecordError, type Wrong } from '../record-error.ts';
import { addressOfNode, attributeOf, faultOfPage, type PageNode } from '../site/page-elements.ts';
import { joinLines } from './join-lines.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * The text of a page about the site with the lines of each paragraph joined, so that no blank
 * stands in Chinese; throws a RecordError where it is no MDX, or has code in it.
 */
export function joinParagraphs(body: string, file: string): string {
  const tree = parse(body, file);
  checkNodes(tree, file);
  const changes = nodesOf(tree, ({ type }) => type === 'paragraph').flatMap((paragraph) => {
    const stretches = nodesOf(paragraph, ({ type }) => type === 'text').map(({ position }) => ({
      start: position?.start.offset ?? 0,
      end: position?.end.offset ?? 0,
    }));
    const joined = joinLines(stretches.map(({ start, end }) => body.slice(start, end)));
    return stretches.map((stretch, index) => ({ ...stretch, text: joined[index] ?? '' }));
  });
  return changes.reduceRight(
    (written, { start, end, text }) => written.slice(0, start) + text + written.slice(end),
    body,
  );
}

/** A link of a page: where it leads, and its line in the text. */
export interface PageLink {
  address: string;
  line: number;
}

/** The links of a page about the site, and the ids in it to which others can lead. */
export function linksOfPage(body: string, file: string): { links: PageLink[]; ids: string[] } {
  const nodes = everyNode(parse(body, file));
  const links = nodes.flatMap((node) => {
    const address = addressOfNode(node);
    return address === undefined ? [] : [{ address, line: node.position?.start.line ?? 1 }];
  });
  const ids = nodes.flatMap((node) => attributeOf(node, 'id') ?? []);
  return { links, ids };
}

/** The paragraphs and headings of a page, each as readers see it, and its line in the text. */
export function paragraphsOfPage(body: string, file: string): { text: string; line: number }[] {
  const isText = ({ type }: PageNode) => /^(?:paragraph|heading|mdxJsxFlowElement)$/.test(type);
  return nodesOf(parse(body, file), isText).map((node) => {
    const written = everyNode(node).map(({ type, value = '' }) => (type === 'text' ? value : ''));
    return { text: joinLines([written.join('')])[0] ?? '', line: node.position?.start.line ?? 1 };
  });
}

function everyNode(node: PageNode): PageNode[] {
  return [node, ...(node.children ?? []).flatMap(everyNode)];
}

function checkNodes(node: PageNode, file: string): void {
  const found = faultOfPage(node);
  if (found) throw fault(file, node.position?.start.line, found);
  for (const child of node.children ?? []) checkNodes(child, file);
}

function parse(body: string, file: string): PageNode {
  try {
    return parser.parse(body) as PageNode;
  } catch (error) {
    const { line, reason = String(error) } = error as { line?: number; reason?: string };
    throw fault(file, line, {
      found: `text that is not MDX (${reason})`,
      expected: 'Markdown with HTML elements',
      mend: 'close the element or remove the brace',
    });
  }
}

function fault(file: string, line: number | undefined, found: Wrong): RecordError {
  return new RecordError({ file, field: `line ${line ?? '?'} of the text`, ...found });
}

/** The outermost nodes that are of a kind. */
function nodesOf(node: PageNode, isKind: (node: PageNode) => boolean): PageNode[] {
  return isKind(node) ? [node] : (node.children ?? []).flatMap((child) => nodesOf(child, isKind));
}
