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
