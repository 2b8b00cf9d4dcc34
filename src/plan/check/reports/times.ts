import { sourceNotation } from '../../../editions/source-notation.ts';
import { type Faults, faultIn } from '../../record/fault.ts';
import type { OutcomeRecord, PlanRecord } from '../../record/record.ts';

/** Stops where a report tells of a time after the last search for reports or after its own day, or of one that does not end in the year that it names. */
export function* checkTime(record: PlanRecord, { id, asOf, period, source }: OutcomeRecord): Faults {
  const { searched } = record.outcomes;
  const day = record.sources.sources
    .find((one) => one.id === source)
    ?.date.split('/')
    .at(-1);
  const years: readonly string[] = period.match(/\d{4}/g) ?? [];
  const isNamed = years.length === 0 || years.includes(asOf.slice(0, 'yyyy'.length));
  const rules: readonly (readonly [isRight: boolean, expected: string])[] = [
    [!isAfter(asOf, searched), `a time before the last search, ${searched}`],
    [day === undefined || !isAfter(asOf, day), `a time before that of the source, ${day}`],
    [isNamed || period.includes(sourceNotation.since), `the end of the time that “${period}” names`],
  ];
  for (const [isRight, expected] of rules)
    if (!isRight)
      yield faultIn(record, {
        file: 'outcomes.json',
        field: `${id}.asOf`,
        found: asOf,
        expected,
        mend: 'correct one of them',
      });
}

/** Whether a time is after another, as far as both are known. */
export function isAfter(time: string, other: string): boolean {
  const length = Math.min(time.length, other.length);
  return time.slice(0, length) > other.slice(0, length);
}
