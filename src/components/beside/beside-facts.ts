import { idsAmong, refersTo } from '../../plan/relations.ts';
import type { Statement } from '../../plan/things/commitments.ts';
import type { Indicator, YearValue } from '../../plan/things/indicators.ts';
import type { Project } from '../../plan/things/projects.ts';
import type { Plan } from '../../plan/types.ts';

/** An indicator that a unit states a figure of, with the figure of the table for the same year. */
export interface StatedIndicator {
  indicator: Indicator;
  statement: Statement;
  value: YearValue;
}

/** The indicators that a unit states figures of, each once for its baseline and once for its target. */
export function statedIndicators(plan: Plan, unit: string): StatedIndicator[] {
  const slugs = new Set(
    idsAmong(refersTo(plan.relations, { kind: 'unit', id: unit }), 'indicator', 'states'),
  );
  return plan.indicators
    .filter(({ slug }) => slugs.has(slug))
    .flatMap((indicator) =>
      (['baseline', 'target'] as const).flatMap((kind) => {
        const statement = indicator.statements.find((entry) => entry.unit === unit && entry.kind === kind);
        const value = indicator.values.findLast((entry) => entry.kind === kind);
        return statement && value ? [{ indicator, statement, value }] : [];
      }),
    );
}

/** The projects of annex 1 that a unit names. */
export function namedProjects(plan: Plan, unit: string): Project[] {
  const numbers = idsAmong(refersTo(plan.relations, { kind: 'unit', id: unit }), 'project', 'names');
  return plan.projects.filter(({ number }) => numbers.includes(String(number)));
}
