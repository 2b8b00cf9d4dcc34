import { expect, type Page, test } from '@playwright/test';
import { openSearch, settled } from './search-driver.ts';

/** What no reader means, and what some send. */
const nothings = {
  'ten thousand unknown characters': '龘'.repeat(10_000),
  'ten thousand letters': 'xq'.repeat(5_000),
  'only punctuation': '，。！？…—「」“”‘’（）',
  'only signs': '+++ &&& %%% ### *** ~~~',
  blanks: ' \t\u3000\u00a0 ',
  emoji: '🦄🏭👩‍🔬',
  'right-to-left marks': '\u202e\u200f\u202d\u2066',
  'a lone surrogate': '\ud83d',
  'lone surrogates the wrong way round': '\udc00\ud800',
  'zero-width characters': '\u200b\u200d\ufeff',
  'characters of regular expressions': '[.*+?$^(){}|\\]',
  'an open class': '[^(',
  'a NUL': '\u0000',
  'marks of the index': 'zx zq zqwaste zzq',
};

/** Markup that must stay text, around something that cannot be found. */
const markup = {
  script: '<script>window.injected = true</script>qxqxq',
  image: '<img src=x onerror="window.injected = true">qxqxq',
  'end of an attribute': '"><svg onload="window.injected = true">qxqxq',
  template: '{{constructor.constructor("window.injected = true")()}}',
  placeholder: '{query} {count} $& $1',
  address: 'javascript:window.injected=true',
  entity: '&lt;b&gt; &#x3c;b&#x3e; qxqxq',
};

for (const edition of ['zh-hans', 'en'])
  test(`the search of ${edition} says honestly that it found nothing, whatever is typed`, async ({
    page,
  }) => {
    const errors = watch(page);
    await openSearch(page, edition);
    for (const [name, query] of Object.entries(nothings)) {
      await ask(page, query);
      await expect(page.locator('[data-result]'), name).toHaveCount(0);
      await expect(page.locator('[data-indexes]'), name).toBeVisible();
    }
    expect(errors).toEqual([]);
  });

test('markup in a query stays text, on the page and in the suggestions', async ({ page }) => {
  const errors = watch(page);
  await openSearch(page, 'zh-hans');
  for (const [name, query] of Object.entries(markup)) {
    await ask(page, query);
    await expect(page.locator('[role=status].result-count'), name).toContainText(query);
    expect(await injected(page), name).toBe(false);
  }
  await page.goto('/en/');
  const field = page.locator('.search-box input');
  for (const [name, query] of Object.entries(markup)) {
    await field.fill(query);
    await expect(page.locator('.whole-text'), name).toContainText(query);
    expect(await injected(page), name).toBe(false);
  }
  expect(errors).toEqual([]);
});

const addresses = {
  'a broken percent code': '?q=%E4%B8',
  'a percent sign': '?q=100%',
  'codes that are no UTF-8': '?q=%ff%fe%ED%A0%80',
  'two queries': '?q=310&q=1220',
  'an unknown kind': '?q=310&kind=__proto__',
  'no value': '?q',
  'an array': '?q[]=310',
  'a script': '?q=%3Cscript%3Ewindow.injected%3Dtrue%3C/script%3E',
};

for (const [name, address] of Object.entries(addresses))
  test(`the search page bears ${name} in its address`, async ({ page }) => {
    const errors = watch(page);
    await page.goto(`/zh-hant/search/${address}`);
    await settled(page);
    await expect(page.locator('h1')).toBeVisible();
    expect(await injected(page)).toBe(false);
    expect(errors).toEqual([]);
  });

/** Sets the value as it is, since typing would drop what keyboards cannot type. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('input[name=q]').evaluate((field: HTMLInputElement, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
  await settled(page);
}

function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  return errors;
}

function injected(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      'injected' in window ||
      document.querySelector(':is(search, search-page) :is(img, b, svg:not(.icon, .river))') !== null,
  );
}
