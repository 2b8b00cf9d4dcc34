import type { Edition } from '../../editions/editions.ts';
import { formatDate, formatHectares, formatMoney, formatMu } from '../../editions/format.ts';
import { words } from '../../editions/words.ts';
import type { PrintedDate } from '../../plan/record/printed-values.ts';
import type { ProjectLine } from '../../plan/types.ts';

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
  };
}

function landOf({ land }: ProjectLine, edition: Edition): string {
  const { project: text } = words[edition];
  if (land.mu === null || land.hectares === null) return land.undecided ? text.undecided : text.none;
  return `${formatMu(edition, land.mu)}${words[edition].marks.bracket(formatHectares(edition, land.hectares))}`;
}

/** Sums of the amounts by currency, never across, and the lines that give none. */
export function totalsSentence(lines: readonly ProjectLine[], edition: Edition): string {
  const sum = (currency: 'CNY' | 'USD') => {
    const amounts = lines.flatMap(({ amount }) => (amount?.currency === currency ? [amount.value] : []));
    return { count: amounts.length, value: amounts.reduce((total, value) => total + value, 0) };
  };
  const cny = sum('CNY');
  const usd = sum('USD');
  return words[edition].project.totalsText({
    cny: formatMoney(edition, { currency: 'CNY', value: cny.value }),
    cnyLines: cny.count,
    usd: formatMoney(edition, { currency: 'USD', value: usd.value }),
    usdLines: usd.count,
    none: lines.length - cny.count - usd.count,
  });
}
