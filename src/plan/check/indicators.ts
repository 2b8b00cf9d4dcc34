import { type Faults, faultIn } from '../record/fault.ts';
import { readMarks } from '../record/printed-values.ts';
import type { Source } from '../text/edition-texts.ts';
import { indicatorTables } from '../text/table-texts.ts';

/** Stops where an indicator lacks a year, has another unit than is meant, or its two tables differ. */
export function* checkIndicators(source: Source): Faults {
  const last = String(source.record.plan.period.end);
  yield* checkColumns(source.record);
  for (const [slug, indicator] of source.record.indicators) {
    const file = `indicators/${slug}.json`;
    for (const { rows, years } of indicatorTables(source.record)) {
      yield* checkMarks(source.record, { file, field: `rows.${rows}.name`, name: indicator.rows[rows].name });
      const printedUnit = indicator.rows[rows].unit;
      if (indicator.unit !== printedUnit && !indicator.unit.startsWith(`${printedUnit}/`))
        yield faultIn(source.record, {
          file,
          field: `rows.${rows}.unit`,
          found: printedUnit,
          expected: `${indicator.unit}, or what stands in it before the stroke`,
          mend: 'compare with the print',
        });
      const found = Object.keys(indicator.rows[rows].values).sort().join(', ');
      if (found !== years.join(', '))
        yield faultIn(source.record, {
          file,
          field: `rows.${rows}.values`,
          found: `the years ${found}`,
          expected: `the years ${years.join(', ')}`,
          mend: 'give every year once, as the table prints it',
        });
    }
    const [inTable, inAnnex] = [indicator.rows.table.values[last], indicator.rows.annex.values[last]];
    if (inTable !== inAnnex)
      yield faultIn(source.record, {
        file,
        field: 'rows',
        found: `${inTable} and ${inAnnex} for ${last}`,
        expected: 'the same target in both tables',
        mend: 'compare with the print',
      });
  }
}

/** The last columns of a table of indicators are its years. */
function* checkColumns(record: Source['record']): Faults {
  for (const { id, years } of indicatorTables(record)) {
    const columns = record.tables.get(id)?.columns.slice(-years.length) ?? [];
    const odd = columns.findIndex((column, index) => !column.includes(years[index] ?? ''));
    if (odd >= 0)
      yield faultIn(record, {
        file: `tables/${id}.json`,
        field: 'columns',
        found: `“${columns[odd]}”`,
        expected: `the year ${years[odd]}`,
        mend: 'compare with the print',
      });
  }
}

/** The stars after a name are those of an assessor; a name without stars may be nobody's. */
function* checkMarks(
  record: Source['record'],
  { file, field, name }: { file: string; field: string; name: string },
): Faults {
  const known = new Set(['', ...record.plan.assessors.map(({ mark }) => mark)]);
  const unknown = readMarks(name).find((mark) => !known.has(mark));
  if (unknown === undefined) return;
  yield faultIn(record, {
    file,
    field,
    found: `the mark ${unknown}`,
    expected: 'the mark of an assessor in plan.json',
    mend: 'correct the mark, or add the assessor',
  });
}
