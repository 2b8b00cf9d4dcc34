import { currencies, type OneOf } from '../../plan/kinds.ts';
import type { ProjectLine } from '../../plan/things/projects.ts';
import type { Plan } from '../../plan/types.ts';
import { byCode } from '../../strings/by-code.ts';
import { type NamingSection, namingSections } from './project-sections.ts';

/** A line of annex 1 as the index of projects lists it. */
export interface ListedLine {
  number: number;
  line: ProjectLine;
  /** The sections of the text that name the project or its investor. */
  sections: readonly NamingSection[];
  /** Slugs of its investors. */
  slugs: readonly string[];
}

/** The lines of one currency, or those without an amount, the largest first. */
export interface ProjectGroup {
  currency: OneOf<typeof currencies> | 'none';
  lines: readonly ListedLine[];
}

/** The lines of a plan in groups whose amounts can be compared; groups without a line are left out. */
export function projectGroups(plan: Plan): ProjectGroup[] {
  const lines = listedLines(plan).sort((a, b) => (b.line.amount?.value ?? 0) - (a.line.amount?.value ?? 0));
  return ([...currencies, 'none'] as const)
    .map((currency) => ({
      currency,
      lines: lines.filter(({ line }) => (line.amount?.currency ?? 'none') === currency),
    }))
    .filter((group) => group.lines.length > 0);
}

/** The investors of the lines, each with its slug, in the order of the edition. */
export function investorsOf({ organizations }: Pick<Plan, 'organizations'>, order: 'name' | 'slug') {
  return organizations
    .filter(({ projects }) => projects.length > 0)
    .toSorted((a, b) => byCode(a[order], b[order]));
}

function listedLines(plan: Plan): ListedLine[] {
  const sections = namingSections(plan);
  return plan.projects.flatMap(({ number, lines }) =>
    lines.map((line) => ({
      number,
      line,
      sections: sections.get(number) ?? [],
      slugs: plan.organizations.filter(({ projects }) => projects.includes(line.id)).map(({ slug }) => slug),
    })),
  );
}
