import type { Token } from '../tokens.ts';
import type { Alignment, Step } from './align.ts';

/** Where a text is not like the other: offsets in it, or a point where it lacks something. */
export interface Stretch {
  start: number;
  end: number;
}

/** What a quotation has, and what the plan has in its place. */
export interface Difference {
  /** Indexes of tokens: the first, and the one behind the last. */
  quoted: Stretch;
  printed: Stretch;
}

/** The differences of an alignment, those side by side as one; what only blanks part differently is none. */
export function differencesOf(
  { steps, span }: Alignment,
  quoted: readonly Token[],
  printed: readonly Token[],
): Difference[] {
  const found: Difference[] = [];
  let next = { quoted: 0, printed: span.from };
  let isOpen = false;
  for (const step of steps) {
    const after = behind(step, next);
    const last = found.at(-1);
    if (!step.same && isOpen && last) {
      last.quoted.end = after.quoted;
      last.printed.end = after.printed;
    } else if (!step.same)
      found.push({
        quoted: { start: next.quoted, end: after.quoted },
        printed: { start: next.printed, end: after.printed },
      });
    isOpen = !step.same;
    next = after;
  }
  return found.filter((one) => lettersIn(quoted, one.quoted) !== lettersIn(printed, one.printed));
}

/** The tokens behind a step on both sides. */
function behind({ quoted, printed }: Step, next: { quoted: number; printed: number }) {
  return {
    quoted: quoted === null ? next.quoted : quoted + 1,
    printed: printed === null ? next.printed : printed + 1,
  };
}

/** The letters of tokens in a row. */
export function lettersIn(tokens: readonly Token[], { start, end }: Stretch): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}
