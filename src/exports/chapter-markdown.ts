import { labels } from '../editions/labels.ts';
import { words } from '../editions/words.ts';
import { tableGrid } from '../plan/printed-rows.ts';
import { noteNumbers, type RichText } from '../plan/text/rich-text.ts';
import type { Box, Chapter, ChapterPart, Plan, Table } from '../plan/types.ts';
import { titleLine } from '../plan/unit-rows.ts';
import { absoluteUrl, pageUrl, path } from '../urls.ts';
import { escapeMarkdown, richMarkdown } from './markdown-text.ts';

/** A chapter as Markdown (GFM tables and footnotes), with its notes and its source at the end. */
export function chapterMarkdown(plan: Plan, slug: string): string {
  const chapter = plan.chapters.find((entry) => entry.slug === slug);
  if (!chapter) throw new Error(`No chapter ${slug} in ${plan.id}`);
  const { gap } = labels[plan.edition];
  const title = [chapter.label, chapter.title].filter((part) => part !== '').join(gap);
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...chapter.parts.flatMap((part) => partBlocks(part, gap)),
    ...footnotes(plan, chapter),
    '---',
    ...sourceLines(plan, slug, title),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function partBlocks(part: ChapterPart, gap: string): string[] {
  if (part.kind === 'box')
    return part.box.table ? tableBlocks(part.box.table, gap) : [boxBlock(part.box, gap)];
  if (part.kind === 'indicator-table') return tableBlocks(part.table, gap);
  const { label, text } = part.unit;
  if (part.kind === 'paragraph') return [richMarkdown(text)];
  const [mark, space] = part.level === 2 ? ['##', gap] : ['###', ''];
  return [`${mark} ${escapeMarkdown(label)}${space}${richMarkdown(text)}`];
}

function boxBlock(box: Box, gap: string): string {
  const items = box.items.map(({ label, text }) => `${label}${richMarkdown(text)}`);
  return [caption(box, gap), ...items].map((line) => `> ${line}`).join('\n>\n');
}

function tableBlocks(table: Table, gap: string): string[] {
  const rows = tableGrid(table).map((cells) => cells.map((cell) => (cell ? richMarkdown(cell) : '')));
  const lines = [table.columns.map(escapeMarkdown), table.columns.map(() => '---'), ...rows];
  const note = table.note ? [richMarkdown(table.note.text)] : [];
  return [caption(table, gap), lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'), ...note];
}

function caption(titled: Box | Table, gap: string): string {
  return `**${escapeMarkdown(titleLine(titled, gap))}**`;
}

function footnotes(plan: Plan, chapter: Chapter): string[] {
  const marked = new Set(chapter.parts.flatMap(textsOf).flatMap(noteNumbers));
  return plan.terms
    .filter(({ note }) => marked.has(note))
    .map(({ note, definition }) => `[^${note}]: ${richMarkdown(definition)}`);
}

function textsOf(part: ChapterPart): RichText[] {
  const ofTable = ({ rows }: Table) => rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  if (part.kind === 'indicator-table') return ofTable(part.table);
  if (part.kind !== 'box') return [part.unit.text];
  return [...part.box.items.map(({ text }) => text), ...(part.box.table ? ofTable(part.box.table) : [])];
}

function sourceLines(plan: Plan, slug: string, place: string): string[] {
  const { chapter, site } = words[plan.edition];
  const address = absoluteUrl(pageUrl(plan.edition, path.chapter(plan.id, slug)));
  return [chapter.citation({ ...plan, place, address }), site.unofficial].map(escapeMarkdown);
}
