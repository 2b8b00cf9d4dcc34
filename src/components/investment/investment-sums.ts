import { currencies, type OneOf } from '../../plan/kinds.ts';
import type { Industry, ProjectLine } from '../../plan/things/projects.ts';
import type { Plan } from '../../plan/types.ts';

type Currency = OneOf<typeof currencies>;

/** Lines of one currency with a sum. */
interface LineSum {
  lines: number;
  sum: number;
}

/** What goes to an industry: lines that its paragraph names, or whose investor it names. */
interface IndustrySum extends LineSum {
  industry: Industry;
}

/** The amounts of one currency by industry, the largest first, and what no paragraph of an industry names. */
interface ChainSums {
  currency: Currency;
  industries: readonly IndustrySum[];
  /** Named in other places of the text. */
  elsewhere: LineSum;
  unnamed: LineSum;
}

/** A line of the annex that states an amount. */
type PaidLine = ProjectLine & { amount: NonNullable<ProjectLine['amount']>; number: number };

/** The lines that state an amount in a currency, the largest first. */
export function linesIn({ projects }: Pick<Plan, 'projects'>, currency: Currency): PaidLine[] {
  return projects
    .flatMap(({ number, lines }) =>
      lines.flatMap((line) =>
        line.amount?.currency === currency ? [{ ...line, amount: line.amount, number }] : [],
      ),
    )
    .sort((a, b) => b.amount.value - a.amount.value);
}

/** How many of the lines, the largest first, together make more than half of all. */
export function halfOf(lines: readonly PaidLine[]): number {
  const half = sumOf(lines).sum / 2;
  const counts = lines.map((_, index) => index + 1);
  return counts.find((count) => sumOf(lines.slice(0, count)).sum > half) ?? 0;
}

/** The amounts of a plan by industry, a list for each currency that has some; each line counts once. */
export function chainSums({ projects, industries }: Pick<Plan, 'projects' | 'industries'>): ChainSums[] {
  return currencies
    .map((currency) => {
      const lines = linesIn({ projects }, currency);
      const industryOf = (line: PaidLine) => industries.find(({ unit }) => line.mentions.includes(unit));
      const others = lines.filter((line) => !industryOf(line));
      return {
        currency,
        industries: industries
          .map((industry) => ({ industry, ...sumOf(lines.filter((line) => industryOf(line) === industry)) }))
          .filter((entry) => entry.lines > 0)
          .sort((a, b) => b.sum - a.sum),
        elsewhere: sumOf(others.filter(({ mentions }) => mentions.length > 0)),
        unnamed: sumOf(others.filter(({ mentions }) => mentions.length === 0)),
      };
    })
    .filter(
      ({ industries: named, elsewhere, unnamed }) => named.length + elsewhere.lines + unnamed.lines > 0,
    );
}

function sumOf(lines: readonly PaidLine[]): LineSum {
  return { lines: lines.length, sum: lines.reduce((sum, { amount }) => sum + amount.value, 0) };
}
