import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.locator('.search-box input');
const list = (page: Page) => page.locator('#suggestions');
const active = (page: Page) => page.locator('#suggestions [aria-selected=true]');

test('the search field is a combobox whose suggestions are chosen by keyboard', async ({ page }) => {
  await page.goto('/zh-hans/');
  await field(page).fill('长电');
  await expect(list(page)).toBeVisible();
  await expect(field(page)).toHaveAttribute('role', 'combobox');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(field(page)).toHaveAttribute('aria-controls', 'suggestions');
  await expect(active(page)).toContainText('江苏长电科技股份有限公司');
  const options = list(page).getByRole('option');
  expect(await options.count()).toBeGreaterThan(3);
  for (const [key, option] of [
    ['ArrowDown', options.nth(1)],
    ['ArrowUp', options.first()],
    ['ArrowUp', options.last()],
    ['ArrowDown', options.first()],
  ] as const) {
    await page.keyboard.press(key);
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(active(page)).toHaveCount(1);
    const id = await option.getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const href = await active(page).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('Enter opens what is named whole, and the last one searches the whole text', async ({ page }) => {
  await page.goto('/en/');
  await field(page).fill('hazardous waste');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=hazardous\+waste$/);
  await page.goto('/en/');
  await field(page).fill('310');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/310\/$/);
});

test('Escape closes the suggestions and keeps the query; typing opens them again', async ({ page }) => {
  await page.goto('/zh-hant/');
  await field(page).fill('七個');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('七個');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).fill('七個式');
  await expect(active(page)).toContainText('七個式');
  await page.mouse.click(5, 700);
  await expect(list(page)).toBeHidden();
});

for (const modifier of ['Control', 'Meta'])
  test(`${modifier} and / lead to the search field`, async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press(`${modifier}+/`);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('1/2');
    await expect(field(page)).toHaveValue('1/2');
  });

test('a name that nearly fits is offered, not opened', async ({ page }) => {
  await page.goto('/zh-hans/');
  await field(page).fill('三点一种心');
  await expect(list(page)).toBeVisible();
  await expect(list(page)).toHaveAttribute('data-note', '您是不是要找');
  await expect(list(page).locator('[data-kind=term]').first()).toContainText('三点一中心');
  await expect(active(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-hans\/search\/\?q=/);
  await expect(page.locator('[role=status].result-count')).toHaveText(
    /^未找到“三点一种心”；另有\d条相近结果$/,
  );
});

test('the number of suggestions is announced', async ({ page }) => {
  await page.goto('/zh-hans/');
  await field(page).fill('三点一中心');
  await expect(page.locator('.search-box [role=status]')).toHaveText(/^\d+条建议$/);
});

test('nothing is looked up while an input method composes', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/zh-hans/');
  await field(page).focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['s', "san'd", "san'dian"])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await expect(field(page)).toHaveValue("san'dian");
  await page.waitForLoadState('networkidle');
  await expect(list(page)).toBeHidden();
  expect(loaded.filter((path) => path.includes('/forms-'))).toEqual([]);
  await session.send('Input.insertText', { text: '三点一中心' });
  await expect(field(page)).toHaveValue('三点一中心');
  await expect(active(page)).toContainText('三点一中心');
  await expect(page).toHaveURL(/\/zh-hans\/$/);
});

test('without script the search field leads to the search page', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('/en/');
  await field(page).fill('310');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=310$/);
  await page.close();
});
