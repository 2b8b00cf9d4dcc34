import type { comparators, OneOf, statementRelations } from '../kinds.ts';

/** A promise of the text that gives a quantity or a date. */
export interface Commitment {
  /** Its unit and a number. */
  id: string;
  unit: string;
  /** Its words, as they stand in the unit. */
  text: string;
  /** How much is promised; null where no quantity is. */
  quantity: Quantity | null;
  /** First year of a span; null where the sentence gives none. */
  from: number | null;
  /** Last year; null where the sentence says none. */
  deadline: number | null;
  /** Where it starts from, as the text says elsewhere; null where it says nothing. */
  baseline: Statement | null;
  /** Slug of the indicator that it speaks of; null where no row of the table measures it. */
  indicator: string | null;
  /** How it stands to that row. */
  relation: OneOf<typeof statementRelations> | 'none';
  /** Ids of the outcomes that tell of it. */
  outcomes: readonly string[];
  /** What the editors found; empty where they say nothing. */
  note: string;
}

/** How much a commitment promises. */
export interface Quantity {
  /** The number in the source, and what it measures there. */
  sourceValue: number;
  sourceMeasure: string;
  /** The number in the measure of the edition, as shown. */
  shown: string;
  measure: string;
  /** Null where the number is to be reached. */
  comparator: OneOf<typeof comparators> | null;
  /** Whether it is that of each year. */
  yearly: boolean;
}

/** A place where the text gives a figure. */
export interface Statement {
  id: string;
  kind: 'baseline' | 'target';
  unit: string;
  text: string;
  relation: OneOf<typeof statementRelations> | null;
}

/** Sentences with a number or a date that promise nothing, and why. */
export interface Exclusion {
  id: string;
  reason: string;
  sentences: readonly { unit: string; text: string }[];
}
