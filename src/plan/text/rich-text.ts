import type { Range } from '../../strings/ranges.ts';

/**
 * A text with marks at offsets beside it. The characters are the reading text and nothing else,
 * so that a conversion, a search or a comparison sees whole words.
 */
export interface RichText {
  /** Reading text, without any mark. */
  readonly text: string;
  /** Marked stretches and points (start equals end), by offset. */
  readonly spans: readonly Span[];
}

/** A stretch of a text, or a point in it. */
export type Span = { readonly start: number; readonly end: number } & Mark;

/** What a stretch or a point means. */
export type Mark =
  | { readonly kind: 'lead' }
  | { readonly kind: 'label' }
  | { readonly kind: 'sub' }
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'page'; readonly number: number }
  | { readonly kind: 'correction'; readonly id: string; readonly printed: string; readonly visible: boolean }
  | { readonly kind: 'remark'; readonly id: string }
  | { readonly kind: 'term'; readonly slug: string; readonly linked: boolean }
  | { readonly kind: 'organization'; readonly slug: string }
  | { readonly kind: 'name'; readonly native: string; readonly official: boolean };

/** A text without marks. */
export function plainText(text: string): RichText {
  return { text, spans: [] };
}

/** The same text with more marks. */
export function withSpans(rich: RichText, spans: readonly Span[]): RichText {
  return { text: rich.text, spans: [...rich.spans, ...spans] };
}

/** The same marks on a text of the same length, as a script conversion makes it; throws where the length changes. */
export function withText(rich: RichText, text: string): RichText {
  if (text.length !== rich.text.length)
    throw new Error(`A conversion changed the length of “${rich.text.slice(0, 40)}”`);
  return { text, spans: rich.spans };
}

/** The run-in heading that opens a text, without the mark at its end; null where it has none. */
export function runInHeading({ text, spans }: RichText): string | null {
  const lead = spans.find(({ kind }) => kind === 'lead');
  return lead ? text.slice(lead.start, lead.end).replace(/[\p{P}\s]+$/u, '') : null;
}

/** Numbers of the notes whose marks stand in the text, in order. */
export function noteNumbers(rich: RichText): number[] {
  return rich.spans
    .filter((span) => span.kind === 'note')
    .sort((a, b) => a.start - b.start)
    .map((span) => span.number);
}

/** The printed text: every corrected stretch put back. */
export function printedText(rich: RichText): string {
  const corrections = rich.spans
    .filter((span) => span.kind === 'correction')
    .sort((a, b) => b.start - a.start);
  return corrections.reduce(
    (text, { start, end, printed }) => text.slice(0, start) + printed + text.slice(end),
    rich.text,
  );
}

/** A node of the tree that a rich text draws: characters, a point, or a marked stretch. */
export type RichNode = string | { readonly span: Span; readonly children: readonly RichNode[] };

/** The text as a tree; stretches that cross are cut at the border of the outer one. */
export function toTree(rich: RichText): RichNode[] {
  const spans = [...rich.spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return branch(rich.text, spans, { start: 0, end: rich.text.length });
}

function branch(text: string, spans: readonly Span[], range: Range): RichNode[] {
  const nodes: RichNode[] = [];
  let position = range.start;
  let rest = spans;
  while (rest.length > 0) {
    const [span, ...others] = rest as [Span, ...Span[]];
    const end = Math.min(span.end, range.end);
    if (span.start > position) nodes.push(text.slice(position, span.start));
    const inside = others.filter((other) => isInside(other, span.start, end));
    nodes.push({ span, children: branch(text, inside, { start: span.start, end }) });
    position = Math.max(position, end);
    rest = others.filter((other) => !inside.includes(other)).map((other) => cutAt(other, position));
  }
  if (position < range.end) nodes.push(text.slice(position, range.end));
  return nodes;
}

function isInside(span: Span, start: number, end: number): boolean {
  const point = span.start === span.end;
  return point ? span.start >= start && span.start < end : span.start < end && span.end <= end;
}

function cutAt(span: Span, position: number): Span {
  return span.start < position ? { ...span, start: position } : span;
}
