import { expect, type Page, test } from '@playwright/test';
import { holdScript } from './hold-script.ts';
import { openSearch, settled, shownResults } from './search-driver.ts';

const count = (page: Page) => page.locator('[data-result-count]');

test('a query in the address is answered, counted and announced', async ({ page }) => {
  await openSearch(page, 'zh-hans', '长电');
  const results = await shownResults(page);
  expect(results.length).toBeGreaterThan(4);
  await expect(count(page)).toHaveAttribute('data-result-count', String(results.length));
  await expect(count(page)).toHaveAttribute('role', 'status');
  await expect(count(page)).toHaveText(`“长电”：${results.length}条结果`);
  await expect(page).toHaveTitle(/^长电 \| /);
  for (const { kind, href } of results) {
    expect(['term', 'indicator', 'project', 'organization', 'section', 'commitment', 'page']).toContain(kind);
    expect(href).toMatch(/^\/zh-hans\//);
  }
});

test('the words that were looked for are marked in the script of the reader', async ({ page }) => {
  await openSearch(page, 'zh-hant', '危险废物');
  await expect(page.locator('[data-result] .excerpt mark').first()).toHaveText('危險廢物');
});

test('a reader of English who asks in Chinese reads English', async ({ page }) => {
  await openSearch(page, 'en', '谁执法谁普法');
  await expect(page.locator('[data-result] .excerpt').first()).toContainText(/[a-z]{4}/);
  expect(await page.locator('[data-results]').innerText()).not.toMatch(/\p{Script=Han}/u);
});

test('a filter stands in the address, can be sent on and taken back', async ({ page }) => {
  await openSearch(page, 'zh-hans', '集成电路');
  const all = (await shownResults(page)).length;
  await page.locator('[data-filters] a', { hasText: '项目' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\?q=.+&kind=project$/);
  const filtered = await shownResults(page);
  expect(filtered.length).toBeGreaterThan(0);
  expect(filtered.length).toBeLessThan(all);
  expect(new Set(filtered.map(({ kind }) => kind))).toEqual(new Set(['project']));
  await expect(count(page)).toHaveAttribute('data-result-count', String(filtered.length));
  await page.reload();
  await settled(page);
  expect(await shownResults(page)).toEqual(filtered);
  await page.goBack();
  await settled(page);
  expect((await shownResults(page)).length).toBe(all);
});

test('back from a result, the list and the place in it are as they were', async ({ page }) => {
  await openSearch(page, 'zh-hans', '集成电路');
  const before = await shownResults(page);
  const link = page.locator('[data-result] a').nth(12);
  await link.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const top = await link.evaluate((element) => element.getBoundingClientRect().top);
  await link.click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await settled(page);
  expect(await shownResults(page)).toEqual(before);
  await expect(link).toBeInViewport();
  const topNow = await link.evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(topNow - top)).toBeLessThan(200);
});

test('while a reader types, the results and the address follow without filling the history', async ({
  page,
}) => {
  await page.goto('/zh-hans/');
  await page.goto('/zh-hans/search/');
  await page.locator('input[name=q]').pressSequentially('310');
  await settled(page);
  await expect(page).toHaveURL(/\?q=310$/);
  await expect(page.locator('[data-result]').first()).toHaveAttribute('data-kind', 'term');
  await page.goBack();
  await expect(page).toHaveURL(/\/zh-hans\/$/);
});

test('what was typed before the script of the page was there is searched for, and stays in the field', async ({
  page,
}) => {
  const release = await holdScript(page, 'page');
  for (const [address, typed, last] of [
    ['/zh-hans/search/', '310', '310'],
    ['/en/search/?q=1220', '', '1220'],
  ] as const) {
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('input[name=q]').pressSequentially(typed);
    release();
    await settled(page);
    await expect(page).toHaveURL(new RegExp(`\\?q=${last}$`));
    await expect(page.locator('input[name=q]')).toHaveValue(last);
    await expect(page.locator('[data-result]').first()).toHaveAttribute('data-kind', 'term');
  }
});

test('nothing is searched while an input method composes', async ({ page }) => {
  await page.goto('/zh-hans/search/');
  await page.locator('input[name=q]').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'san', selectionStart: 3, selectionEnd: 3 });
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-result]')).toHaveCount(0);
  await session.send('Input.insertText', { text: '三点一中心' });
  await settled(page);
  await expect(page.locator('[data-result] a').first()).toHaveText('三点一中心');
});

test('the links to the other editions carry the query', async ({ page }) => {
  await openSearch(page, 'zh-hans', '三点一中心');
  await page.locator('a[data-edition][hreflang=en]').click();
  await settled(page);
  await expect(page.locator('[data-result] a').first()).toHaveText(/three points and one centre/i);
});

test('where nothing is found, the nearest names and the indexes are offered', async ({ page }) => {
  await openSearch(page, 'zh-hans', '七各式');
  await expect(count(page)).toHaveText(/^未找到“七各式”；另有\d条相近结果$/);
  await expect(page.locator('[data-group=nearest] [data-result]').first()).toContainText('七个式');
  await expect(page.locator('[data-indexes]')).toBeVisible();
});

for (const edition of ['zh-hans', 'zh-hant', 'en'])
  test(`without script the search page of ${edition} offers the indexes`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await page.goto(`/${edition}/search/?q=310`);
    for (const [kind, least] of [
      ['term', 29],
      ['indicator', 25],
      ['project', 52],
      ['organization', 50],
    ] as const) {
      const links = page.locator(`section[aria-labelledby=index-${kind}] a`);
      expect(await links.count(), kind).toBeGreaterThanOrEqual(least);
      await expect(links.first()).toBeVisible();
    }
    await expect(page.locator('section[aria-labelledby=index-term] h3').first()).toBeVisible();
    await page.close();
  });
