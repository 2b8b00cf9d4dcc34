import { textKey } from '../../../plan/text-keys.ts';
import type { Chapter, ChapterPart, Plan, Unit } from '../../../plan/types.ts';
import { path } from '../../../urls.ts';
import { type NameEntry, nameEntry } from '../names-file.ts';
import { quotedNames } from './quoted-names.ts';

/** Chapters, sections, boxes, tables and annexes in reading order. */
export function headingEntries(plan: Plan): NameEntry[] {
  const chapters = plan.chapters.flatMap((chapter) => {
    const at = placer(plan, chapter);
    const address = path.chapter(plan.id, chapter.slug);
    const opening = nameEntry({
      kind: 'section',
      address,
      title: chapter.title,
      label: chapter.label.trim(),
    });
    return [opening, ...chapter.parts.flatMap((part) => headingOf(part, at))];
  });
  const annexes = plan.annexes.map(({ label, title }, index) =>
    nameEntry({
      kind: 'section',
      address: path.annex(plan.id, index + 1),
      title: title.text,
      label,
    }),
  );
  return [...chapters, ...annexes];
}

/** Paragraphs and items that open with words in bold, with the names they give in quotation marks. */
export function leadEntries(plan: Plan): NameEntry[] {
  const names = quotedNames(plan);
  const isLed = ({ id }: Unit) =>
    plan.sourceTexts.get(textKey.unit(id))?.spans.some(({ kind }) => kind === 'lead');
  return plan.chapters.flatMap((chapter) => {
    const at = placer(plan, chapter);
    const units = chapter.parts.flatMap((part) => {
      if (part.kind === 'paragraph') return [part.unit];
      return part.kind === 'box' ? part.box.items : [];
    });
    return units
      .filter(isLed)
      .map((unit) => ({ ...at(unit.id, leadOf(unit), ''), aliases: names.get(unit.id) ?? [] }));
  });
}

type Placer = (id: string, title: string, label: string) => NameEntry;

function placer(plan: Plan, chapter: Chapter): Placer {
  const address = path.chapter(plan.id, chapter.slug);
  return (id, title, label) =>
    nameEntry({ kind: 'section', address: `${address}#${id}`, title, label: label.trim() });
}

function headingOf(part: ChapterPart, at: Placer): NameEntry[] {
  if (part.kind === 'paragraph') return [];
  if (part.kind === 'heading') return [at(part.unit.id, part.unit.text.text, part.unit.label)];
  const { id, title, label } = part.kind === 'box' ? part.box : part.table;
  return [at(id, title.text, label)];
}

function leadOf({ text: { text, spans } }: Unit): string {
  const lead = spans.find(({ kind }) => kind === 'lead');
  return lead ? text.slice(lead.start, lead.end).replace(/[\p{Po}\s]+$/u, '') : '';
}
