import { type Edition, editions } from '../../editions/editions.ts';
import { labels } from '../../editions/labels.ts';
import { words } from '../../editions/words.ts';
import { unitId } from '../../plan/ids.ts';
import type { Chapter, Table } from '../../plan/things/text.ts';
import type { Plan } from '../../plan/types.ts';
import { sectionsOf } from '../../plan/units.ts';

/** A heading of a book in its contents. */
export interface BookEntry {
  /** Id of the heading. */
  id: string;
  label: string;
  title: string;
  /** The same in the other language of a book that has two. */
  beside?: { language: string; text: string };
  below: readonly BookEntry[];
}

/** A part of a book, which begins on a page of its own. */
export interface BookPart extends BookEntry {
  /** Name of the part, and of its pages in style sheets. */
  name: string;
  /** Whether its pages lie on their side. */
  isWide: boolean;
}

/** Names of the parts before the text. */
export const frontNames = { cover: 'cover', contents: 'contents', notice: 'notice' } as const;

/** Name of the part behind the text. */
export const correctionsName = 'corrections';

/** The parts of a book that stand in its contents, in their order. */
export function bookParts(plan: Plan): BookPart[] {
  const { notice, nav } = words[plan.edition];
  const plain = (name: string, title: string): BookPart => ({
    name,
    id: name,
    label: '',
    title,
    below: [],
    isWide: false,
  });
  return [
    plain(frontNames.notice, notice.notice),
    ...plan.chapters.map(chapterPart),
    ...plan.annexes.map(annexPart),
    plain(correctionsName, nav.corrections),
  ];
}

/** A chapter as a part of a book. */
export function chapterPart(chapter: Chapter): BookPart {
  const { id, slug, label, title } = chapter;
  const below = sectionsOf(chapter).map((unit) => ({
    id: unit.id,
    label: unit.label,
    title: unit.text.text,
    below: [],
  }));
  return { name: `chapter-${slug}`, id, label, title, below, isWide: false };
}

/** An annex, by its place, as a part of a book. */
export function annexPart({ label, title, columns }: Table, index: number): BookPart {
  const id = unitId.annex(index + 1);
  const isWide = columns.length > mostUpright;
  return { name: `part-${id}`, id, label, title: title.text, below: [], isWide };
}

/** The parts of a book with what they are called in its other language; they stand upright, two columns of text in each. */
export function withBeside(
  parts: readonly BookPart[],
  others: readonly BookPart[],
  edition: Edition,
): BookPart[] {
  const texts = new Map(
    others.flatMap((part) => [part, ...part.below]).map((entry) => [entry.id, entryName(entry, edition)]),
  );
  const beside = <Entry extends BookEntry>(entry: Entry): Entry => {
    const text = texts.get(entry.id);
    return text === undefined ? entry : { ...entry, beside: { language: editions[edition].tag, text } };
  };
  return parts.map((part) => ({ ...beside(part), below: part.below.map(beside), isWide: false }));
}

/** What an entry of the contents is called: its label and its title. */
export function entryName({ label, title }: BookEntry, edition: Edition): string {
  return [label, title].filter((text) => text !== '').join(labels[edition].gap);
}

/** How many columns a page holds upright. */
const mostUpright = 8;
