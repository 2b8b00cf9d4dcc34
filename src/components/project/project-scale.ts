/** When something starts and is to end, as far as that is stated. */
export interface Dates {
  start: { iso: string } | null;
  end: { iso: string } | null;
}

/** The years of an axis, from its left to its right end. */
export interface Axis {
  from: number;
  to: number;
}

/** An axis of whole pairs of years that holds the dates of all lines. */
export function axisOf(lines: readonly Dates[]): Axis {
  const times = lines.flatMap(({ start, end }) => [
    ...(start === null ? [] : [timeOf(start.iso, 0)]),
    ...(end === null ? [] : [timeOf(end.iso, 11)]),
  ]);
  if (times.length === 0) return { from: 0, to: 2 };
  const from = Math.floor(Math.min(...times) / 2) * 2;
  return { from, to: Math.max(Math.ceil(Math.max(...times) / 2) * 2, from + 2) };
}

/** How many pairs of years an axis has. */
export function stepsOf({ from, to }: Axis): number {
  return (to - from) / 2;
}

/** Every second year of an axis. */
export function yearsOf(axis: Axis): number[] {
  return Array.from({ length: stepsOf(axis) + 1 }, (_, step) => axis.from + 2 * step);
}

/** Where on the axis a line starts and ends, in hundredths; a year without a month starts in January and ends in December. */
export function spanOf({ start, end }: Dates, { from, to }: Axis) {
  const place = (time: number) => Math.round(((time - from) / (to - from)) * 1000) / 10;
  return {
    start: start === null ? null : place(timeOf(start.iso, 0)),
    end: end === null ? null : place(timeOf(end.iso, 11)),
  };
}

/** A date as a number of years, to the month. */
function timeOf(iso: string, monthWithoutOne: number): number {
  const [year = 0, month] = iso.split('-').map(Number);
  return year + (month === undefined ? monthWithoutOne : month - 1) / 12;
}
