import type { Outcome } from '../../plan/things/reports.ts';

/** What a report bears on, in the order in which the groups stand. */
const outcomeGroups = ['indicators', 'text', 'organizations', 'projects', 'other', 'context'] as const;

/** A group of reports. */
type OutcomeGroup = (typeof outcomeGroups)[number];

/** Reports of each group that has some; figures of other areas are context, whatever they bear on. */
export function groupOutcomes(
  outcomes: readonly Outcome[],
): { group: OutcomeGroup; outcomes: readonly Outcome[] }[] {
  return outcomeGroups
    .map((group) => ({ group, outcomes: outcomes.filter((outcome) => groupOf(outcome) === group) }))
    .filter((entry) => entry.outcomes.length > 0);
}

function groupOf({ area, indicator, projects, organizations, units, terms }: Outcome): OutcomeGroup {
  if (!area.isOfPlan) return 'context';
  if (indicator !== null) return 'indicators';
  if (organizations.length > 0 && projects.length === 0) return 'organizations';
  if (projects.length > 0) return 'projects';
  return units.length + terms.length > 0 ? 'text' : 'other';
}
