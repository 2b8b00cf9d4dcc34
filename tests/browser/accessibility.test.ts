import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { editionTags, pageKinds } from '../page-kinds.ts';

const editions = Object.keys(editionTags);
const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const;

for (const [index, [kind, path]] of Object.entries(pageKinds).entries())
  for (const { colorScheme, width } of looks)
    test(`axe finds nothing on the ${kind} page in ${colorScheme} at ${width} pixels`, async ({
      browser,
      baseURL,
    }) => {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ colorScheme, viewport, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.goto(`/${editions[index % editions.length]}/${path}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
      ).toEqual([]);
      await context.close();
    });

for (const path of ['/', '/404.html'])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
