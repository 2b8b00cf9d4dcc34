import { expect, test } from '@playwright/test';
import { editionTags, pageKinds } from '../page-kinds.ts';
import { violationsOn } from './axe.ts';

const editions = Object.keys(editionTags);
const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const;

for (const [index, [kind, path]] of Object.entries(pageKinds).entries())
  test(`axe finds nothing on the ${kind} page, light at 1440 pixels and dark at 390`, async ({ page }) => {
    await page.goto(`/${editions[index % editions.length]}/${path}`);
    expect(await page.locator('iframe').count()).toBe(0);
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOn(page), `${colorScheme} at ${width} pixels`).toEqual([]);
    }
  });

for (const path of ['/', '/404.html'])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await violationsOn(page)).toEqual([]);
  });

test('axe finds what is wrong with a page, its structure and its colours', async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>
    <img src="data:,"><p style="color: #aaa; background: #fff">pale words</p></main></html>`);
  const found = await violationsOn(page);
  expect(found.map((violation) => violation.split(': ')[0])).toEqual(['color-contrast', 'image-alt']);
});
