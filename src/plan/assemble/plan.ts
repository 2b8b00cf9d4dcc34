import { labels } from '../../editions/labels.ts';
import type { Block, Place } from '../text/number-chapter.ts';
import { plainText, type RichText } from '../text/rich-text.ts';
import { indicatorTables } from '../text/table-texts.ts';
import type { Box, Chapter, ChapterPart, Correction, Plan, Row, Table, TocLine, Unit } from '../types.ts';
import { annexTable, indicatorTable } from './annexes.ts';
import { type Assembly, speaker } from './assembly.ts';
import { assembleIndicators } from './indicators.ts';
import { assembleOrganizations } from './organizations.ts';
import { placesOf } from './places.ts';
import { assembleProjects } from './projects.ts';
import { siteWordsOf, zoneNamesOf } from './site-words.ts';
import { assembleTerms } from './terms.ts';

/** Puts a plan together in one edition. */
export function assemblePlan(assembly: Assembly): Plan {
  const { record, edition, texts, sourceTexts } = assembly;
  const say = speaker(texts);
  const chapters = [...record.chapters.keys()].sort(byChapter).map((slug) => chapterOf(slug, assembly));
  const annexes = [annexTable(assembly, 1), annexTable(assembly, 2)] as const;
  const terms = assembleTerms(assembly, chapters);
  const { addressees, copiedTo, counts, aims, assessors: _, ...facts } = record.plan;
  const corrections = correctionsOf(assembly);
  const places = placesOf(record.plan.id, chapters, annexes, terms);
  return {
    ...facts,
    site: siteWordsOf(assembly),
    edition,
    title: say('plan/title').text,
    shortTitle: say('plan/shortTitle').text,
    zone: say('plan/zone').text,
    zoneNames: zoneNamesOf(record),
    issuer: say('plan/issuer').text,
    documentNumber: say('plan/documentNumber').text,
    printedBy: say('plan/printedBy').text,
    addressees: addressees.map((_, index) => say(`plan/addressee-${index + 1}`).text),
    copiedTo: copiedTo.map((_, index) => say(`plan/copied-to-${index + 1}`).text),
    counts,
    notice: record.notice.notice.map(({ id }) => lineOf(id, say)),
    cover: record.notice.cover.map(({ id }) => lineOf(id, say)),
    toc: tocOf(chapters, annexes, say),
    chapters,
    aims: aims.map((aim) => ({ ...aim, title: leadOf(say(aim.unit)) })),
    indicatorTable: indicatorTables(record)[0].id,
    annexes,
    terms,
    indicators: assembleIndicators(assembly),
    projects: assembleProjects(assembly),
    organizations: assembleOrganizations(assembly, places),
    corrections,
    remarks: corrections.filter(({ treatment }) => treatment === 'corrected' || treatment === 'noted'),
    places,
    sourceTexts,
    texts,
  };
}

/** The run-in heading of a paragraph, without its full stop. */
function leadOf({ text, spans }: RichText): string {
  const lead = spans.find(({ kind }) => kind === 'lead');
  return text.slice(lead?.start ?? 0, lead?.end ?? text.length).replace(/\p{P}$/u, '');
}

function byChapter(a: string, b: string): number {
  return (Number(a) || 0) - (Number(b) || 0);
}

function lineOf(id: string, say: (key: string) => RichText): Unit {
  return { id, label: '', text: say(id), page: null, opensPage: null };
}

function chapterOf(slug: string, assembly: Assembly): Chapter {
  const { record, edition, chapters, texts } = assembly;
  const { number = null } = record.chapters.get(slug)?.data ?? {};
  const numbered = chapters.get(slug);
  if (!numbered) throw new Error(`No chapter ${slug}`);
  return {
    id: numbered.id,
    slug,
    number,
    label: number === null ? '' : labels[edition].chapter(number),
    title: speaker(texts)(numbered.id).text,
    page: numbered.blocks[0]?.page ?? null,
    parts: numbered.blocks.map((block) => partOf(block, assembly)),
  };
}

function partOf(block: Block, assembly: Assembly): ChapterPart {
  const { edition, texts } = assembly;
  const say = speaker(texts);
  const { section, subsection, item } = labels[edition];
  const unit = (id: string, label: string, place: Place): Unit => ({
    id,
    label,
    text: say(id),
    page: place.page,
    opensPage: place.opensPage,
  });
  if (block.kind === 'paragraph') return { kind: 'paragraph', unit: unit(block.id, '', block) };
  if (block.kind === 'heading') {
    const label = block.level === 2 ? section(block.number) : subsection(block.number);
    return { kind: 'heading', level: block.level, unit: unit(block.id, label, block) };
  }
  if (block.kind === 'indicator-table')
    return { kind: block.kind, table: indicatorTable(assembly, block.id), opensPage: block.opensPage };
  const items = block.items.map((entry) => unit(entry.id, item(entry.number), entry));
  return { kind: 'box', box: boxOf(block, items, assembly), opensPage: block.opensPage };
}

function boxOf(block: Extract<Block, { kind: 'box' }>, items: Unit[], assembly: Assembly): Box {
  const table = items.length > 0 ? null : boxTable(block.id, assembly);
  return {
    id: block.id,
    label: labels[assembly.edition].box(block.number),
    title: speaker(assembly.texts)(block.id),
    titleSupplied: table?.titleSupplied ?? false,
    page: block.page,
    items,
    table,
  };
}

function boxTable(id: string, { record, edition, texts }: Assembly): Table {
  const say = speaker(texts);
  const table = record.tables.get(id);
  if (!table?.rows) throw new Error(`No rows for ${id}`);
  const rows = table.rows.map((row, index): Row => {
    const cells = row.cells.flatMap((cell, column) =>
      cell === null
        ? []
        : [
            {
              text: say(`${id}-r${row.number}/cell-${column + 1}`),
              rows: reach(table.rows ?? [], index, column),
              heading: false,
            },
          ],
    );
    return { id: `${id}-r${row.number}`, number: row.number, page: row.page, cells };
  });
  return {
    id,
    label: labels[edition].box(table.number),
    title: say(id),
    titleSupplied: table.titleSupplied ?? false,
    page: table.page,
    columns: table.columns.map((_, index) => say(`${id}/column-${index + 1}`).text),
    rows,
    note: null,
  };
}

/** How many rows a cell covers: its own and those below that leave its column open. */
function reach(
  rows: readonly { cells: readonly (string | null)[] }[],
  index: number,
  column: number,
): number {
  const below = rows.slice(index + 1).findIndex(({ cells }) => cells[column] !== null);
  return below < 0 ? rows.length - index : below + 1;
}

function correctionsOf({ record, texts, script }: Assembly): Correction[] {
  const say = speaker(texts);
  return record.corrections.map(({ marks: _, confidence: __, ...correction }) => ({
    ...correction,
    printed: script(correction.printed),
    shown: correction.shown === null ? null : script(correction.shown),
    note: say(`${correction.id}/note`).text,
  }));
}

function tocOf(
  chapters: readonly Chapter[],
  annexes: readonly Table[],
  say: (key: string) => RichText,
): TocLine[] {
  const lines: TocLine[] = [];
  for (const chapter of chapters) {
    if (chapter.number === null) continue;
    const line = {
      level: 1,
      label: chapter.label,
      title: say(`toc-${chapter.id}`),
      page: chapter.page ?? 0,
    } as const;
    lines.push({ ...line, id: `toc-${chapter.id}`, unit: chapter.id });
    for (const part of chapter.parts)
      if (part.kind === 'heading' && part.level === 2) {
        const { id, label, page } = part.unit;
        lines.push({ id: `toc-${id}`, level: 2, label, title: say(`toc-${id}`), page: page ?? 0, unit: id });
      }
  }
  for (const { id, label, page } of annexes)
    lines.push({ id: `toc-${id}`, level: 1, label, title: plainText(say(id).text), page, unit: id });
  return lines;
}
