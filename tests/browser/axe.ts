import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** Axe without blanks: less than half to read for each page. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Every rule runs, and the one of WCAG 2.2 that axe asks for only when told to, on the size of what is pressed. What
 * passes is not told, which would take longer than the rules.
 */
const options: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** What axe finds wrong on a page, which has no frames: the rule and the elements. A page is given axe once. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate('Boolean(globalThis.axe)'))) await page.evaluate(source);
  const found = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
  );
}
