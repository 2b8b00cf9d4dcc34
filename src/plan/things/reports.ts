import type {
  bounds,
  checkGroups,
  checkRelations,
  comparabilities,
  datings,
  OneOf,
  severities,
  verdicts,
} from '../kinds.ts';

/** An area of which a source or an outcome tells. */
export interface Area {
  id: string;
  name: string;
  /** Whether the plan is for it. */
  isOfPlan: boolean;
}

/** A text outside the plan from which facts are taken. */
export interface CitedSource {
  id: string;
  /** Title in the language of the edition. */
  title: string;
  /** Title in the source language. */
  sourceTitle: string;
  /** Whether the title is the editors', because the text has none. */
  titleSupplied: boolean;
  authors: readonly string[];
  /** Who published it; null where the text does not say. */
  publisher: string | null;
  /** A day, a month or a year, or two of them with a slash between. */
  date: string;
  /** How the date is known. */
  dateBasis: string;
  area: Area;
  url: string | null;
}

/** A fact that was reported after the plan. */
export interface Outcome {
  /** `o` and three digits. */
  id: string;
  /** What the report tells of. */
  what: string;
  /** What it says of it. */
  said: string;
  /** The figure in the source; null where there is none. */
  value: string | null;
  /** Unit of the source. */
  unit: string | null;
  /** Whether the report gives more or less than the figure. */
  bound: OneOf<typeof bounds> | null;
  /** Time that it is about, in words. */
  period: string;
  /** End of that time: a year, a month or a day. */
  asOf: string;
  /** Year in which that time ends. */
  year: number;
  /** Whether the figure is of a whole year or of its end. */
  isFullYear: boolean;
  /** Whether the report names the time, or only its own date tells it. */
  dating: OneOf<typeof datings>;
  area: Area;
  source: CitedSource;
  /** Address of a second report of the same. */
  alsoAt: string | null;
  /** Slug of the indicator of which it gives a figure. */
  indicator: string | null;
  /** That figure as the edition gives values of the indicator. */
  figure: ReportedFigure | null;
  /** Places of the plan that it bears on. */
  units: readonly string[];
  /** Numbers of projects. */
  projects: readonly number[];
  /** Slugs of organizations. */
  organizations: readonly string[];
  /** Slugs of terms. */
  terms: readonly string[];
  comparability: OneOf<typeof comparabilities>;
  /** Why it can be held against the plan, or not. */
  because: string;
}

/** A reported figure in the unit of the edition. */
export interface ReportedFigure {
  /** As a number. */
  amount: number;
  /** As a number alone, as shown. */
  number: string;
  /** With its unit, as a sentence says it. */
  phrase: string;
}

/** A figure of the plan as recomputed from the record. */
export interface FigureCheck {
  /** `F` and three digits. */
  id: string;
  group: OneOf<typeof checkGroups>;
  title: string;
  /** What a reader should make of it; empty where figures agree without more. */
  note: string;
  /** What the plan says; null where it says nothing. */
  stated: string | null;
  computed: string;
  /** How it is computed, with the values in it; empty where two places are compared. */
  formula: string;
  /** Whether words are compared, which stay in the source language. */
  isWords: boolean;
  relation: OneOf<typeof checkRelations>;
  tolerance: number;
  /** How far apart they may be and still differ by rounding alone. */
  rounding: number | null;
  /** The two with their unit; null where there is none. */
  limits: readonly (string | null)[];
  verdict: OneOf<typeof verdicts>;
  severity: Severity | null;
  /** Units in which the figures stand. */
  places: readonly string[];
  indicators: readonly string[];
  projects: readonly number[];
  /** Slugs of terms. */
  terms: readonly string[];
  /** Slugs of organizations. */
  organizations: readonly string[];
}

/** What kind of disagreement the editors take it for. */
export type Severity = OneOf<typeof severities>;
