import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { RecordError } from '../record-error.ts';
import { joinLines } from './join-lines.ts';

interface Node {
  type: string;
  children?: Node[];
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
}

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * The text of a page about the site with the lines of each paragraph joined, so that no blank
 * stands in Chinese; throws a RecordError where it is no MDX, or has code in it.
 */
export function joinParagraphs(body: string, file: string): string {
  const tree = parse(body, file);
  const code = nodesOf(tree, ({ type }) => /^mdx(?:jsEsm|FlowExpression|TextExpression)$/.test(type))[0];
  if (code)
    throw fault(file, code.position?.start.line, { found: 'code', mend: 'remove the braces, or the import' });
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

function parse(body: string, file: string): Node {
  try {
    return parser.parse(body) as Node;
  } catch (error) {
    const { line, reason = String(error) } = error as { line?: number; reason?: string };
    throw fault(file, line, {
      found: `text that is not MDX (${reason})`,
      mend: 'close the element or remove the brace',
    });
  }
}

function fault(
  file: string,
  line: number | undefined,
  { found, mend }: { found: string; mend: string },
): RecordError {
  const field = `line ${line ?? '?'} of the text`;
  return new RecordError({ file, field, found, expected: 'Markdown with HTML elements', mend });
}

/** The outermost nodes that are of a kind. */
function nodesOf(node: Node, isKind: (node: Node) => boolean): Node[] {
  return isKind(node) ? [node] : (node.children ?? []).flatMap((child) => nodesOf(child, isKind));
}
