import { faultIn } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import { indicatorTables } from '../text/table-texts.ts';

/** Stops where an indicator lacks a year or its two tables differ. */
export function checkIndicators(source: Source): void {
  const last = String(source.record.plan.period.end);
  for (const [slug, indicator] of source.record.indicators) {
    const file = `indicators/${slug}.json`;
    for (const { rows, years } of indicatorTables(source.record)) {
      const found = Object.keys(indicator.rows[rows].values).sort().join(', ');
      if (found !== years.join(', '))
        throw faultIn(source.record, {
          file,
          field: `rows.${rows}.values`,
          found: `the years ${found}`,
          expected: `the years ${years.join(', ')}`,
          mend: 'give every year once, as the table prints it',
        });
    }
    const [inTable, inAnnex] = [indicator.rows.table.values[last], indicator.rows.annex.values[last]];
    if (inTable !== inAnnex)
      throw faultIn(source.record, {
        file,
        field: 'rows',
        found: `${inTable} and ${inAnnex} for ${last}`,
        expected: 'the same target in both tables',
        mend: 'compare with the print',
      });
  }
}
