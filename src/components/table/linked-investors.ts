import { type RichText, withSpans } from '../../plan/text/rich-text.ts';
import type { Plan } from '../../plan/types.ts';

/** A cell of investors with the printed names of those that have pages marked; other cells as they are. */
export function linkedInvestors({ organizations }: Plan, row: string, cell: RichText): RichText {
  const investors = organizations.filter(({ projects }) => projects.includes(row));
  const spans = investors.flatMap(({ slug, name, shortNames }) => {
    const forms = [name, ...shortNames].sort((a, b) => b.length - a.length);
    const form = forms.find((printed) => cell.text.includes(printed));
    if (form === undefined) return [];
    const start = cell.text.indexOf(form);
    return [{ kind: 'organization', slug, start, end: start + form.length } as const];
  });
  const named = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  // A text that speaks of an investor among other things is no cell of investors.
  return named * 2 > cell.text.length ? withSpans(cell, spans) : cell;
}
