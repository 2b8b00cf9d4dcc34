import type { Box, Chapter, ChapterPart, Plan, Unit } from '../../plan/types.ts';
import { path } from '../../urls.ts';
import { type NameEntry, nameEntry } from '../names-file.ts';
import { quotedNames } from './quoted-names.ts';

/** Chapters, sections, boxes, tables and the paragraphs that open with a heading of their own, in reading order. */
export function sectionEntries(plan: Plan): NameEntry[] {
  const names = quotedNames(plan);
  const chapters = plan.chapters.flatMap((chapter) => chapterEntries(plan, chapter, names));
  const annexes = plan.annexes.map(({ label, title }, index) =>
    nameEntry({ kind: 'section', address: path.annex(plan.id, index + 1), title: title.text, labels: [label] }),
  );
  return [...chapters, ...annexes];
}

function chapterEntries(plan: Plan, chapter: Chapter, names: ReadonlyMap<string, readonly string[]>): NameEntry[] {
  const address = path.chapter(plan.id, chapter.slug);
  const at = (id: string, title: string, labels: readonly string[] = []) =>
    nameEntry({ kind: 'section', address: `${address}#${id}`, title, labels: labels.filter((label) => label !== '') });
  const led = (unit: Unit) => {
    const leads = plan.sourceTexts.get(unit.id)?.spans.some(({ kind }) => kind === 'lead');
    return leads ? [{ ...at(unit.id, leadOf(unit)), aliases: names.get(unit.id) ?? [] }] : [];
  };
  const boxed = ({ id, label, title, items }: Box) => [at(id, title.text, [label]), ...items.flatMap(led)];
  const partEntries = (part: ChapterPart): NameEntry[] => {
    if (part.kind === 'box') return boxed(part.box);
    if (part.kind === 'indicator-table') return [at(part.table.id, part.table.title.text, [part.table.label])];
    if (part.kind === 'paragraph') return led(part.unit);
    const { id, label, text } = part.unit;
    const number = /^c(\d+)-s(\d+)$/.exec(id);
    const inFull = number ? [`${chapter.label} ${label}`, `${number[1]}.${number[2]}`] : [];
    return [at(id, text.text, [label.replace(/[\p{Po}\s]+$/u, ''), ...inFull])];
  };
  const opening = nameEntry({ kind: 'section', address, title: chapter.title, labels: chapter.label === '' ? [] : [chapter.label] });
  return [opening, ...chapter.parts.flatMap(partEntries)];
}

function leadOf({ text: { text, spans } }: Unit): string {
  const lead = spans.find(({ kind }) => kind === 'lead');
  return lead ? text.slice(lead.start, lead.end).replace(/[\p{Po}\s]+$/u, '') : '';
}
