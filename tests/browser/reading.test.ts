import { expect, test } from '@playwright/test';
import { editionTags, pageKinds, planId } from '../page-kinds.ts';
import { holdScript } from './hold-script.ts';

const editions = Object.keys(editionTags);

test.describe(() => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  for (const [kind, path] of Object.entries(pageKinds))
    test(`the ${kind} page is readable without script and fits a phone, in every edition`, async ({
      page,
    }) => {
      for (const edition of editions) {
        await page.goto(`/${edition}/${path}`);
        await expect(page.locator('h1')).toBeVisible();
        expect(((await page.locator('main').innerText()) ?? '').length).toBeGreaterThan(60);
        const tables = page.locator('main table');
        if ((await tables.count()) > 0) await expect(tables.first()).toBeVisible();
        const box = await page.locator('html').evaluate((html) => html.scrollWidth);
        expect(box, `width of /${edition}/${path}`).toBeLessThanOrEqual(390);
      }
    });
});

test('the first stop of the keyboard leads to the text', async ({ page }) => {
  await page.goto(`/en/${planId}/chapters/6/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

for (const [width, place] of [
  [1440, '.note[data-lit]'],
  [390, '#term-san-dian-yi-zhong-xin'],
] as const)
  test(`a term shows its definition and its name in the other language on focus, and Escape hides it, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/en/${planId}/chapters/6/`);
    await page.locator('a[data-term="san-dian-yi-zhong-xin"]').first().focus();
    const card = page.locator('#term-san-dian-yi-zhong-xin');
    await expect(card).toBeVisible();
    await expect(card).toContainText('三点一中心');
    await expect(page.locator(place)).toContainText('pickling sludge');
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(page.locator('[data-lit]')).toHaveCount(0);
  });

test('a note is folded on a phone, is opened by its number and leads back', async ({ browser, baseURL }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
      ...(baseURL && { baseURL }),
    });
    await page.goto(`/zh-hans/${planId}/chapters/6/`);
    await expect(page.locator('#fn-14')).toBeHidden();
    await page.locator('.note-mark[data-n="14"]').click();
    await expect(page.locator('#fn-14')).toBeVisible();
    await page.locator('#fn-14 .note-number').click();
    await expect(page).toHaveURL(/#c6-s1-p3$/);
    await page.close();
  }
});

test('the tools of a paragraph are headed by its place in words and lead to it in the other editions', async ({
  page,
}) => {
  await page.goto(`/zh-hans/${planId}/chapters/3/`);
  await page.locator('#c3-s1-ss2-p3 .unit-link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#unit-place')).toHaveText('第三章第一节（二）第3段');
  for (const address of ['parallel/3', 'chapters/3'])
    await expect(page.locator(`#unit-tools a[href$="${address}/#c3-s1-ss2-p3"]`).first()).toBeVisible();
});

test('a message about an error in a paragraph names the paragraph, that of the last press alone', async ({
  page,
}) => {
  await page.goto(`/en/${planId}/chapters/6/`);
  // Until the site has somebody to write to there is no such link: one as the tools have it, for the page.
  const address = await page.evaluate(() => {
    const { href } = document.querySelector('link[rel=canonical]') as HTMLLinkElement;
    const link = document.createElement('a');
    link.className = 'report';
    link.href = `mailto:editors@plan.example?subject=Error&body=Address:%20${href}%0D%0AEdition:%20English`;
    document.querySelector('#unit-tools a.report')?.remove();
    document.querySelector('#unit-tools')?.append(link);
    return href;
  });
  for (const unit of ['c6-s1-p3', 'c6-s1-p1']) {
    await page.locator(`#${unit} .unit-link`).focus();
    await page.keyboard.press('Enter');
    const body = `Address:%20${address}%23${unit}%0D%0AEdition:%20English`;
    await expect(page.locator('#unit-tools a.report')).toHaveAttribute('href', new RegExp(`&body=${body}$`));
    await page.keyboard.press('Escape');
  }
});

test('a paragraph gives its link, its citation and its text with the source', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(`/zh-hans/${planId}/chapters/6/`);
  await page.locator('#c6-s1-p3 .unit-link').focus();
  await page.keyboard.press('Enter');
  const copied = async (what: string) => {
    await page.locator(`[data-copy=${what}]`).click();
    await expect(page.locator('#unit-tools [role=status]')).not.toBeEmpty();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('link')).toMatch(/\/zh-hans\/[^/]+\/chapters\/6\/#c6-s1-p3$/);
  expect(await copied('citation')).toMatch(
    /^江阴高新技术产业开发区管理委员会\. 江阴.*纲要：第六章.*：澄高管〔2021〕18号\[R\/OL\]\. 江阴：.*，2021\. https:\S+\/chapters\/6\/#c6-s1-p3\.$/,
  );
  expect(await copied('text')).toMatch(
    /^建设“无废园区”。[^¶]*“三点一中心”，实现[^¶]*\n— 江阴高新技术产业开发区管理委员会\. /,
  );
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  await expect(page.locator('[id^=citation] time')).toHaveText(today);
  await context.close();
});

test('the links to the other editions lead to the paragraph that is being read', async ({ page }) => {
  await page.goto(`/en/${planId}/chapters/6/#c6-s2-p2`);
  const link = page.locator('a[data-edition]').first();
  await expect(link).toHaveAttribute('href', /#c6-s2-p2$/);
  await page.locator('#c6-s3-p2').evaluate((unit) => unit.scrollIntoView());
  await expect(link).toHaveAttribute('href', /#c6-s3-p2$/);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/zh-hans/${planId}/chapters/6/#c6-s3-p2$`));
});

test('the projects are filtered and sorted, and the address keeps the choice', async ({ page }) => {
  await page.goto(`/zh-hans/${planId}/projects/`);
  const rows = page.locator('#projects tbody tr:visible');
  await expect(rows).toHaveCount(53);
  await page.locator('[name=currency]').selectOption('USD');
  await page.locator('[name=sort]').selectOption('investment');
  await expect(rows).toHaveCount(9);
  await expect(rows.first()).toContainText('12亿美元');
  await page.reload();
  await expect(rows).toHaveCount(9);
  await page.locator('[type=reset]').click();
  await expect(rows).toHaveCount(53);
});

test('projects are found as one types, empty groups go with their headings, and the edition switch keeps the choice', async ({
  page,
}) => {
  await page.goto(`/en/${planId}/projects/`);
  const rows = page.locator('#projects tbody tr:visible');
  const headings = page.locator('#projects h2:visible');
  await expect(headings).toHaveCount(3);
  await page.locator('[name=text]').pressSequentially('semiconductor PACK');
  await expect(rows).toHaveCount(0);
  await expect(headings).toHaveCount(0);
  await expect(page.locator('.filter-empty')).toBeVisible();
  await page.locator('[name=text]').fill('Kellwood');
  await expect(rows).toHaveCount(1);
  await expect(headings).toHaveCount(1);
  await page.locator('[name=currency]').selectOption('USD');
  const investor = await page.locator('[name=investor] option').nth(3).getAttribute('value');
  await page.locator('[name=investor]').selectOption(investor ?? '');
  await page.locator('a[data-edition][lang=zh-Hans]').click();
  await expect(page).toHaveURL(/zh-hans.*currency=USD/);
  await expect(page.locator('[name=text]')).toHaveValue('Kellwood');
  await expect(page.locator('[name=investor]')).toHaveValue(investor ?? '');
});

test('what is chosen before the script of the filters is there is kept, beside what the address says', async ({
  page,
}) => {
  const release = await holdScript(page, 'filters');
  await page.goto(`/en/${planId}/projects/?currency=CNY&text=Kellwood`, { waitUntil: 'commit' });
  await page.locator('[name=currency]').selectOption('USD');
  release();
  await expect(page.locator('#projects tbody tr:visible')).toHaveCount(1);
  await expect(page.locator('[name=text]')).toHaveValue('Kellwood');
  await expect(page).toHaveURL(/\/projects\/\?(?=.*currency=USD)(?=.*text=Kellwood)/);
});

test('words typed in one edition are dropped in another that has none of them, and kept on a reload', async ({
  page,
}) => {
  await page.goto(`/en/${planId}/projects/?text=semiconductor`);
  await expect(page.locator('[name=text]')).toHaveValue('semiconductor');
  await page.locator('a[data-edition][lang=zh-Hant]').click();
  await expect(page).toHaveURL(/zh-hant/);
  await expect(page.locator('[name=text]')).toHaveValue('');
  await page.goto(`/en/${planId}/projects/?text=nothing-of-the-kind`);
  await page.reload();
  await expect(page.locator('[name=text]')).toHaveValue('nothing-of-the-kind');
});

test('either column of a parallel page can be hidden', async ({ page }) => {
  await page.goto(`/en/${planId}/parallel/6/`);
  const chinese = page.locator('#c6-s1-p3 [lang=zh-Hans]').first();
  await expect(chinese).toBeVisible();
  await page.locator('#columns-english').check();
  await expect(chinese).toBeHidden();
  await expect(page.locator('#c6-s1-p3 [lang=en]').first()).toBeVisible();
});

test('the chosen appearance lasts', async ({ page }) => {
  await page.goto('/en/about/');
  await page.locator('theme-switch select').selectOption('dark');
  await page.goto('/zh-hans/about/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
