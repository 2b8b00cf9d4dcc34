import { type Browser, expect, type Page, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';

const chapter = `/zh-hans/${planId}/chapters/6/`;
const what = { link: /#c6-s1-p3$/, citation: /澄高管〔2021〕18号.*c6-s1-p3/, text: /^建设“无废园区”。/ };

/** What a browser may lack or deny, and whether the old way of copying is left. */
const lacks = [
  { name: 'the clipboard is missing, as without https', missing: true, denied: false, copies: true },
  { name: 'the clipboard is denied', missing: false, denied: true, copies: true },
  { name: 'every way to copy is missing', missing: true, denied: true, copies: false },
] as const;

for (const { name, missing, denied, copies } of lacks)
  test(`where ${name}, the tools of a paragraph ${copies ? 'copy' : 'show the text'} and say so`, async ({
    browser,
    baseURL,
  }) => {
    const page = await pageAt(browser, baseURL ?? '');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(
      ([isMissing, isDenied]) => {
        const kept = navigator.clipboard;
        Object.assign(window, { readCopied: () => kept.readText() });
        const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
        if (isMissing) Object.defineProperty(navigator, 'clipboard', { value: undefined });
        else if (isDenied) Object.defineProperty(kept, 'writeText', { value: refuse });
        if (isMissing && isDenied) document.execCommand = () => false;
      },
      [missing, denied],
    );
    await page.goto(chapter);
    await page.locator('#c6-s1-p3 .unit-link').focus();
    await page.keyboard.press('Enter');
    for (const [which, expected] of Object.entries(what)) {
      await page.locator(`[data-copy=${which}]`).click();
      const status = page.locator('#unit-tools [role=status]');
      await expect(status).toHaveText(copies ? '已复制' : /^浏览器未允许复制，请手动选取：\s+\S/);
      const copied = copies
        ? await page.evaluate(() => (window as unknown as { readCopied(): Promise<string> }).readCopied())
        : ((await status.textContent()) ?? '').replace(/^.*：\n/, '');
      expect(copied).toMatch(expected);
      await expect(page.locator(`[data-copy=${which}]`)).toBeFocused();
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

test('where the tools cannot be loaded, the mark is a link to its paragraph', async ({ page }) => {
  await page.route('**/unit-tools*.js', (route) => route.abort());
  await page.goto(chapter);
  await page.locator('#c6-s2-p2 .unit-link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#c6-s2-p2:target')).toBeVisible();
});

async function pageAt(browser: Browser, baseURL: string): Promise<Page> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ permissions, baseURL });
  return context.newPage();
}
