import { byCode } from '../../../strings/by-code.ts';
import type { CheckedPlan, CheckRecord, FoundFigure } from './checked-plan.ts';
import { findFigure } from './figures.ts';
import { compute } from './formula.ts';

/** What comes out of a check. */
export type Verdict = CheckRecord['verdict'];

/** A check as recomputed from the record. */
export interface Recomputed {
  figures: ReadonlyMap<string, FoundFigure>;
  /** What the plan says; null where it says nothing. */
  stated: number | string | null;
  computed: number | string;
  /** Further numbers of the note, by name, rounded as shown. */
  numbers: ReadonlyMap<string, number>;
  verdict: Verdict;
}

/** Recomputes a check; throws an Error that says what cannot be found or computed. */
export function recompute(check: CheckRecord, plan: CheckedPlan): Recomputed {
  const figures = new Map(
    Object.entries(check.figures)
      .sort(([a], [b]) => byCode(a, b))
      .map(([letter, figure]) => [letter, findFigure(figure, plan)]),
  );
  const numberOf = (letter: string) => numberAt(figures, letter);
  const resultOf = (formula: string) => {
    const words = figures.get(formula)?.value;
    return typeof words === 'string' ? words : compute(formula, numberOf);
  };
  const stated = check.stated === null ? null : resultOf(check.stated);
  const computed = resultOf(check.formula);
  const numbers = new Map(
    Object.entries(check.numbers).map(([name, { formula, decimals }]) => {
      return [name, Number(compute(formula, numberOf).toFixed(decimals))];
    }),
  );
  return { figures, stated, computed, numbers, verdict: judge(check, stated, computed) };
}

function numberAt(figures: ReadonlyMap<string, FoundFigure>, letter: string): number {
  const value = figures.get(letter)?.value;
  if (typeof value === 'number') return value;
  throw new Error(value === undefined ? `no figure ${letter}` : `the figure ${letter} is no number`);
}

function judge(
  { relation, tolerance, rounding = tolerance }: CheckRecord,
  stated: number | string | null,
  computed: number | string,
): Verdict {
  if (relation === 'none' || relation === 'apart' || stated === null) return 'computed';
  if (relation === 'same words') return agreesIf(stated === computed);
  const gap = Number((Number(computed) - Number(stated)).toPrecision(10));
  if (relation === 'at least') return agreesIf(gap >= -tolerance);
  if (relation === 'at most') return agreesIf(gap <= tolerance);
  if (relation === 'over') return gap === 0 ? 'rounding' : agreesIf(gap > 0);
  return Math.abs(gap) > tolerance && Math.abs(gap) <= rounding
    ? 'rounding'
    : agreesIf(Math.abs(gap) <= tolerance);
}

function agreesIf(isSo: boolean): Verdict {
  return isSo ? 'consistent' : 'inconsistent';
}
