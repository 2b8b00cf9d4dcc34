import { type RichNode, type RichText, type Span, toTree } from '../plan/text/rich-text.ts';

/** A rich text as Markdown: run-in headings bold, notes as footnote marks, names with the form of the source. */
export function richMarkdown(rich: RichText): string {
  const spans = rich.spans.flatMap((span) => shownSpan(span, rich.text));
  return escapeStart(toTree({ text: rich.text, spans }).map(nodeMarkdown).join(''));
}

/** Characters as Markdown shows them: what would be a mark is escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=[#\w]+;)/g, '\\$&');
}

/** What would open a list, heading or quotation at the start of a line is escaped. */
function escapeStart(markdown: string): string {
  return markdown.replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\').replace(/^[#+-](?=\s|$)/, '\\$&');
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

function nodeMarkdown(node: RichNode): string {
  if (typeof node === 'string') return escapeMarkdown(node);
  const { span, children } = node;
  const inner = children.map(nodeMarkdown).join('');
  if (span.kind === 'note') return `[^${span.number}]`;
  return span.kind === 'name' ? `${inner} (${escapeMarkdown(span.native)})` : `**${inner}**`;
}
