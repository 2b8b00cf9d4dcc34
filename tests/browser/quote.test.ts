import { expect, type Page, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';

// A context that was offline is not used again.
test.use({ reuseContext: false });

/** What is pasted, and what is said of it on the page of each edition. */
const answers = [
  {
    quotation: '到２０２５年, 跻身全国高新区 50强',
    verdict: 'exact',
    title: '有，一字不差',
    unit: 'c2-s4-p1',
    quoted: [],
    printed: [],
  },
  {
    quotation: '到2025年，跻身全国高新区30强',
    verdict: 'near',
    title: '差一点：有1处不同',
    unit: 'c2-s4-p1',
    quoted: ['30'],
    printed: ['50'],
  },
  {
    quotation: 'the per capita disposable income of residents will grow by about 4.6% a year on average',
    verdict: 'translation',
    title: '只见于译文',
    unit: 'c2-s4-p5',
    quoted: [],
    printed: [],
  },
  {
    quotation: '新区将投资一百二十亿元建设一座国际机场。',
    verdict: 'absent',
    title: '规划里没有',
    unit: null,
    quoted: [],
    printed: [],
  },
] as const;

test('a pasted sentence gets one of four answers, offline and without a request once the texts are there', async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  await page.goto(`/zh-hans/${planId}/quote/`);
  await page.locator('textarea').focus();
  await page.locator('[data-other]').click();
  await expect(page.locator('.quote-state [role=status]')).toHaveText(/中英文都已读入/);
  await context.setOffline(true);
  page.on('request', (request) => requests.push(request.url()));
  for (const { quotation, verdict, title, unit, quoted, printed } of answers) {
    const answer = await ask(page, quotation);
    await expect(answer).toHaveAttribute('data-verdict', verdict);
    await expect(answer.locator('h2')).toHaveText(title);
    await expect(answer.locator('h2')).toBeFocused();
    await expect(answer.locator('del')).toHaveText([...quoted]);
    await expect(answer.locator('ins')).toHaveText([...printed]);
    const link = answer.locator('.tools a').first();
    await expect(link).toHaveAttribute('href', unit === null ? /\/search\/$/ : new RegExp(`#${unit}$`));
  }
  expect(requests.filter((address) => !address.includes('/quote/'))).toEqual([]);
});

test('what a check of a quotation loads on the opened page stays below 54 kB in every edition, with the place in all of them', async ({
  browser,
  baseURL,
}) => {
  const uses = [
    ['zh-hans', answers[0].quotation],
    ['zh-hant', '到2025年，躋身全國高新區50強'],
    ['en', answers[2].quotation],
  ] as const;
  for (const [edition, quotation] of uses) {
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    await page.goto(`/${edition}/${planId}/quote/`);
    await page.waitForFunction(() => customElements.get('quote-page'));
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await ask(page, quotation);
    await expect(page.locator('.compared dd [lang]')).toHaveCount(3);
    for (const text of await page.locator('.compared dd [lang]').all()) await expect(text).toHaveText(/\S/);
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    test.info().annotations.push({ type: 'bytes', description: `${edition} ${bytes}` });
    expect(bytes, edition).toBeGreaterThan(20_000);
    expect(bytes, edition).toBeLessThan(54_000);
    await page.close();
  }
});

async function ask(page: Page, quotation: string) {
  await page.locator('textarea').fill(quotation);
  await page.locator('.quote-form [type=submit]').click();
  const answer = page.locator('.answer');
  await expect(answer.locator('.compared.pasted')).toContainText(quotation);
  return answer;
}
