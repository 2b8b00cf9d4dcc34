import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The size of what is pressed is a rule of WCAG 2.2 that axe asks for only when told to. */
const rules = { 'target-size': { enabled: true } };

/**
 * What axe finds wrong on a page: the rule and the elements. Every rule runs. Only the account of what passes is left
 * out, with the second page in which it would be put together: no page here has a frame, and they take ten times as long
 * as the rules.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], rules }).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}
