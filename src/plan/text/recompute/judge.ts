import { byCode } from '../../../strings/by-code.ts';
import type { PlanRecord } from '../../record/record.ts';
import type { Texts } from '../texts.ts';
import { type FoundFigure, findFigure } from './figures.ts';
import { compute } from './formula.ts';

type CheckRecord = PlanRecord['checks']['checks'][number];

/** What comes out of a check. */
export type Verdict = CheckRecord['verdict'];

/** A check as recomputed from the record. */
export interface Recomputed {
  figures: ReadonlyMap<string, FoundFigure>;
  /** What the plan says; null where it says nothing. */
  stated: number | string | null;
  computed: number | string;
  verdict: Verdict;
}

/** Recomputes a check; throws an Error that says what cannot be found or computed. */
export function recompute(check: CheckRecord, record: PlanRecord, texts: Texts): Recomputed {
  const figures = new Map(
    Object.entries(check.figures)
      .sort(([a], [b]) => byCode(a, b))
      .map(([letter, figure]) => [letter, findFigure(figure, record, texts)]),
  );
  const resultOf = (formula: string) => {
    const words = figures.get(formula)?.value;
    return typeof words === 'string' ? words : compute(formula, (letter) => numberOf(figures, letter));
  };
  const stated = check.stated === null ? null : resultOf(check.stated);
  const computed = resultOf(check.formula);
  return { figures, stated, computed, verdict: judge(check, stated, computed) };
}

function numberOf(figures: ReadonlyMap<string, FoundFigure>, letter: string): number {
  const value = figures.get(letter)?.value;
  if (typeof value === 'number') return value;
  throw new Error(value === undefined ? `no figure ${letter}` : `the figure ${letter} is no number`);
}

function judge(
  { relation, tolerance, rounding = tolerance }: CheckRecord,
  stated: number | string | null,
  computed: number | string,
): Verdict {
  if (relation === 'none' || stated === null) return 'computed';
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
