import { expect, type Page, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';

const places = [
  { page: `/zh-hans/${planId}/chapters/3/`, at: '#c3-s2-p1', width: 390 },
  { page: `/en/${planId}/chapters/8/`, at: '.chapter > p:nth-of-type(20)', width: 1440 },
  { page: `/en/${planId}/parallel/4/`, at: '.pair:nth-child(30)', width: 390 },
  { page: `/zh-hant/${planId}/terms/`, at: 'section:last-of-type', width: 1440 },
  { page: `/en/${planId}/corrections/`, at: '#characters', width: 390 },
  {
    page: `/zh-hans/${planId}/projects/?currency=USD&sort=investment`,
    at: '#projects',
    width: 390,
    ready: 'project-filters[data-chosen]',
  },
];

for (const { page: address, at, width, ready = 'body' } of places)
  test(`${address} is where it was left after a reload and after Back, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await page.locator(ready).waitFor();
    await page
      .locator(at)
      .first()
      .evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    const left = await placeOf(page, at);
    expect(Math.abs(left)).toBeLessThan(200);
    await page.reload();
    await expect.poll(async () => Math.abs((await placeOf(page, at)) - left)).toBeLessThan(3);
    await page.goto('/en/about/');
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect.poll(async () => Math.abs((await placeOf(page, at)) - left)).toBeLessThan(3);
  });

test('the choice of projects is there after a reload and after Back', async ({ page }) => {
  await page.goto(`/en/${planId}/projects/`);
  await page.locator('[name=start]').selectOption('2021');
  await page.locator('[name=sort]').selectOption('land');
  const shown = () => page.locator('#projects tbody tr:visible').allTextContents();
  const chosen = await shown();
  await page.reload();
  expect(await shown()).toEqual(chosen);
  await page.locator('#projects tbody tr:visible a').first().click();
  await expect(page).toHaveURL(/\/projects\/\d+\/$/);
  await page.goBack();
  await expect(page.locator('[name=start]')).toHaveValue('2021');
  await expect(page.locator('[name=sort]')).toHaveValue('land');
  expect(await shown()).toEqual(chosen);
});

test('the column of a parallel page that was hidden stays hidden after Back', async ({ page }) => {
  await page.goto(`/en/${planId}/parallel/6/`);
  await page.locator('#columns-english').check();
  await page.goto('/en/about/');
  await page.goBack();
  await expect(page.locator('#columns-english')).toBeChecked();
  await expect(page.locator('#c6-s1-p3 [lang=zh-Hans]').first()).toBeHidden();
});

test('no field is of smaller type than 16 pixels, so that no phone zooms into it', async ({ page }) => {
  const pages = [
    '',
    'search/',
    'about/',
    `${planId}/projects/`,
    `${planId}/parallel/6/`,
    `${planId}/chapters/6/`,
  ];
  for (const edition of ['zh-hans', 'zh-hant', 'en'])
    for (const path of pages)
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${edition}/${path}`);
        const sizes = await page
          .locator('input:not([type=checkbox], [type=radio]), select, textarea')
          .evaluateAll((fields) =>
            fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
          );
        expect(sizes.length, `${edition}/${path}`).toBeGreaterThan(0);
        expect(Math.min(...sizes), `${edition}/${path}`).toBeGreaterThanOrEqual(16);
      }
});

/** How far below the top of the window an element stands. */
function placeOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
}
