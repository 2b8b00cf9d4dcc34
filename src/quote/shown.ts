import type { Book, Passage } from './book.ts';
import type { Difference, Stretch } from './compare/differences.ts';
import type { Span } from './compare/span.ts';
import type { Token } from './tokens.ts';

/** A piece of a text as it is shown: as in the other text, not as in it, or only what stands around. */
export interface ShownPart {
  text: string;
  kind: 'same' | 'differs' | 'around';
}

/** A passage of the plan with what a quotation is held against. */
export interface ShownPassage {
  passage: Passage;
  /** Where in the passage the parts begin. */
  start: number;
  parts: readonly ShownPart[];
}

/** A quotation with what the plan does not have so. */
export function showQuotation(
  text: string,
  quoted: readonly Token[],
  differences: readonly Difference[],
): ShownPart[] {
  const marks = differences.map(({ quoted: range }) => offsetsOf(quoted, range));
  return partsOf(text, { start: 0, end: text.length }, marks);
}

/** The passages of a span, with what a quotation does not have so; a span that only is like it is shown in whole sentences. */
export function showSpan(book: Book, span: Span, differences: readonly Difference[] = []): ShownPassage[] {
  const tokens = book.tokens.slice(span.from, span.to);
  const numbers = [...new Set(tokens.map(({ passage }) => passage))];
  return numbers.flatMap((number) => {
    const passage = book.passages[number];
    if (!passage) return [];
    const inside = { start: span.from, end: span.to };
    while (book.tokens[inside.start]?.passage !== number) inside.start += 1;
    while (book.tokens[inside.end - 1]?.passage !== number) inside.end -= 1;
    const marks = differences
      .filter(({ printed }) => printed.start >= inside.start && printed.end <= inside.end)
      .map(({ printed }) => offsetsOf(book.tokens, printed, inside.start));
    return [{ passage, ...inSentence(passage.text, offsetsOf(book.tokens, inside), marks) }];
  });
}

/** The characters of the plan in a span, with the punctuation that belongs to them. */
export function textOf(passages: readonly ShownPassage[]): string {
  return passages
    .map(({ parts }) =>
      parts
        .filter(({ kind }) => kind !== 'around')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

/** Where tokens stand in their text; a point behind the token before where there are none. */
function offsetsOf(tokens: readonly Token[], { start, end }: Stretch, first = 0): Stretch {
  if (start < end) return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  const point = start > first ? tokens[start - 1]?.end : tokens[start]?.start;
  return { start: point ?? 0, end: point ?? 0 };
}

/** A stretch of a text with the signs around it, and before and behind it the rest of its sentences. */
function inSentence(
  text: string,
  stretch: Stretch,
  marks: readonly Stretch[],
): Pick<ShownPassage, 'start' | 'parts'> {
  const opening = /[\p{Ps}\p{Pi}]*$/u.exec(text.slice(0, stretch.start))?.[0].length ?? 0;
  const closing = /^[\p{Pe}\p{Pf}\p{Po}]*/u.exec(text.slice(stretch.end))?.[0].length ?? 0;
  const range = { start: stretch.start - opening, end: stretch.end + closing };
  const before =
    /(?:[^.!?;\u3002\uff01\uff1f\uff1b]|\.(?!\s))*$/u.exec(text.slice(0, range.start))?.[0] ?? '';
  const isWhole = /[.!?;\u3002\uff01\uff1f\uff1b]\p{Pf}?\s*$/u.test(text.slice(0, range.end));
  const after = isWhole
    ? ''
    : (/^.*?(?:[!?;\u3002\uff01\uff1f\uff1b]|\.(?=\s|$)|$)/u.exec(text.slice(range.end))?.[0] ?? '');
  const around = (part: string): ShownPart[] => (part === '' ? [] : [{ text: part, kind: 'around' }]);
  const opened = before.trimStart();
  return {
    start: range.start - opened.length,
    parts: [...around(opened), ...partsOf(text, range, marks), ...around(after)],
  };
}

/** A range of a text, cut at the marks in it. */
function partsOf(text: string, range: Stretch, marks: readonly Stretch[]): ShownPart[] {
  const parts: ShownPart[] = [];
  let at = range.start;
  const same = (end: number) => {
    if (end > at) parts.push({ text: text.slice(at, end), kind: 'same' });
  };
  for (const { start, end } of marks) {
    same(start);
    parts.push({ text: text.slice(start, end), kind: 'differs' });
    at = end;
  }
  same(range.end);
  return parts;
}
