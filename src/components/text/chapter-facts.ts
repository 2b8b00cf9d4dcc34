import { shortenEnd } from '../../editions/shorten.ts';
import { words } from '../../editions/words.ts';
import type { Chapter, Plan, Term } from '../../plan/types.ts';
import { path } from '../../urls.ts';

/** The pages of the text in reading order: notice, preface, chapters, annexes. */
export function chapterLinks(plan: Plan): { label: string; rest: string }[] {
  const chapters = plan.chapters.map(({ label, title, slug }) => ({
    label: `${label} ${title}`.trim(),
    rest: path.chapter(plan.id, slug),
  }));
  const annexes = plan.annexes.map(({ label, title }, index) => ({
    label: `${label} ${title.text}`,
    rest: path.annex(plan.id, index + 1),
  }));
  return [{ label: words[plan.edition].notice.title, rest: path.notice(plan.id) }, ...chapters, ...annexes];
}

/** The terms that a chapter uses. */
export function linkedTerms(plan: Plan, chapter: Chapter): Term[] {
  const units = new Set(unitIds(chapter));
  return plan.terms.filter(({ uses }) => uses.some(({ unit }) => units.has(unit)));
}

/** Ids of all units of a chapter. */
export function unitIds(chapter: Chapter): string[] {
  return chapter.parts.flatMap((part) => {
    if (part.kind === 'heading' || part.kind === 'paragraph') return [part.unit.id];
    if (part.kind === 'indicator-table') return [part.table.id, ...part.table.rows.map(({ id }) => id)];
    return [
      part.box.id,
      ...part.box.items.map(({ id }) => id),
      ...(part.box.table?.rows ?? []).map(({ id }) => id),
    ];
  });
}

/** The first words of a chapter, as a description of its page. */
export function describeText(chapter: Chapter): string {
  return shortenEnd(
    chapter.parts.find((part) => part.kind === 'paragraph')?.unit.text.text ?? chapter.title,
    150,
  );
}
