import type { PhrasingContent } from 'mdast';
import { type RichNode, type RichText, type Span, toTree } from '../plan/text/rich-text.ts';

/** A rich text as Markdown has it: run-in headings bold, notes as footnote marks, names with the form of the source. */
export function richPhrasing(rich: RichText): PhrasingContent[] {
  const spans = rich.spans.flatMap((span) => shownSpan(span, rich.text));
  return joined(toTree({ text: rich.text, spans }).flatMap(nodePhrasing));
}

/** Characters as Markdown has them. */
export function plainPhrasing(text: string): PhrasingContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}

/** Pieces of text that touch as one, so that what a mark means is seen over the border of two pieces. */
export function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      result.splice(-1, 1, { type: 'text', value: last.value + node.value });
    else result.push(node);
  }
  return result;
}

/**
 * The spans that Markdown has a mark for. A bold run that would end in punctuation and touch the next word
 * is no bold run to Markdown, so the punctuation stays outside it.
 */
function shownSpan(span: Span, text: string): Span[] {
  if (span.kind === 'note' || span.kind === 'name') return [span];
  if (span.kind !== 'lead' && span.kind !== 'label') return [];
  const start = span.start + (/^\s*/.exec(text.slice(span.start))?.[0].length ?? 0);
  const words = text.slice(start, span.end).trimEnd();
  const touches = /^[^\s\p{P}\p{S}]/u.test(text.slice(start + words.length));
  const tail = touches && /[\p{P}\p{S}]$/u.test(words) ? 1 : 0;
  return [{ ...span, start, end: start + words.length - tail }];
}

function nodePhrasing(node: RichNode): PhrasingContent[] {
  if (typeof node === 'string') return plainPhrasing(node);
  const { span } = node;
  if (span.kind === 'note') return [{ type: 'footnoteReference', identifier: String(span.number) }];
  const children = joined(node.children.flatMap(nodePhrasing));
  if (span.kind === 'name') return [...children, ...plainPhrasing(` (${span.native})`)];
  return [{ type: 'strong', children }];
}
