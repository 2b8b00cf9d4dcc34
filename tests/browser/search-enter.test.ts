import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.locator('.search-box input');
const list = (page: Page) => page.locator('#suggestions');
const active = (page: Page) => page.locator('#suggestions [aria-selected=true]');
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');

/** What stands in the box when its list is there, and what is typed after it, faster than the search answers. */
const typedOn = [
  { edition: 'en', first: '310', more: ' hazardous' },
  { edition: 'en', first: 'GDP', more: ' per head of population' },
  { edition: 'zh-hans', first: '长电', more: '的工厂' },
  { edition: 'zh-hant', first: '三高兩低', more: '企業整治' },
];

for (const { edition, first, more } of typedOn)
  test(`Enter right after “${first}${more}” searches for that, not for “${first}”`, async ({ page }) => {
    await page.goto(`/${edition}/`);
    await field(page).fill(first);
    await expect(active(page)).toHaveCount(1);
    await hold(page);
    await field(page).pressSequentially(more);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    expect(queryOf(page)).toBe(first + more);
  });

test('Enter before any file has come searches for what stands in the box', async ({ page }) => {
  for (const [edition, typed] of [
    ['en', '310'],
    ['zh-hans', '三高两低'],
    ['zh-hant', '長電科技'],
  ] as const) {
    await page.goto(`/${edition}/`);
    await hold(page);
    await field(page).pressSequentially(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${edition}/search/\\?q=`));
    expect(queryOf(page)).toBe(typed);
    await page.unroute('**/{search,pagefind}/**');
  }
});

test('a click on the whole text takes what stands in the box, though the list is older', async ({ page }) => {
  await page.goto('/en/');
  await field(page).fill('310');
  await expect(list(page)).toBeVisible();
  await hold(page);
  await field(page).pressSequentially(' hazardous');
  await list(page).locator('.whole-text').click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  expect(queryOf(page)).toBe('310 hazardous');
});

test('what an arrow key chose for an older text is not opened for a newer one', async ({ page }) => {
  await page.goto('/zh-hans/');
  await field(page).fill('长电');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await hold(page);
  await field(page).pressSequentially('x');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  expect(queryOf(page)).toBe('长电x');
});

/** Keys of an input method, as browsers send them. */
const methodKeys = [
  { isComposing: false, keyCode: 229 },
  { isComposing: true, keyCode: 13 },
  { isComposing: true, keyCode: 229 },
];

for (const address of ['/zh-hans/', '/zh-hans/search/'])
  test(`Enter that ends a composition does nothing on ${address}`, async ({ page }) => {
    await page.goto(address);
    const input = page.locator('input[name=q]');
    await input.fill('三高两低');
    if (address === '/zh-hans/') await expect(active(page)).toHaveCount(1);
    const before = page.url();
    for (const key of methodKeys) {
      const isPrevented = await input.evaluate((target, more) => {
        target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        target.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '三' }));
        const event = { key: 'Enter', bubbles: true, cancelable: true, ...more };
        return !target.dispatchEvent(new KeyboardEvent('keydown', event));
      }, key);
      expect(isPrevented, JSON.stringify(key)).toBe(true);
    }
    if (address === '/zh-hans/') expect(page.url()).toBe(before);
    await input.press('Enter');
    await expect(page).toHaveURL(address === '/zh-hans/' ? /\/terms\/san-gao-liang-di\/$/ : /\?q=/);
  });

const words = [
  ['zh-hans', ['创新', '新能源', '企业', '长电科', 'chips']],
  ['zh-hant', ['創新', '新能源', '環境']],
  ['en', ['innovation', 'chips', 'energy', '创新', 'three points']],
] as const;

for (const [edition, queries] of words)
  test(`an ordinary word and Enter lead to the results, in ${edition}`, async ({ page }) => {
    for (const query of queries) {
      await page.goto(`/${edition}/`);
      await field(page).fill(query);
      await expect(list(page), query).toBeVisible();
      await expect(active(page), query).toHaveCount(0);
      await page.keyboard.press('Enter');
      await expect(page, query).toHaveURL(/\/search\/\?q=/);
      expect(queryOf(page)).toBe(query);
    }
  });

/** Whole names, other names, numbers and codes, in any script or language, and the end of the address that they open. */
const wholes = {
  'zh-hans': {
    三点一中心: '/terms/san-dian-yi-zhong-xin/',
    '54321+N': '/terms/54321-n/',
    'three points and one centre': '/terms/san-dian-yi-zhong-xin/',
    長電微系統集成高端製造項目: '/projects/6/',
    I05: '/indicators/fixed-asset-investment/',
    GDP增速: '/indicators/gdp-growth/',
    项目12: '/projects/12/',
  },
  'zh-hant': {
    三高兩低: '/terms/san-gao-liang-di/',
    三高两低: '/terms/san-gao-liang-di/',
    '1+12': '/terms/1-12/',
    '1220': '/terms/1220/',
  },
  en: {
    '310': '/terms/310/',
    'Six Aspects In Place': '/terms/liu-dao-wei/',
    三点一中心: '/terms/san-dian-yi-zhong-xin/',
    '  GDP ': '/indicators/gdp/',
    'Project 7': '/projects/7/',
    'Note 14': '/terms/san-dian-yi-zhong-xin/',
    I03: '/indicators/public-budget-revenue/',
  },
};

for (const [edition, pages] of Object.entries(wholes))
  test(`a whole name, number or code and Enter lead to its page, in ${edition}`, async ({ page }) => {
    for (const [typed, end] of Object.entries(pages)) {
      await page.goto(`/${edition}/`);
      await field(page).fill(typed);
      await expect(active(page), typed).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(page, typed).toHaveURL((url) => url.pathname.endsWith(end));
    }
  });

test('a page whose lang a translator rewrote is searched in its own edition', async ({ page }) => {
  for (const [edition, typed, lang, end] of [
    ['zh-hans', '三点一中心', 'ja', '/zh-hans/jiangyin-hitech-2021-2025/terms/san-dian-yi-zhong-xin/'],
    ['en', 'six aspects in place', 'zh-TW', '/en/jiangyin-hitech-2021-2025/terms/liu-dao-wei/'],
    ['zh-hant', '三高兩低', 'fr', '/zh-hant/jiangyin-hitech-2021-2025/terms/san-gao-liang-di/'],
  ] as const) {
    await page.goto(`/${edition}/`);
    await rewriteLang(page, lang);
    await field(page).fill(typed);
    await expect(active(page), lang).toHaveAttribute('href', end);
    await page.goto(`/${edition}/search/`);
    await rewriteLang(page, lang);
    await page.locator('input[name=q]').fill(typed);
    await expect(page.locator('[data-result] a').first(), lang).toHaveAttribute('href', end);
  }
});

test('a slash that a reader types or dictates never moves the focus', async ({ page }) => {
  for (const address of ['/en/', '/zh-hans/search/', '/zh-hant/jiangyin-hitech-2021-2025/terms/310/']) {
    await page.goto(address);
    await page.locator('h1').first().click();
    const place = await page.evaluate(() => scrollY);
    await page.keyboard.type('and/or 24/7 ');
    await expect(page.locator('input[name=q]'), address).not.toBeFocused();
    await expect(page.locator('input[name=q]'), address).toHaveValue('');
    expect(await page.evaluate(() => scrollY), address).toBeGreaterThanOrEqual(place);
  }
});

test('a long text is cut, and a word says so', async ({ page }) => {
  const long = '创新'.repeat(1_000);
  for (const [address, status] of [
    ['/zh-hans/', '.search-box [role=status]'],
    ['/zh-hans/search/', '.result-count'],
  ] as const) {
    await page.goto(address);
    const input = page.locator('input[name=q]');
    await expect(input).toHaveAttribute('maxlength', '160');
    await input.focus();
    await page.waitForLoadState('networkidle');
    await input.evaluate((target: HTMLInputElement, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      target.value = text;
      target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, long);
    await expect(input).toHaveValue(long.slice(0, 160));
    await expect(page.locator(status), address).toContainText('过长');
  }
  const answer = await page.goto(`/zh-hans/search/?q=${encodeURIComponent(long.slice(0, 600))}`);
  expect(answer?.status()).toBe(200);
  await expect(page.locator('input[name=q]')).toHaveValue(long.slice(0, 160));
  await expect(page.locator('.result-count')).toContainText('过长');
});

/** From now on the files of the search do not come. */
async function hold(page: Page): Promise<void> {
  await page.route('**/{search,pagefind}/**', (route) => {
    if (route.request().resourceType() === 'document') return route.continue();
    return undefined;
  });
}

function rewriteLang(page: Page, lang: string): Promise<void> {
  return page.evaluate((value) => {
    document.documentElement.lang = value;
  }, lang);
}
