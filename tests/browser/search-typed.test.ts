import { expect, type Page, test } from '@playwright/test';
import { openSearch, settled, shownResults } from './search-driver.ts';

/** What readers paste or type otherwise than it is printed, and what it must be found as. */
const folded = {
  'zh-hans': {
    '\u2ed3电科技': '长电科技',
    '\u2ea0生': '民生',
    '15,822人': '15822人',
    '15，822人': '15822人',
    '长电\u00ad科技': '长电科技',
    '长电\u2060科技': '长电科技',
    PM25: 'PM2.5',
    '三点\u200b一中心': '三点一中心',
  },
  en: {
    '15822 people': '15,822 people',
    'haz\u00adardous waste': 'hazardous waste',
    'hazard\u2060ous waste': 'hazardous waste',
    PM25: 'PM2.5',
  },
} as const;

for (const [edition, pairs] of Object.entries(folded))
  test(`what looks the same or means the same finds the same, in ${edition}`, async ({ page }) => {
    await openSearch(page, edition);
    for (const [typed, printed] of Object.entries(pairs)) {
      const found = await ask(page, printed);
      expect(found.length, printed).toBeGreaterThan(0);
      expect(await ask(page, typed), printed).toEqual(found);
    }
  });

const tooLittle = {
  'zh-hans': ['a', 'B', '的', '和', 'the', 'the of', '的了'],
  'zh-hant': ['a', '的', 'the'],
  en: ['a', 'x', 'the', 'of the', '的'],
};
const said: Record<string, string> = {
  'zh-hans': '太短，无法搜索',
  'zh-hant': '太短，無法搜尋',
  en: 'is too little',
};

for (const [edition, typed] of Object.entries(tooLittle))
  test(`a letter or words that say nothing are told to be too little, in ${edition}`, async ({ page }) => {
    await openSearch(page, edition);
    for (const query of typed) {
      expect(await ask(page, query), query).toEqual([]);
      await expect(page.locator('.result-count'), query).toContainText(said[edition] ?? '');
      await expect(page.locator('.result-count'), query).toContainText(query);
      await expect(page.locator('[data-indexes]'), query).toBeVisible();
    }
  });

for (const [edition, query, lang] of [
  ['en', '危险废物', 'zh-Hans'],
  ['en', '危險廢物', 'zh-Hant'],
  ['en', 'hazardous waste', 'en'],
  ['zh-hans', 'hazardous waste', 'en'],
  ['zh-hans', '危險廢物', 'zh-Hant'],
  ['zh-hant', '危险废物', 'zh-Hans'],
  ['zh-hant', '龘', 'zh-Hant'],
] as const)
  test(`the search of ${edition} says ${query} in its own language`, async ({ page }) => {
    await openSearch(page, edition, query);
    const echo = page.locator('.result-count bdi');
    await expect(echo).toHaveText(query);
    await expect(echo).toHaveAttribute('lang', lang);
  });

test('each query that is submitted is a step of the history', async ({ page }) => {
  await page.goto('/zh-hans/');
  await openSearch(page, 'zh-hans', '长电');
  const first = await shownResults(page);
  const field = page.locator('input[name=q]');
  await field.fill('三高两低');
  await field.press('Enter');
  await settled(page);
  await field.fill('人才');
  await field.press('Enter');
  await settled(page);
  for (const query of ['三高两低', '长电']) {
    await page.goBack();
    await expect(field).toHaveValue(query);
    await expect(page.locator('.result-count')).toContainText(query);
    await settled(page);
  }
  expect(await shownResults(page)).toEqual(first);
  await page.goForward();
  await expect(field).toHaveValue('三高两低');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/zh-hans\/$/);
});

test('after Back, Enter searches for what stands in the field', async ({ page }) => {
  await openSearch(page, 'en', 'hazardous waste');
  await page.locator('[data-result] a').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await settled(page);
  await page.locator('input[name=q]').fill('talent');
  await page.locator('input[name=q]').press('Enter');
  await settled(page);
  await expect(page).toHaveURL(/\/en\/search\/\?q=talent$/);
});

test('a reload keeps the query, the results and the place', async ({ page }) => {
  await openSearch(page, 'zh-hans', '集成电路');
  const before = await shownResults(page);
  const link = page.locator('[data-result] a').nth(12);
  await page.waitForLoadState('networkidle');
  await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.reload();
  await settled(page);
  await expect(page.locator('input[name=q]')).toHaveValue('集成电路');
  expect(await shownResults(page)).toEqual(before);
  await expect(link).toBeInViewport();
});

async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('input[name=q]').evaluate((field: HTMLInputElement, value) => {
    field.value = value;
    field.form?.requestSubmit();
  }, query);
  await settled(page);
  return (await shownResults(page)).map(({ href }) => href);
}
