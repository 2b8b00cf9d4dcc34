import type { ProjectLine } from '../../plan/things/projects.ts';
import type { Plan } from '../../plan/types.ts';

/** What the dates of the lines say, seen from the month in which the plan was issued. */
interface CalendarFacts {
  lines: number;
  /** Lines whose stated start lies before that month; a year alone that is not over does not count. */
  started: number;
  /** Lines whose stated completion lies before it. */
  ended: number;
  /** Lines that state no completion. */
  open: number;
}

/** Counts the lines by their dates; a date is compared as far as it is stated, and no further than the month. */
export function calendarFacts({ projects, issued }: Pick<Plan, 'projects' | 'issued'>): CalendarFacts {
  const lines = projects.flatMap((project) => project.lines);
  const count = (is: (line: ProjectLine) => boolean) => lines.filter(is).length;
  const isBefore = (date: { iso: string } | null) =>
    date !== null && date.iso.slice(0, 7) < issued.slice(0, Math.min(7, date.iso.length));
  return {
    lines: lines.length,
    started: count(({ start }) => isBefore(start)),
    ended: count(({ end }) => isBefore(end)),
    open: count(({ end }) => end === null),
  };
}
