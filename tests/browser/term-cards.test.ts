import { expect, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

/** What has a card on a chapter: a term, and the number of a note. */
const marks = { term: 'main a[data-term]:visible', note: '.note-mark:visible' };

for (const [what, mark] of Object.entries(marks))
  test(`a first tap on a ${what} shows its card, one beside it hides it, and a second tap follows the link`, async ({
    page,
  }) => {
    await page.goto(`/zh-hans/${planId}/chapters/6/`);
    const link = page.locator(mark).first();
    const card = page.locator('.term-card:popover-open');
    const target = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    await link.tap();
    await expect(card).toHaveCount(1);
    await expect(link).toHaveAttribute('aria-describedby', /./);
    await page.locator('h1').tap();
    await expect(card).toHaveCount(0);
    await link.tap();
    await expect(card).toHaveCount(1);
    await link.tap();
    await expect(page).toHaveURL(target);
  });

test('where the cards cannot be had, a tap on a term follows its link', async ({ page }) => {
  await page.route('**/term-card*.js', (route) => route.abort());
  await page.goto(`/en/${planId}/chapters/6/`);
  await page.locator(marks.term).first().tap();
  await expect(page).toHaveURL(/\/terms\/[^/]+\/$/);
});
