import type { PlanRecord } from '../../record/record.ts';
import type { Source } from '../edition-texts.ts';

/** What a check reads: the record, the texts of the source, its chapters and notes. */
export type CheckedPlan = Pick<Source, 'record' | 'texts' | 'chapters' | 'noteIds'>;

/** A check as written in the record. */
export type CheckRecord = PlanRecord['checks']['checks'][number];

/** Where a figure of a check stands, as written in the record. */
export type Figure = CheckRecord['figures'][string];

/** What stands at the place of a figure: a number or words, and the units that show it. */
export interface FoundFigure {
  value: number | string;
  units: readonly string[];
  /** Numbers of the projects that were counted. */
  projects?: readonly number[];
}

/** The kinds of figures that have a field. */
export type FigureWith<Field extends string> = Extract<Figure, Record<Field, unknown>>;

/** Gives what is there; throws an Error that says what is missing. */
export function requireFound<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new Error(what);
  return value;
}
