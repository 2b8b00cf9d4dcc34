import { formatMoney, formatMu } from '../../editions/format.ts';
import { currencies } from '../../plan/kinds.ts';
import { plainText } from '../../plan/text/rich-text.ts';
import type { Organization, ProjectLine } from '../../plan/things/projects.ts';
import type { Plan } from '../../plan/types.ts';

/** The name by which a reader knows an organization: a short one where it has one, but of a campus the full name. */
export function shortNameOf({ name, shortNames, kind }: Organization): string {
  // Short, the campus of a university is called as the university.
  if (kind === 'school') return name;
  return shortNames[0] ?? name;
}

/** A line of annex 1 with its number. */
export interface NumberedLine {
  number: number;
  line: ProjectLine;
}

/** The lines of annex 1 in which an organization invests. */
export function linesOf({ projects }: Plan, organization: Organization): NumberedLine[] {
  return projects.flatMap(({ number, lines }) =>
    lines.filter(({ id }) => organization.projects.includes(id)).map((line) => ({ number, line })),
  );
}

/** The money and the land of lines as the edition says them, no two currencies in one sum. */
export function totalsOf({ edition }: Plan, lines: readonly NumberedLine[]) {
  const sums = currencies.flatMap((currency) => {
    const value = lines.reduce(
      (sum, { line }) => sum + (line.amount?.currency === currency ? line.amount.value : 0),
      0,
    );
    return value === 0 ? [] : [{ of: 'investment' as const, sum: formatMoney(edition, { currency, value }) }];
  });
  const mu = lines.reduce((sum, { line }) => sum + (line.land.mu ?? 0), 0);
  const land = { of: 'land' as const, sum: formatMu(edition, Math.round(mu * 100) / 100) };
  return mu === 0 ? sums : [...sums, land];
}

/** Whether others invest in one of the lines too. */
export function isJoint({ organizations }: Plan, lines: readonly NumberedLine[]): boolean {
  return lines.some(
    ({ line }) => organizations.filter(({ projects }) => projects.includes(line.id)).length > 1,
  );
}

/** The industries whose paragraphs name an organization or a project of its own. */
export function industriesOf({ industries }: Plan, { slug }: Organization) {
  return industries.filter(({ organizations }) => organizations.includes(slug));
}

/** What the table of listing candidates says of an organization, cell by cell; nothing where it is none. */
export function listingOf(plan: Plan, { listingRow }: Organization): string[] {
  const tables = plan.chapters.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'box' && part.box.table ? [part.box.table] : [])),
  );
  const row = tables.flatMap(({ rows }) => rows).find(({ id }) => id === listingRow);
  return (row?.cells ?? []).map(({ text }) => (text ?? plainText('')).text);
}

/** What was reported of an organization; of other areas only what is no figure. */
export function reportsAbout({ outcomes }: Plan, { slug }: Organization) {
  return outcomes.filter(
    ({ organizations, area, value }) => organizations.includes(slug) && (area.isOfPlan || value === null),
  );
}
