import { expect, type Page, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';

for (const edition of ['zh-hans', 'en'])
  for (const width of [320, 390, 1440])
    test(`each value stands over its column of the table, ${edition} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${edition}/${planId}/indicators/disposable-income/`);
      const [points, columns] = [
        await middlesOf(page, '.chart circle'),
        await middlesOf(page, '.years thead th + th'),
      ];
      expect(points).toHaveLength(6);
      points.forEach((point, index) => expect(Math.abs(point - (columns[index] ?? 0))).toBeLessThan(2));
    });

/** The middles of elements across the page. */
function middlesOf(page: Page, selector: string): Promise<number[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    }),
  );
}
