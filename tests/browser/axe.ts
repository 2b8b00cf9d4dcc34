import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** Axe without blanks: less than half to read for each page. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Every rule of WCAG 2.0, 2.1 and 2.2 at levels A and AA runs, that on the size of what is pressed too, and what axe
 * calls best practice. Of what passes only the rules are told; the elements would take longer than the rules.
 */
const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What axe says of a page: the rules kept, those of which it cannot tell, and what is wrong, each with its elements. */
export interface Findings {
  kept: string[];
  undecided: string[];
  violations: { rule: string; elements: string[] }[];
}

/** Lets axe look at a page, which has no frames, by all rules or those named. A page is given axe once. */
export async function findingsOn(page: Page, rules?: string[]): Promise<Findings> {
  if (!(await page.evaluate('Boolean(globalThis.axe)'))) await page.evaluate(source);
  const wanted: RunOptions = rules ? { ...options, runOnly: { type: 'rule', values: rules } } : options;
  // What the bar covers by half, where a page was scrolled to, is as large as ever.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const found = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(wanted)})`);
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
