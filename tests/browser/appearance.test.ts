import { chromium, expect, type Page, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';

const chapter = `/zh-hans/${planId}/chapters/6/`;

/** The browser of the other tests may be one that keeps no page. */
const whole = process.env.WHOLE_CHROMIUM_PATH;

for (const isKept of [true, false])
  test(`a page that comes back ${isKept ? 'as it was kept' : 'loaded anew'} shows the appearance chosen since`, async ({
    launchOptions,
    baseURL,
  }) => {
    const ignoreDefaultArgs = isKept ? ['--disable-back-forward-cache'] : [];
    const program = isKept && whole ? { executablePath: whole } : {};
    const browser = await chromium.launch({ ...launchOptions, ...program, ignoreDefaultArgs });
    const page = await browser.newPage({ ...(baseURL && { baseURL }), colorScheme: 'light' });
    for (const address of [chapter, '/', '/404.html', `/en/${planId}/projects/`]) {
      await page.goto('/en/');
      await choose(page, '');
      await page.goto(address);
      await page.evaluate(() => Object.assign(window, { isKept: true }));
      await page.goto('/en/');
      await choose(page, 'dark');
      const dark = await paperOf(page);
      // The page may be gone before it answers.
      await page.evaluate(() => history.back()).catch(() => {});
      await expect(page, address).toHaveURL(new RegExp(`${address}$`));
      await expect(page.locator('html'), address).toHaveAttribute('data-theme', 'dark');
      expect(await page.evaluate(() => 'isKept' in window), address).toBe(isKept);
      expect(await paperOf(page), address).toBe(dark);
      if ((await page.locator('theme-switch').count()) > 0)
        await expect(page.locator('theme-switch select'), address).toHaveValue('dark');
    }
    await browser.close();
  });

test('a page that is open beside follows the choice, back to the system’s too', async ({ page, context }) => {
  await page.goto(chapter);
  const other = await context.newPage();
  await other.goto('/en/about/');
  for (const theme of ['dark', 'light', '']) {
    await choose(other, theme);
    await expect(page.locator('theme-switch select')).toHaveValue(theme);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme === '' ? null : theme);
  }
});

test('a choice that is none is no choice', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'blue'));
  await page.goto(chapter);
  await expect(page.locator('theme-switch select')).toHaveValue('');
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
});

test('where the browser keeps nothing, the choice holds on the page and nothing fails', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  for (const address of [chapter, `/en/${planId}/projects/`, '/', `/en/search/?q=310`]) {
    await page.goto(address);
    if ((await page.locator('theme-switch').count()) === 0) continue;
    await choose(page, 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(page.locator('theme-switch select')).toHaveValue('dark');
  }
  expect(errors).toEqual([]);
});

test('paper is light, whatever was chosen', async ({ page }) => {
  for (const theme of ['', 'light', 'dark'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, media: 'screen' });
      await page.goto(chapter);
      await choose(page, theme);
      await page.emulateMedia({ colorScheme: 'light', media: 'print' });
      expect(await paperOf(page), `${theme} in ${colorScheme}`).toBe('rgb(255, 255, 255)');
    }
});

async function choose(page: Page, theme: string): Promise<void> {
  await page.locator('theme-switch select').selectOption(theme);
}

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
