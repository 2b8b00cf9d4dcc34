import { RecordError, type Wrong } from '../content-model/record-error.ts';
import type { Faults } from '../plan/record/fault.ts';
import type { Plan } from '../plan/types.ts';
import { planRows } from '../plan/unit-rows.ts';
import type { Revision } from '../revisions.ts';
import { nearest } from '../strings/nearest.ts';

/** Stops where a passage is said to have changed that no plan has, or is said so twice with one version. */
export function* revisionFaults(plans: readonly Plan[], revisions: readonly Revision[]): Faults {
  if (revisions.length === 0) return;
  const passages = new Map(plans.map((plan) => [plan.id, new Set(planRows(plan).map(({ id }) => id))]));
  for (const [index, { plan, unit, version }] of revisions.entries()) {
    const known = passages.get(plan);
    const isTwice = revisions
      .slice(0, index)
      .some((one) => one.plan === plan && one.unit === unit && one.version === version);
    if (!known)
      yield faultAt(`${index}.plan`, {
        found: plan,
        expected: `the id of a plan: ${[...passages.keys()].join(', ')}`,
        mend: 'correct the id, or remove the entry',
      });
    else if (!known.has(unit))
      yield faultAt(`${index}.unit`, {
        found: `the passage ${unit}`,
        expected: `a passage of ${plan}, such as the nearest, ${nearest(unit, known)}`,
        mend: 'name the passage as the text does today, or take the entry out',
      });
    else if (isTwice)
      yield faultAt(`${index}.unit`, {
        found: `${unit} twice with ${version}`,
        expected: 'a passage once with a version',
        mend: 'make one entry of the two',
      });
  }
}

function faultAt(field: string, wrong: Wrong): RecordError {
  return new RecordError({ file: 'content/site/revisions.json', field, ...wrong });
}
