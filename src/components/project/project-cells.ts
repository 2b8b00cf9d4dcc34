import type { Edition } from '../../editions/editions.ts';
import { formatDate, formatHectares, formatMoney, formatMu } from '../../editions/format.ts';
import { words } from '../../editions/words.ts';
import type { PrintedDate } from '../../plan/record/printed-values.ts';
import type { ProjectLine } from '../../plan/things/projects.ts';

/** What a line of annex 1 says, in the words of the edition. */
export function projectCells(line: ProjectLine, edition: Edition) {
  const { project: text } = words[edition];
  const date = (value: PrintedDate | null) => (value === null ? text.none : formatDate(edition, value.iso));
  return {
    category: text.categories[line.category],
    investment: line.amount === null ? text.none : formatMoney(edition, line.amount),
    land: landOf(line, edition),
    start: date(line.start),
    end: date(line.end),
    landShort: line.land.mu === null ? '' : formatMu(edition, line.land.mu),
    hectares: line.land.hectares === null ? '' : formatHectares(edition, line.land.hectares),
    span: spanOf(date(line.start), line, edition),
  };
}

/** When it starts and is to end, as one phrase. */
function spanOf(start: string, line: ProjectLine, edition: Edition): string {
  const { projectIndex } = words[edition];
  return line.end === null
    ? projectIndex.startAlone(start)
    : projectIndex.span(start, formatDate(edition, line.end.iso));
}

function landOf({ land }: ProjectLine, edition: Edition): string {
  const { project: text } = words[edition];
  if (land.mu === null || land.hectares === null) return land.undecided ? text.undecided : text.none;
  return `${formatMu(edition, land.mu)}${words[edition].marks.bracket(formatHectares(edition, land.hectares))}`;
}
