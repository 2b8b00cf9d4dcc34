import type { Aim, Indicator } from '../../plan/things/indicators.ts';
import type { Plan } from '../../plan/types.ts';
import type { ScoreRow } from './score-rows.ts';

/** Indicators that stand under one aim of the plan; without an aim those that stand under none. */
export interface AimGroup {
  aim: Aim | null;
  rows: readonly ScoreRow[];
}

/**
 * The indicators by aim, in the order of their table: those that the paragraph of the aim gives a target for, and those
 * that the editors put beside it. What is left stands under no aim.
 */
export function aimGroups({ aims }: Pick<Plan, 'aims'>, rows: readonly ScoreRow[]): AimGroup[] {
  const groups = aims.map((aim) => ({ aim, rows: rows.filter(({ indicator }) => isUnder(aim, indicator)) }));
  const rest = rows.filter((row) => !aims.some((aim) => isUnder(aim, row.indicator)));
  return rest.length === 0 ? groups : [...groups, { aim: null, rows: rest }];
}

/** Whether the paragraph of an aim gives an indicator a target, or the editors put it beside the aim. */
export function isUnder({ unit, indicators }: Aim, { slug, statements }: Indicator): boolean {
  return (
    indicators.includes(slug) ||
    statements.some(({ kind, unit: place }) => kind === 'target' && place === unit)
  );
}
