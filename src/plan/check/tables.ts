import type { Fault, RecordError } from '../../content-model/record-error.ts';
import { unitId } from '../ids.ts';
import { faultIn } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import type { Block } from '../text/number-chapter.ts';

/** Stops where a box has no content, a table no file or no place, or either stands twice. */
export function checkTables({ record, chapters }: Source): void {
  const places = [...chapters].flatMap(([slug, { blocks }]) =>
    blocks.map((block) => ({ block, file: `chapters/${slug}.mdx` })),
  );
  const ids = places.map(({ block }) => block.id);
  places.forEach(({ block, file }, index) => {
    const isSecond = ids.indexOf(block.id) !== index;
    const complaint = complaintOf(block, { tables: record.tables, isSecond });
    if (complaint) throw faultIn(record, { file, field: block.id, ...complaint });
  });
  const shown = new Set([unitId.annex(1), unitId.annex(2), ...ids]);
  for (const id of record.tables.keys()) if (!shown.has(id)) throw unshown(record, id);
}

function complaintOf(
  block: Block,
  { tables, isSecond }: Pick<Source['record'], 'tables'> & { isSecond: boolean },
): Omit<Fault, 'file' | 'field'> | null {
  if (block.kind === 'box' && block.items.length === 0 && !tables.get(block.id)?.rows)
    return {
      found: 'neither items in the box nor a table of its own',
      expected: `items, or rows in tables/${block.id}.json`,
      mend: 'add the items or the table',
    };
  if (block.kind === 'indicator-table' && !tables.has(block.id))
    return {
      found: 'no table of that number',
      expected: `its title and columns in tables/${block.id}.json`,
      mend: 'add the table, or correct the number',
    };
  if (!isSecond) return null;
  return {
    found: 'its number a second time',
    expected: 'every box and table once',
    mend: 'correct the number',
  };
}

function unshown(record: Source['record'], id: string): RecordError {
  return faultIn(record, {
    file: `tables/${id}.json`,
    field: '(file)',
    found: 'a table that no chapter shows',
    expected: `<Box number="…" /> or <IndicatorTable number="…" /> with its number`,
    mend: 'set the element where the table stands in print, or remove the file',
  });
}
