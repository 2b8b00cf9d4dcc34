import { sourceEdition } from '../../editions/editions.ts';
import { formatDate } from '../../editions/format.ts';
import { sourceNotation } from '../../editions/source-notation.ts';
import { type Faults, faultIn } from '../record/fault.ts';
import type { PlanRecord } from '../record/record.ts';

/** Stops where the notice or the cover gives days or numbers of documents, and none is that which the plan is said to have. */
export function* checkNotice(record: PlanRecord): Faults {
  const { issued, documentNumber, copies } = record.plan;
  const text = [...record.notice.notice, ...record.notice.cover].map((line) => line.text).join('\n');
  const fields = [
    ['issued', formatDate(sourceEdition, issued), sourceNotation.printedDay],
    ['copies', String(copies), sourceNotation.printedCopies],
    ['documentNumber', documentNumber, sourceNotation.printedNumber],
  ] as const;
  for (const [field, own, pattern] of fields) {
    const printed = [...new Set(text.match(pattern))];
    const isOwn =
      field === 'copies' ? printed.some((words) => words.match(/\d+/)?.[0] === own) : text.includes(own);
    if (printed.length > 0 && !isOwn)
      yield faultIn(record, {
        file: 'plan.json',
        field,
        found: `“${own}”`,
        expected: `what stands in notice.json, such as “${printed[0]}”`,
        mend: 'compare with the print',
      });
  }
}
