import { type Faults, faultIn } from '../record/fault.ts';
import type { PlanRecord } from '../record/record.ts';

/** Stops where a project ends before it begins, unless the register of corrections speaks of it: the print may err. */
export function* checkProjects(record: PlanRecord): Faults {
  const excused = new Set(record.corrections.flatMap(({ units }) => units));
  for (const { id, start, end } of record.projects)
    if (isBefore(end, start) && !excused.has(id))
      yield faultIn(record, {
        file: 'projects.json',
        field: `${id}.end`,
        found: `${end}, before ${start}`,
        expected: 'a time that does not end before it begins',
        mend: 'compare with the print',
      });
}

/** Whether a printed time is before another, as far as both are told; a dash is before nothing. */
function isBefore(one: string, other: string): boolean {
  const [parts, others] = [one, other].map((time) => time.split('.').map(Number));
  for (const [index, part] of (parts ?? []).entries()) {
    const against = others?.[index];
    if (against === undefined || Number.isNaN(part) || part > against) return false;
    if (part < against) return true;
  }
  return false;
}
