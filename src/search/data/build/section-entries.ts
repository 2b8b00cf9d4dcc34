import type { Chapter, ChapterPart, Plan } from '../../../plan/types.ts';
import { path } from '../../../urls.ts';
import { type NameEntry, nameEntry } from '../name-entry.ts';

/** Chapters, sections, boxes, tables and annexes in reading order. */
export function headingEntries(plan: Plan): NameEntry[] {
  const annexes = plan.annexes.map(({ label, title }, index) =>
    headingEntry(path.annex(plan.id, index + 1), title.text, label),
  );
  return [...plan.chapters.flatMap((chapter) => chapterEntries(plan, chapter)), ...annexes];
}

function chapterEntries(plan: Plan, { slug, title, label, parts }: Chapter): NameEntry[] {
  const address = path.chapter(plan.id, slug);
  const headings = parts.flatMap((part) => {
    const heading = headingOf(part);
    return heading ? [headingEntry(`${address}#${heading.id}`, heading.title, heading.label)] : [];
  });
  return [headingEntry(address, title, label), ...headings];
}

function headingOf(part: ChapterPart): { id: string; title: string; label: string } | null {
  if (part.kind === 'paragraph') return null;
  if (part.kind === 'heading') return { ...part.unit, title: part.unit.text.text };
  const headed = part.kind === 'box' ? part.box : part.table;
  return { ...headed, title: headed.title.text };
}

function headingEntry(address: string, title: string, label: string): NameEntry {
  return nameEntry({ kind: 'section', address, title, label: label.trim() });
}
