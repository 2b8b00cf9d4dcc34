import { expect, type Page, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

const chapter = `/en/${planId}/chapters/6/`;
const search = `/en/search/?q=${encodeURIComponent('危险废物')}`;

/** What is marked, beside what is not: where the system gives the colours, a line must tell them apart. */
const marked = [
  { address: `${chapter}#c6-s1-p3`, mark: '#c6-s1-p3', other: '#c6-s1-p2' },
  { address: `${chapter}#c6-s2`, mark: '#c6-s2', other: '#c6-s1' },
  { address: `${chapter}#fn-14`, mark: '#fn-14', other: '#fn-13' },
  { address: `/en/${planId}/annexes/2/#annex-2-r5`, mark: '#annex-2-r5', other: '#annex-2-r6' },
  { address: `/zh-hans/${planId}/parallel/6/#c6-s1-p3`, mark: '#c6-s1-p3', other: '#c6-s1-p2' },
  { address: chapter, mark: '.editions [aria-current]', other: '.editions a' },
  { address: chapter, mark: '.site-nav [aria-current]', other: '.site-nav a:not([aria-current])' },
  { address: `${chapter}#c6-s2`, mark: '.contents [aria-current]', other: '.contents a:not([aria-current])' },
  { address: search, mark: '.result-filters [aria-current]', other: '.result-filters a:not([aria-current])' },
  { address: `/en/${planId}/terms/`, mark: '.initials a', other: '.initials a', focus: true },
  { address: `/en/${planId}/projects/`, mark: '.filters select', other: '.filters select', focus: true },
] as const;

for (const { address, mark, other, ...rest } of marked)
  test(`${mark} differs from ${other} on ${address} in forced colours`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(mark).first()).toBeVisible();
    const before = await linesOf(page, other);
    if ('focus' in rest) {
      await page.locator(mark).first().focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
    }
    expect(await linesOf(page, mark)).not.toEqual(before);
  });

test('the chosen suggestion has a line around it in forced colours', async ({ page }) => {
  await page.goto('/zh-hans/about/');
  await page.locator('.search-box input').fill('310');
  const options = page.locator('.suggestions [role=option]');
  await expect(options.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = await linesOf(page, '.suggestions [aria-selected=true]');
  expect(chosen).not.toEqual(await linesOf(page, '.suggestions [aria-selected=false]'));
});

for (const theme of ['', 'light', 'dark'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`charts take the system’s colours, ${colorScheme}, appearance “${theme}”`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      await page.addInitScript((choice) => localStorage.setItem('theme', choice), theme);
      await page.goto(`/zh-hans/${planId}/indicators/gdp/`);
      const drawn = await page.evaluate(() => {
        const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
        const paper = document.body.appendChild(document.createElement('i')).style;
        paper.background = 'Canvas';
        const canvas = getComputedStyle(document.body.lastElementChild as Element).backgroundColor;
        return {
          line: of('.chart .s-target').stroke !== canvas,
          words: of('.chart .f-ink').fill !== canvas,
          axis: of('.chart .s-mute').stroke !== canvas,
          page: of('body').backgroundColor === canvas,
        };
      });
      expect(drawn).toEqual({ line: true, words: true, axis: true, page: true });
    });

/** The lines of an element, around it and under it. */
function linesOf(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { outlineStyle, outlineWidth, borderBlockEnd, borderInlineStart } = getComputedStyle(element);
      return [outlineStyle === 'none' ? '' : outlineWidth, borderBlockEnd, borderInlineStart];
    });
}
