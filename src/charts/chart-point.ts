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

/** Whether the value axis leaves out zero: so where the values differ by less than 15 % of the greatest. */
export function axisIsCut(points: readonly ChartPoint[]): boolean {
  const values = points.map((point) => point.value);
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  return least > 0 && greatest > least && (greatest - least) / greatest < 0.15;
}
