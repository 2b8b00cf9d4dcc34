import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { labels } from '../editions/labels.ts';
import { words } from '../editions/words.ts';
import { tableGrid } from '../plan/printed-rows.ts';
import { notedTerms } from '../plan/terms.ts';
import type { RichText } from '../plan/text/rich-text.ts';
import type { Box, Chapter, ChapterPart, Table } from '../plan/things/text.ts';
import type { Plan } from '../plan/types.ts';
import { titleLine } from '../plan/unit-rows.ts';
import { notesOf, unitsOfChapter } from '../plan/units.ts';
import { absoluteUrl, pageUrl, path } from '../urls.ts';
import { joined, plainPhrasing, richPhrasing } from './markdown-text.ts';

/** A chapter as Markdown (GFM tables and footnotes), with its notes and its source at the end. */
export function chapterMarkdown(plan: Plan, slug: string): string {
  const chapter = plan.chapters.find((entry) => entry.slug === slug);
  if (!chapter) throw new Error(`No chapter ${slug} in ${plan.id}`);
  const { gap } = labels[plan.edition];
  const title = [chapter.label, chapter.title].filter((part) => part !== '').join(gap);
  const blocks: RootContent[] = [
    { type: 'heading', depth: 1, children: plainPhrasing(title) },
    ...chapter.parts.flatMap((part) => partBlocks(part, gap)),
    ...footnotes(plan, chapter),
    { type: 'thematicBreak' },
    ...sourceBlocks(plan, slug, title),
  ];
  return writeMarkdown(blocks);
}

/** Writes blocks as Markdown with the marks of GFM. */
export function writeMarkdown(blocks: RootContent[]): string {
  const extensions = [gfmToMarkdown({ tablePipeAlign: false })];
  return toMarkdown({ type: 'root', children: blocks }, { rule: '-', extensions });
}

function partBlocks(part: ChapterPart, gap: string): RootContent[] {
  if (part.kind === 'box')
    return part.box.table ? tableBlocks(part.box.table, gap) : [boxBlock(part.box, gap)];
  if (part.kind === 'indicator-table') return tableBlocks(part.table, gap);
  const { label, text } = part.unit;
  if (part.kind === 'paragraph') return [paragraph(richPhrasing(text))];
  const [depth, space] = part.level === 2 ? ([2, gap] as const) : ([3, ''] as const);
  return [{ type: 'heading', depth, children: labelled(`${label}${space}`, text) }];
}

function boxBlock(box: Box, gap: string): RootContent {
  return { type: 'blockquote', children: [caption(box, gap), ...itemBlocks(box.items)] };
}

/** Items numbered one after the other as Markdown numbers them are a list, others paragraphs with their labels. */
function itemBlocks(items: Box['items']): BlockContent[] {
  const start = Number(/^(\d+)\. $/.exec(items[0]?.label ?? '')?.[1] ?? Number.NaN);
  if (items.some(({ label }, index) => label !== `${start + index}. `))
    return items.map(({ label, text }) => paragraph(labelled(label, text)));
  const children = items.map(({ text }) => ({
    type: 'listItem' as const,
    spread: true,
    children: [paragraph(richPhrasing(text))],
  }));
  return items.length === 0 ? [] : [{ type: 'list', ordered: true, start, spread: true, children }];
}

function tableBlocks(table: Table, gap: string): RootContent[] {
  const rows = [
    table.columns.map(plainPhrasing),
    ...tableGrid(table).map((cells) => cells.map((cell) => (cell ? richPhrasing(cell) : []))),
  ];
  const children = rows.map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: cell })),
  }));
  const note = table.note ? [paragraph(richPhrasing(table.note.text))] : [];
  return [caption(table, gap), { type: 'table', children }, ...note];
}

function caption(titled: Box | Table, gap: string) {
  return paragraph([{ type: 'strong', children: plainPhrasing(titleLine(titled, gap)) }]);
}

function footnotes(plan: Plan, chapter: Chapter): RootContent[] {
  const marked = new Set(unitsOfChapter(chapter).flatMap(notesOf));
  return notedTerms(plan.terms)
    .filter(({ note }) => marked.has(note.number))
    .map(({ note, definition }) => ({
      type: 'footnoteDefinition',
      identifier: String(note.number),
      children: [paragraph(richPhrasing(definition.text))],
    }));
}

function sourceBlocks(plan: Plan, slug: string, place: string): RootContent[] {
  const { chapter, site } = words[plan.edition];
  const address = absoluteUrl(pageUrl(plan.edition, path.chapter(plan.id, slug)));
  const [before = '', after = ''] = chapter.citation({ ...plan, place, address }).split(address);
  const link: PhrasingContent = { type: 'link', url: address, children: plainPhrasing(address) };
  return [
    paragraph([...plainPhrasing(before), link, ...plainPhrasing(after)]),
    paragraph(plainPhrasing(site.unofficial)),
  ];
}

function labelled(label: string, text: RichText): PhrasingContent[] {
  return joined([...plainPhrasing(label), ...richPhrasing(text)]);
}

function paragraph(children: PhrasingContent[]) {
  return { type: 'paragraph' as const, children };
}
