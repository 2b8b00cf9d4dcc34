import type { PrintedValue } from '../record/printed-values.ts';
import type { Statement } from './commitments.ts';

/** What an indicator's year says. */
export interface YearValue {
  year: number;
  kind: 'baseline' | 'target';
  value: PrintedValue;
  /** The value in the unit of the edition, as shown. */
  shown: string;
  /** The same as a number alone, without the marks of a cumulative count or a floor. */
  number: string;
  /** The value with its unit, as a sentence says it. */
  phrase: string;
  /** The value in the unit of the edition, as a number. */
  amount: number;
}

/** Who assesses an indicator. */
export interface Assessor {
  id: string;
  name: string;
}

/** An indicator of the plan. */
export interface Indicator {
  slug: string;
  number: number;
  /** Public code. */
  code: string;
  name: string;
  shortName: string;
  /** What it measures, and what the plan leaves open: the editors' words. */
  measures: string;
  /** Other names by which it is looked up; never shown. */
  searchWords: readonly string[];
  /** Words of everyday speech that mean it; never shown. */
  everyday: readonly string[];
  group: string;
  /** Unit of the edition. */
  unit: string;
  /** Unit of the source. */
  sourceUnit: string;
  /** The same in the language of the edition, for the values of the source. */
  valueUnit: string;
  assessors: readonly Assessor[];
  cumulative: boolean;
  /** Whether it is meant to fall. */
  lowerIsBetter: boolean;
  /** The same indicator in other plans, as plan and slug; stated in one of them. */
  sameAs: readonly string[];
  values: readonly YearValue[];
  /** Names as printed in the two tables, where they differ from the name. */
  printedNames: readonly string[];
  statements: readonly Statement[];
}

/** An aim of the plan, with the indicators that the editors put beside it. */
export interface Aim {
  title: string;
  unit: string;
  indicators: readonly string[];
}
