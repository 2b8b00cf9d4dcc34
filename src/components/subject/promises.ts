import type { Commitment } from '../../plan/things/commitments.ts';
import type { Subject } from '../../plan/things/subjects.ts';
import type { Plan } from '../../plan/types.ts';

/** The commitments of a subject, the earliest first and those without a year last, but for those that the row of an indicator beside them says too. */
export function promisesBeside(
  { commitments }: Pick<Plan, 'commitments'>,
  { commitments: ids, indicators }: Pick<Subject, 'commitments' | 'indicators'>,
): Commitment[] {
  const isSaid = ({ relation, indicator }: Commitment) =>
    relation === 'match' && indicators.includes(indicator ?? '');
  const yearOf = ({ deadline }: Commitment) => deadline ?? Number.POSITIVE_INFINITY;
  return commitments
    .filter((commitment) => ids.includes(commitment.id) && !isSaid(commitment))
    .sort((a, b) => Math.sign(yearOf(a) - yearOf(b)) || 0);
}
