/** A stretch of a text: where it begins, and where what is behind it does. */
export interface Range {
  start: number;
  end: number;
}

/** Whether two stretches share a character. */
export function doMeet(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a stretch lies in another as a whole. */
export function isInside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
