import { expect, type Page, type Route, test } from '@playwright/test';
import type { Edition } from '../../src/editions/editions.ts';
import { words } from '../../src/editions/words.ts';
import { openSearch, type ShownResult, settled, shownResults } from './search-driver.ts';
import { searchedEditions } from './search-files.ts';

/** A name in its own script, one in another script or in pinyin, and words of the text. */
const queries: Record<Edition, readonly [own: string, other: string, text: string]> = {
  'zh-hans': ['长电科技', 'sandianyizhongxin', '普法工作责任制'],
  'zh-hant': ['長電科技', '三点一中心', '普法工作責任制'],
  en: ['six aspects in place', '三点一中心', 'collection, transport and disposal'],
};

type Sentence = keyof (typeof words)[Edition]['search']['missing'] | 'excerpts';

/** Everything that the search loads, and what is said where it does not come. */
const parts: Record<string, readonly [file: RegExp, said: Sentence]> = {
  'the names': [/\/search\/names-[\w-]+\.json$/, 'names'],
  'the other forms': [/\/search\/forms-[\w-]+\.json$/, 'forms'],
  'the rest': [/\/search\/rest-[\w-]+\.json$/, 'text'],
  'the passages': [/\/search\/[\w-]+\/.*\.json$/, 'excerpts'],
  'the entry of the index': [/pagefind-entry\.json/, 'text'],
  'the list of the index': [/\.pf_meta$/, 'text'],
  'the words of the index': [/\.pf_index$/, 'text'],
  'the program of the index': [/wasm\.\w+\.pagefind$/, 'text'],
  'the script of the full text': [/\/assets\/text-index\.[\w-]+\.js$/, 'text'],
};

const refuse = (route: Route) => route.abort();
const notFound = (route: Route) =>
  route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });

/** Some hosts answer with their page for what is not there, and say that all is well. */
const pageInstead = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><h1>404</h1>' });

/** How a part fails to come: the ways are the same to the search, so that an edition is tried in one of them. */
const failures = [
  { edition: 'zh-hans', way: 'refused', answer: refuse },
  { edition: 'zh-hant', way: 'a page of the host', answer: pageInstead },
  { edition: 'en', way: 'not found', answer: notFound },
] as const;

for (const { edition, way, answer } of failures)
  test(`whatever file of the search is ${way}, the rest of it goes on and a word says so, in ${edition}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const complete = await completeAnswers(page, edition);
    for (const [part, [file, sentence]] of Object.entries(parts)) {
      await openSearch(page, edition);
      await page.route(file, answer);
      const { missing, page: ofPage } = words[edition].search;
      const lack = sentence === 'excerpts' ? ofPage.missingExcerpts : missing[sentence];
      const lacking: [index: number, query: string][] = [];
      for (const [index, query] of queries[edition].entries()) {
        const shown = await ask(page, query);
        const where = `${part}, ${query}`;
        if (sentence === 'excerpts') await expect(status(page), where).toContainText(lack);
        const isSaid = (await status(page).innerText()).includes(lack);
        if (isSaid) lacking.push([index, query]);
        if (!isSaid || sentence === 'excerpts') expect(shown, where).toEqual(complete[index]);
      }
      expect(lacking, part).not.toEqual([]);
      await page.unroute(file);
      for (const [index, query] of lacking) {
        expect(await ask(page, query), `${part}, ${query}, again`).toEqual(complete[index]);
        await expect(page.locator('.result-count .lack'), `${part}, ${query}, again`).toHaveCount(0);
      }
    }
  });

test('a name that was found stays where the full text is missing', async ({ page }) => {
  for (const edition of searchedEditions) {
    const [own] = queries[edition];
    for (const file of [/\.pf_index$/, /\.pagefind$/, /\/search\/rest-/]) {
      await openSearch(page, edition);
      await page.route(file, (route) => route.abort());
      const [first] = await ask(page, own);
      expect(first?.href, `${edition} ${file}`).toMatch(
        /\/(?:organizations\/chang-dian-ke-ji|terms\/liu-dao-wei)\/$/,
      );
      await page.unroute(file);
    }
  }
});

test('without WebAssembly the names are found, and a word says that the text was not searched', async ({
  page,
}) => {
  await page.addInitScript('delete globalThis.WebAssembly');
  for (const edition of searchedEditions) {
    await openSearch(page, edition);
    const [own, other, text] = queries[edition];
    for (const query of [own, other, text]) {
      const shown = await ask(page, query);
      expect(shown.length > 0, query).toBe(query !== text);
      await expect(status(page), query).toContainText(words[edition].search.missing.text);
    }
    await page.goto(`/${edition}/`);
    await page.locator('.search-box input').fill(own);
    await expect(page.locator('#suggestions [aria-selected=true]')).toHaveCount(1);
    await page.locator('.search-box input').fill(text);
    await expect(page.locator('#suggestions')).toHaveAttribute('data-note', /./);
  }
});

test('what never comes is not waited for', async ({ page }) => {
  await page.addInitScript(() => {
    const limit = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = () => limit(200);
  });
  for (const [part, [file, sentence]] of Object.entries(parts).slice(0, -1)) {
    await openSearch(page, 'zh-hans');
    await page.route(file, () => undefined);
    for (const query of queries['zh-hans']) await ask(page, query);
    await page.unroute(file);
    if (sentence === 'text')
      await expect(status(page), part).toContainText(words['zh-hans'].search.missing.text);
  }
});

test('the box leads to the results where the names do not come, and suggests again when they do', async ({
  page,
}) => {
  for (const edition of searchedEditions) {
    const [own] = queries[edition];
    const field = page.locator('.search-box input');
    await page.route('**/search/names-*', (route) => route.abort());
    await page.goto(`/${edition}/`);
    await field.fill(own);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#suggestions')).toBeHidden();
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await page.unroute('**/search/names-*');
    await field.fill(`${own} `);
    await expect(page.locator('#suggestions [aria-selected=true]')).toHaveCount(1);
  }
});

test('the box asks again for its script, and is a form until that is there', async ({ page }) => {
  await page.route('**/assets/box.*.js', (route) => route.abort());
  await page.goto('/en/');
  const field = page.locator('.search-box input');
  await field.focus();
  await page.waitForLoadState('networkidle');
  await page.unroute('**/assets/box.*.js');
  await field.blur();
  await field.focus();
  await field.fill('six aspects in place');
  await expect(page.locator('#suggestions')).toBeVisible();
});

function status(page: Page) {
  return page.locator('.result-count');
}

async function completeAnswers(page: Page, edition: Edition): Promise<ShownResult[][]> {
  await openSearch(page, edition);
  const answers: ShownResult[][] = [];
  for (const query of queries[edition]) answers.push(await ask(page, query));
  for (const answer of answers) expect(answer).not.toEqual([]);
  return answers;
}

async function ask(page: Page, query: string): Promise<ShownResult[]> {
  await page.locator('input[name=q]').evaluate((field: HTMLInputElement, value) => {
    field.value = value;
    field.form?.requestSubmit();
  }, query);
  await settled(page);
  return shownResults(page);
}
