import { severities } from '../../plan/kinds.ts';
import type { FigureCheck, Severity } from '../../plan/things/reports.ts';
import type { Plan } from '../../plan/types.ts';

/** Checks under one heading. */
interface CheckSection<Name extends string> {
  name: Name;
  checks: readonly FigureCheck[];
}

/** The checks that do not agree, by the kind of disagreement, the gravest first. */
export function disagreements(checks: readonly FigureCheck[]): CheckSection<Severity>[] {
  const odd = checks.filter(({ verdict }) => verdict === 'inconsistent');
  return severities
    .map((name) => ({ name, checks: odd.filter(({ severity }) => severity === name) }))
    .filter((section) => section.checks.length > 0);
}

/** The checks of a verdict by group, in the order in which groups first occur. */
export function byGroup(
  checks: readonly FigureCheck[],
  verdict: FigureCheck['verdict'],
): CheckSection<FigureCheck['group']>[] {
  const own = checks.filter((check) => check.verdict === verdict);
  return [...new Set(own.map(({ group }) => group))].map((name) => ({
    name,
    checks: own.filter(({ group }) => group === name),
  }));
}

/** The checks whose figures stand on a page. */
export function checksOn({ figureChecks, places }: Pick<Plan, 'figureChecks' | 'places'>, rest: string) {
  return figureChecks.filter((check) => check.places.some((unit) => places.get(unit)?.path === rest));
}

/** The signs of agreement, by how the stated should stand to the computed. */
const agreement: Readonly<Record<FigureCheck['relation'], string>> = {
  equal: '=',
  'same words': '=',
  over: '<',
  'at least': '≤',
  'at most': '≥',
  apart: '|',
  none: '→',
};

/** The sign between what is stated and what is computed. */
export function signOf({ verdict, severity, relation }: FigureCheck): string {
  if (verdict === 'consistent' || verdict === 'computed') return agreement[relation];
  if (verdict === 'rounding' || severity === 'target' || severity === 'label') return '≈';
  return severity === 'arithmetic' || severity === 'print-error' ? '≠' : '?';
}

/** What the sign says, as a key of the words. */
export function signWordOf({ verdict, relation }: FigureCheck): FigureCheck['verdict'] | 'apart' {
  return relation === 'apart' ? 'apart' : verdict;
}
