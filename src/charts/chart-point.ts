/** Which of the three kinds of value a point shows; each has a shape of its own. */
export type PointKind = 'baseline' | 'target' | 'reported';

/** One value of an indicator; `label` is the value as the edition shows it, such as "[143]". */
export interface ChartPoint {
  year: number;
  value: number;
  label: string;
  kind: PointKind;
}

/** An indicator to be drawn; all words are the caller's, in the reader's language. */
export interface IndicatorChart {
  /** Unique on the page that shows the chart. */
  id: string;
  title: string;
  /** One sentence with the values, for those who do not see the drawing. */
  description: string;
  unit: string;
  points: readonly ChartPoint[];
}
