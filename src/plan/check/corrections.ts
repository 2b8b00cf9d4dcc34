import { type Faults, faultIn } from '../record/fault.ts';
import type { PlanRecord } from '../record/record.ts';

type CorrectionRecord = PlanRecord['corrections'][number];

/** Stops where a note that stands beside the text has no claim to stand there for it, or where what is printed and shown is not what the marks say. */
export function* checkCorrections(record: PlanRecord): Faults {
  for (const correction of record.corrections) {
    const { id, treatment, claim } = correction;
    if ((treatment === 'corrected' || treatment === 'noted') && claim === undefined)
      yield faultIn(record, {
        file: 'corrections.json',
        field: `${id}.claim`,
        found: 'nothing',
        expected: 'what the note says, in about eight words',
        mend: 'add it, here and in the translated editions',
      });
    if (!isMarked(correction))
      yield faultIn(record, {
        file: 'corrections.json',
        field: `${id}.shown`,
        found: `“${correction.shown}” for “${correction.printed}”`,
        expected: 'the same characters in shown and printed as in one of the marks',
        mend: 'compare with the print',
      });
  }
}

/** Whether one of the marks makes what is printed of what is shown; an entry without marks says so by itself. */
function isMarked({ shown, printed, marks }: CorrectionRecord): boolean {
  if (shown === null || marks.length === 0) return true;
  return marks.some((mark) => {
    const asPrinted = mark.context.replace(mark.shown, () => mark.printed);
    const isInContext = mark.context.includes(shown) && asPrinted.includes(printed);
    return isInContext || shown.replace(mark.shown, () => mark.printed) === printed;
  });
}
