import { formatMoney } from '../../editions/format.ts';
import type { ProjectCounts, ProjectTotals } from '../../editions/words-type.ts';
import { currencies } from '../../plan/kinds.ts';
import type { Plan } from '../../plan/types.ts';

/** The annex that lists the projects. */
export const projectAnnex = 1;

/** How many projects, lines and currencies there are. */
export function projectCounts({ projects, projectsYear }: Plan): ProjectCounts {
  const lines = projects.flatMap((project) => project.lines);
  const currencies = new Set(lines.flatMap(({ amount }) => (amount === null ? [] : [amount.currency])));
  return {
    annex: projectAnnex,
    year: projectsYear,
    projects: projects.length,
    lines: lines.length,
    shared: projects
      .filter((project) => project.lines.length > 1)
      .map(({ number, lines: own }) => ({ number, lines: own.length })),
    currencies: currencies.size,
  };
}

/** Sums of the amounts by currency, never across, and the lines that give none. */
export function projectTotals({ projects, edition, issued }: Plan): ProjectTotals {
  const lines = projects.flatMap((project) => project.lines);
  const sums = currencies.flatMap((currency) => {
    const amounts = lines.flatMap(({ amount }) => (amount?.currency === currency ? [amount.value] : []));
    const value = amounts.reduce((total, amount) => total + amount, 0);
    const sum = formatMoney(edition, { currency, value });
    return amounts.length === 0 ? [] : [{ currency, lines: amounts.length, sum }];
  });
  return {
    sums,
    none: lines.filter(({ amount }) => amount === null).length,
    hasFinished: lines.some(({ end }) => end !== null && end.iso < issued.slice(0, end.iso.length)),
  };
}
