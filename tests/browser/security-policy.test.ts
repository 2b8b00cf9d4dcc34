import { expect, type Page, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';
import { corePaths } from './core-paths.ts';
import { visitorOf } from './visitor.ts';

const chapter = `/zh-hans/${planId}/chapters/6/`;
const embed = `/embed/en/${planId}/indicators/gdp/`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('nothing that a reader does is against the policy of the pages', async ({ page }) => {
  test.setTimeout(120_000);
  const visitor = visitorOf(page);
  for (const [path, walk] of Object.entries(corePaths)) {
    await walk(visitor);
    expect(visitor.takeErrors(), path).toEqual([]);
  }
  for (const address of [
    '/',
    '/nowhere-at-all/',
    embed,
    `/en/${planId}/quote/`,
    `/en/${planId}/indicators/gdp/`,
  ]) {
    await page.goto(address);
    expect(visitor.takeErrors(), address).toEqual([]);
  }
  await page.goto(`/en/${planId}/quote/`);
  await page.locator('main textarea').fill('The Zone will build a modern industrial system by 2025.');
  await page.locator('main button[type=submit]').click();
  await expect(
    page.locator('quote-page [aria-live], quote-page output, quote-page h2').first(),
  ).toBeAttached();
  expect(visitor.takeErrors()).toEqual([]);
});

test('what somebody injects into a page does not run', async ({ page }) => {
  for (const [address, found] of [
    [chapter, ['script-src-elem', 'script-src-attr', 'style-src-attr', 'img-src']],
    [embed, ['script-src-elem', 'script-src-attr', 'style-src-attr', 'img-src']],
  ] as const) {
    await page.goto(address);
    expect(await inject(page), address).toEqual({ violations: [...found].toSorted(), hasRun: false });
  }
});

test('a text is no markup and no program', async ({ page }) => {
  await page.goto(chapter);
  const attempts = [
    'document.body.innerHTML = "<b>x</b>"',
    'new Function("return 1")()',
    'document.write("x")',
  ];
  for (const attempt of attempts)
    expect(await page.evaluate(tryOut, attempt), attempt).toMatch(/TypeError|EvalError|Trusted/);
});

test('no page of another site can frame a page, but for the embeds', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  await page.route('http://elsewhere.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe src="${site}${embed}"></iframe><iframe src="${site}/en/"></iframe>`,
    }),
  );
  await page.goto('http://elsewhere.test/');
  await expect(page.frameLocator('iframe >> nth=0').locator('h1')).toBeVisible();
  const [, , home] = page.frames();
  expect(await home?.locator('h1').count()).toBe(0);
});

/** Puts elements into a page as an attacker would; tells what the browser refused. */
function inject(page: Page): Promise<{ violations: string[]; hasRun: boolean }> {
  return page.evaluate(async () => {
    const violations = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.add(effectiveDirective),
    );
    const wanted = 4;
    const script = document.createElement('script');
    const image = document.createElement('img');
    try {
      script.append('window.hasRun = true');
      document.body.append(script);
    } catch {
      // Trusted types may refuse the text before the policy refuses the element.
    }
    image.setAttribute('onerror', 'window.hasRun = true');
    image.setAttribute('style', 'color: red');
    image.src = 'https://elsewhere.test/x.png';
    document.body.append(image);
    while (violations.size < wanted) await new Promise(requestAnimationFrame);
    return { violations: [...violations].toSorted(), hasRun: 'hasRun' in window };
  });
}

/** Runs one of the attempts; tells the error that it ended with. */
function tryOut(attempt: string): string {
  const attempts: Record<string, () => unknown> = {
    'document.body.innerHTML = "<b>x</b>"': () => {
      document.body.innerHTML = '<b>x</b>';
    },
    'new Function("return 1")()': () => new Function('return 1')(),
    'document.write("x")': () => document.write('x'),
  };
  try {
    attempts[attempt]?.();
    return 'it ran';
  } catch (error) {
    return String(error);
  }
}
