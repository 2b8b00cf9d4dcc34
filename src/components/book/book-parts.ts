import { words } from '../../editions/words.ts';
import { unitId } from '../../plan/ids.ts';
import type { Chapter, Plan, Table } from '../../plan/types.ts';

/** A heading of a book in its contents. */
export interface BookEntry {
  /** Id of the heading. */
  id: string;
  label: string;
  title: string;
  below: readonly BookEntry[];
}

/** A part of a book, which begins on a page of its own. */
export interface BookPart extends BookEntry {
  /** Name of the part, and of its pages in style sheets. */
  name: string;
}

/** Names of the parts before the text. */
export const frontNames = { cover: 'cover', contents: 'contents', notice: 'notice' } as const;

/** Name of the part behind the text. */
export const correctionsName = 'corrections';

/** The parts of a book that stand in its contents, in their order. */
export function bookParts(plan: Plan): BookPart[] {
  const { notice, nav } = words[plan.edition];
  const plain = (name: string, title: string): BookPart => ({ name, id: name, label: '', title, below: [] });
  return [
    plain(frontNames.notice, notice.notice),
    ...plan.chapters.map(chapterPart),
    ...plan.annexes.map(annexPart),
    plain(correctionsName, nav.corrections),
  ];
}

/** A chapter as a part of a book. */
export function chapterPart({ id, slug, label, title, parts }: Chapter): BookPart {
  const sections = parts.flatMap((part) => (part.kind === 'heading' && part.level === 2 ? [part.unit] : []));
  const below = sections.map((unit) => ({
    id: unit.id,
    label: unit.label,
    title: unit.text.text,
    below: [],
  }));
  return { name: `chapter-${slug}`, id, label, title, below };
}

/** An annex, by its place, as a part of a book. */
export function annexPart({ label, title }: Table, index: number): BookPart {
  const id = unitId.annex(index + 1);
  return { name: `part-${id}`, id, label, title: title.text, below: [] };
}
