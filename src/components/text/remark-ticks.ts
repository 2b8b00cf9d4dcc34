import { type RichText, withSpans } from '../../plan/text/rich-text.ts';
import type { Unit } from '../../plan/things/text.ts';
import type { Plan } from '../../plan/types.ts';

/** The text of a unit with a tick at the words that a remark is about, where they stand in it as printed. */
export function withRemarkTicks(plan: Plan, { id, text }: Pick<Unit, 'id' | 'text'>): RichText {
  const spans = plan.remarks
    .filter(({ units, shown }) => shown === null && units.includes(id))
    .flatMap(({ id: remark, printed }) => {
      const words = wordings(printed).find((entry) => text.text.includes(entry));
      if (words === undefined) return [];
      const start = text.text.indexOf(words);
      return [{ kind: 'remark', id: remark, start, end: start + words.length } as const];
    });
  return spans.length === 0 ? text : withSpans(text, spans);
}

/** A register entry names what is printed at its places, parted by strokes; a space stands where the text has none. */
function wordings(printed: string): string[] {
  return printed
    .split(' / ')
    .map((words) => words.replaceAll(' ', ''))
    .filter((words) => words.length > 1)
    .sort((a, b) => b.length - a.length);
}
