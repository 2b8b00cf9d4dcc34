import { readingLength } from '../../editions/reading-length.ts';
import { shortenEnd } from '../../editions/shorten.ts';
import { words } from '../../editions/words.ts';
import { idsAmong, refersTo } from '../../plan/relations.ts';
import { notedTerms } from '../../plan/terms.ts';
import { textKey } from '../../plan/text-keys.ts';
import type { NotedTerm } from '../../plan/things/terms.ts';
import type { Chapter } from '../../plan/things/text.ts';
import type { Plan } from '../../plan/types.ts';
import { idsOfChapter, notesOf, sectionsOf, unitsOfChapter } from '../../plan/units.ts';
import { path } from '../../urls.ts';

/** A page of the text: its name, what it is called where there is little room, and its address after the edition. */
export interface TextLink {
  label: string;
  short: string;
  rest: string;
}

/** The pages of the text in reading order: notice, preface, chapters, annexes. */
export function chapterLinks(plan: Plan): TextLink[] {
  const chapters = plan.chapters.map(({ label, title, slug }) => ({
    label: `${label} ${title}`.trim(),
    short: label || title,
    rest: path.chapter(plan.id, slug),
  }));
  const annexes = plan.annexes.map(({ label, title }, index) => ({
    label: `${label} ${title.text}`,
    short: label,
    rest: path.annex(plan.id, index + 1),
  }));
  const { title } = words[plan.edition].notice;
  return [{ label: title, short: title, rest: path.notice(plan.id) }, ...chapters, ...annexes];
}

/** The terms of notes that a chapter uses, which it links. */
export function linkedTerms(plan: Plan, chapter: Chapter): NotedTerm[] {
  const links = idsOfChapter(chapter).flatMap((id) => refersTo(plan.relations, { kind: 'unit', id }));
  const used = new Set(idsAmong(links, 'term', 'uses'));
  return notedTerms(plan.terms).filter(({ slug }) => used.has(slug));
}

/** The first words of a chapter, as a description of its page. */
export function describeText(chapter: Chapter): string {
  return shortenEnd(
    chapter.parts.find((part) => part.kind === 'paragraph')?.unit.text.text ?? chapter.title,
    150,
  );
}

/** What the opener of a chapter tells of it. */
interface ChapterFacts {
  /** The first and the last page of the source; null where the source has none. */
  pages: readonly [number, number] | null;
  sections: number;
  boxes: number;
  notes: number;
  length: ReturnType<typeof readingLength>;
}

/** Counts what a chapter has. */
export function factsOfChapter(plan: Plan, chapter: Chapter): ChapterFacts {
  const units = unitsOfChapter(chapter);
  const turns = units.flatMap(({ id }) => plan.sourceTexts.get(textKey.unit(id))?.spans ?? []);
  const pages = [
    ...units.flatMap(({ page }) => page ?? []),
    ...turns.flatMap((span) => (span.kind === 'page' ? span.number : [])),
  ];
  return {
    pages: pages.length === 0 ? null : [Math.min(...pages), Math.max(...pages)],
    sections: sectionsOf(chapter).length,
    boxes: chapter.parts.filter(({ kind }) => kind === 'box').length,
    notes: units.flatMap(notesOf).length,
    length: readingLength(
      plan.edition,
      units.flatMap(({ label, texts }) => [label, ...texts.map(({ text }) => text)]).join('\n'),
    ),
  };
}
