import type { FigureCheck, Severity } from '../../plan/reports.ts';

/** Checks under one heading. */
export interface CheckSection<Name extends string> {
  name: Name;
  checks: readonly FigureCheck[];
}

/** The kinds of disagreement, the gravest first. */
const severities: readonly Severity[] = [
  'arithmetic',
  'print-error',
  'definition',
  'tension',
  'target',
  'doubt',
  'structure',
  'label',
];

/** The checks that do not agree, by the kind of disagreement. */
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

/** The sign between what is stated and what is computed. */
export function signOf({ verdict, severity }: FigureCheck): string {
  if (verdict === 'consistent') return '=';
  if (verdict === 'rounding' || severity === 'target' || severity === 'label') return '≈';
  if (verdict === 'computed') return '→';
  return severity === 'arithmetic' || severity === 'print-error' ? '≠' : '?';
}
