import { RecordError } from '../../content-model/record-error.ts';
import { editions } from '../../editions/editions.ts';
import type { Plan } from '../../plan/types.ts';
import { type Revision, revisionsOf } from '../../revisions.ts';
import { readingUnits } from '../reading-units.ts';
import { textIn } from './changes.ts';

/** A passage that changed with a version: its words before, those after, and why. */
export interface ChangedPassage {
  plan: Plan;
  revision: Revision;
  before: string;
  after: string;
  reason: string;
}

/** The passages of plans in an edition that changed with a version; a later change of one has the words after the earlier. */
export function changedPassages(
  plans: readonly Plan[],
  version: string,
  revisions: readonly Revision[],
): ChangedPassage[] {
  return plans.flatMap((plan) => {
    const { edition } = plan;
    const { tag } = editions[edition];
    const own = revisions.filter((one) => one.plan === plan.id && one.version === version && one.before[tag]);
    const today = own.length > 0 ? new Map(readingUnits(plan).map(({ id, text }) => [id, text])) : new Map();
    return own.map((revision) => {
      const all = revisionsOf(edition, plan.id, revision.unit);
      const next = all[all.indexOf(revision) + 1];
      const after = next?.before[tag] ?? today.get(revision.unit);
      if (after === undefined) throw unknownPassage(plan, revision);
      return {
        plan,
        revision,
        before: revision.before[tag] ?? '',
        after,
        reason: textIn(edition, revision.reason),
      };
    });
  });
}

function unknownPassage({ id }: Plan, { unit, version }: Revision): RecordError {
  return new RecordError({
    file: 'content/site/revisions.json',
    field: `${version} ${unit}`,
    found: `the passage ${unit}`,
    expected: `a passage of ${id}`,
    mend: 'name the passage as the text does today, or take the entry out',
  });
}
