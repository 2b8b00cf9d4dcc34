import { type Faults, faultIn } from '../record/fault.ts';
import type { PlanRecord } from '../record/record.ts';

/** Stops where a note that stands beside the text has no claim to stand there for it. */
export function* checkClaims(record: PlanRecord): Faults {
  for (const { id, treatment, claim } of record.corrections)
    if ((treatment === 'corrected' || treatment === 'noted') && claim === undefined)
      yield faultIn(record, {
        file: 'corrections.json',
        field: `${id}.claim`,
        found: 'nothing',
        expected: 'what the note says, in about eight words',
        mend: 'add it, here and in the translated editions',
      });
}
