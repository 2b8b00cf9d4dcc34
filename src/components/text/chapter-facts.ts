import { shortenEnd } from '../../editions/shorten.ts';
import { words } from '../../editions/words.ts';
import { idsAmong, refersTo } from '../../plan/relations.ts';
import type { Chapter, Plan, Term } from '../../plan/types.ts';
import { idsOfChapter } from '../../plan/units.ts';
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
  const links = idsOfChapter(chapter).flatMap((id) => refersTo(plan.relations, { kind: 'unit', id }));
  const used = new Set(idsAmong(links, 'term', 'uses'));
  return plan.terms.filter(({ slug }) => used.has(slug));
}

/** The first words of a chapter, as a description of its page. */
export function describeText(chapter: Chapter): string {
  return shortenEnd(
    chapter.parts.find((part) => part.kind === 'paragraph')?.unit.text.text ?? chapter.title,
    150,
  );
}
