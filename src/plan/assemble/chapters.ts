import { labels } from '../../editions/labels.ts';
import { unitId } from '../ids.ts';
import type { Block, Place } from '../text/number-chapter.ts';
import { readerOf } from '../text/texts.ts';
import { textKey } from '../text-keys.ts';
import type { Box, Chapter, ChapterPart, Row, Table, Unit } from '../things/text.ts';
import { indicatorTable } from './annexes.ts';
import type { Assembly } from './assembly.ts';

/** The preface and the chapters in their order. */
export function assembleChapters(assembly: Assembly): Chapter[] {
  const slugs = [...assembly.record.chapters.keys()];
  return slugs.sort((a, b) => (Number(a) || 0) - (Number(b) || 0)).map((slug) => chapterOf(slug, assembly));
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
    title: readerOf(texts)(textKey.unit(numbered.id)).text,
    page: numbered.blocks[0]?.page ?? null,
    parts: numbered.blocks.map((block) => partOf(block, assembly)),
  };
}

function partOf(block: Block, assembly: Assembly): ChapterPart {
  const { edition, texts } = assembly;
  const { section, subsection, item } = labels[edition];
  const unit = (id: string, label: string, place: Place): Unit => ({
    id,
    label,
    text: readerOf(texts)(textKey.unit(id)),
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
    title: readerOf(assembly.texts)(textKey.unit(block.id)),
    titleSupplied: table?.titleSupplied ?? false,
    page: block.page,
    items,
    table,
  };
}

function boxTable(id: string, { record, edition, texts }: Assembly): Table {
  const read = readerOf(texts);
  const table = record.tables.get(id);
  if (!table?.rows) throw new Error(`No rows for ${id}`);
  const rows = table.rows.map((row, index): Row => {
    const rowId = unitId.row(id, row.number);
    const cells = row.cells.flatMap((cell, column) =>
      cell === null
        ? []
        : [
            {
              text: read(textKey.cell(rowId, column + 1)),
              rows: reach(table.rows ?? [], index, column),
              heading: false,
            },
          ],
    );
    return { id: rowId, number: row.number, page: row.page, cells };
  });
  return {
    id,
    label: labels[edition].box(table.number),
    title: read(textKey.unit(id)),
    titleSupplied: table.titleSupplied ?? false,
    page: table.page,
    columns: table.columns.map((_, index) => read(textKey.column(id, index + 1)).text),
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
