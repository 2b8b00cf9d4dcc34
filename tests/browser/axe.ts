import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that a page must keep: those of WCAG 2.0, 2.1 and 2.2 at levels A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says of a page: the rules kept, those of which it cannot tell, and what is wrong, each with its elements. */
export interface Findings {
  kept: string[];
  undecided: string[];
  violations: { rule: string; elements: string[] }[];
}

/**
 * Lets axe look at a page, by all rules of the tags or by those that are named. Only the account of what passes is left
 * out, with the second page in which it would be put together: no page here has a frame, and they take ten times as long
 * as the rules.
 */
export async function findingsOn(page: Page, rules?: string[]): Promise<Findings> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const runOnly = rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: tags };
  const found = await axe.options({ resultTypes: ['violations'], runOnly }).analyze();
  return {
    kept: found.passes.map(({ id }) => id),
    undecided: found.incomplete.map(({ id }) => id),
    violations: found.violations.map(({ id, nodes }) => ({
      rule: id,
      elements: nodes.map(({ html }) => html.slice(0, 160)),
    })),
  };
}

/** What axe finds wrong on a page: the rule and the elements. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await findingsOn(page);
  return violations.map(({ rule, elements }) => `${rule}: ${elements.join(' ')}`);
}
