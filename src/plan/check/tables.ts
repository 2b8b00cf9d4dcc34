import { unitId } from '../ids.ts';
import { type Faults, faultIn, fileInEdition } from '../record/fault.ts';
import { everyTranslation, type PlanRecord } from '../record/record.ts';
import type { Source } from '../text/edition-texts.ts';
import type { Block } from '../text/number-chapter.ts';

/** The annexes that every plan has: its projects, and its yearly targets. */
const annexes = [unitId.annex(1), unitId.annex(2)];

/** A block and the chapter in which it stands. */
interface Placed {
  slug: string;
  block: Block;
}

/** Stops where a box or table has no content or no place, stands twice, or has a row of another length. */
export function* checkTables({ record, chapters }: Source): Faults {
  const blocks = [...chapters].flatMap(([slug, chapter]) => chapter.blocks.map((block) => ({ slug, block })));
  for (const placed of blocks) yield* checkContent(record, placed);
  yield* checkOnce(record, blocks);
  yield* checkPlaces(record, [...annexes, ...blocks.map(({ block }) => block.id)]);
  yield* checkWidths(record, 'tables', record.tables);
  yield* checkRowOrder(record);
  for (const { edition, words } of everyTranslation(record))
    yield* checkWidths(record, fileInEdition(edition, 'tables'), words.tables);
}

function* checkContent(record: PlanRecord, { slug, block }: Placed): Faults {
  const table = record.tables.get(block.id);
  const file = `chapters/${slug}.mdx`;
  if (block.kind === 'box' && block.items.length === 0 && !table?.rows)
    yield faultIn(record, {
      file,
      field: block.id,
      found: 'neither items in the box nor a table of its own',
      expected: `items, or rows in tables/${block.id}.json`,
      mend: 'add the items or the table',
    });
  if (block.kind === 'box' && block.items.length > 0 && table)
    yield faultIn(record, {
      file,
      field: block.id,
      found: `items in the box, and tables/${block.id}.json`,
      expected: 'one of them',
      mend: 'remove what the print does not have',
    });
  if (block.kind === 'indicator-table' && !table)
    yield faultIn(record, {
      file,
      field: block.id,
      found: 'no table of that number',
      expected: `its title and columns in tables/${block.id}.json`,
      mend: 'add the table, or correct the number',
    });
}

function* checkOnce(record: PlanRecord, blocks: readonly Placed[]): Faults {
  const ids = blocks.map(({ block }) => block.id);
  for (const [index, { slug, block }] of blocks.entries())
    if (ids.indexOf(block.id) !== index)
      yield faultIn(record, {
        file: `chapters/${slug}.mdx`,
        field: block.id,
        found: 'its number a second time',
        expected: 'every box and table once',
        mend: 'correct the number',
      });
}

function* checkPlaces(record: PlanRecord, places: readonly string[]): Faults {
  for (const id of record.tables.keys())
    if (!places.includes(id))
      yield faultIn(record, {
        file: `tables/${id}.json`,
        field: '(file)',
        found: 'a table that no chapter shows',
        expected: `<Box number="…" /> or <IndicatorTable number="…" /> with its number`,
        mend: 'set the element where the table stands in print, or remove the file',
      });
  for (const id of annexes)
    if (!record.tables.has(id))
      yield faultIn(record, {
        file: `tables/${id}.json`,
        field: '(file)',
        found: 'no such file',
        expected: 'the title and columns of the annex',
        mend: 'add it as content/README.md describes',
      });
}

type Tables = ReadonlyMap<
  string,
  { columns: string[]; rows?: { number: number; cells: unknown[] }[] | undefined }
>;

/** The numbers of printed rows rise; one may be left out, as the print does. */
function* checkRowOrder({ folder, tables }: PlanRecord): Faults {
  for (const [id, { rows = [] }] of tables)
    for (const [index, { number }] of rows.entries()) {
      const before = rows[index - 1]?.number ?? 0;
      if (number < before)
        yield faultIn(
          { folder },
          {
            file: `tables/${id}.json`,
            field: `row ${number}`,
            found: `row ${number} after row ${before}`,
            expected: 'rows in the order of their numbers',
            mend: 'compare with the print',
          },
        );
    }
}

function* checkWidths(record: PlanRecord, folder: string, tables: Tables): Faults {
  for (const [id, { columns, rows = [] }] of tables)
    for (const { number, cells } of rows)
      if (cells.length !== columns.length - 1)
        yield faultIn(record, {
          file: `${folder}/${id}.json`,
          field: `row ${number}`,
          found: `${cells.length} cells after the number`,
          expected: `${columns.length - 1}, one for each other column`,
          mend: 'compare with the print; null stands for a cell that the one above reaches into',
        });
}
