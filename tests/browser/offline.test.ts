import { createHash } from 'node:crypto';
import { test as base, expect, type Page } from '@playwright/test';
import { words } from '../../src/editions/words.ts';
import { packFiles } from '../../src/integrations/pack-files.ts';
import { type CopyFacts, factsUrl, packUrl } from '../../src/offline/addresses.ts';
import { planId } from '../page-kinds.ts';
import { type ChangingSite, changingSite } from './changing-site.ts';
import { settled, shownResults } from './search-driver.ts';

const { states, notices } = words.en.offline;
const factsFile = factsUrl('en');
const pack = packUrl('en');

const test = base.extend<{ site: ChangingSite }>({
  site: async ({ baseURL }, use) => {
    const site = await changingSite(baseURL ?? '');
    await use(site);
    site.close();
  },
});

// A context that knows a site no longer there is not used again.
test.use({ reuseContext: false });

/** Pages of every kind of matter, and what heads them. */
const pages = [
  ['', 'Jiangyin'],
  [`${planId}/chapters/6/`, 'Chapter 6'],
  [`${planId}/terms/310/`, '310'],
  [`${planId}/indicators/gdp/`, 'Gross regional product'],
  [`${planId}/quote/`, 'Is this in the plan?'],
] as const;

/** A name, and words of the text that are no name. */
const queries = ['310', 'sludge disposal in the park'];

test('nothing is kept before the reader asks, who is told the size; a kept edition is read and searched without the site, and leaves nothing when removed', async ({
  page,
  site,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const found = await search(page, site);
  await openOffline(page, site);
  expect(await leftBehind(page)).toEqual([]);
  const { version, date, ...facts } = await factsOf(page);
  const size = `${(facts.bytes / 1e6).toFixed(1)} MB`;
  for (const fact of [version, date, size, `${facts.pages} pages`])
    await expect(status(page)).toContainText(fact);
  await keep(page);
  site.isAway = true;
  for (const [address, heading] of pages) {
    await page.goto(`${site.address}/en/${address}`);
    await expect(page.locator('h1')).toContainText(heading);
    await expect(page.locator('.kept')).toContainText(notices.stored(version, date));
  }
  expect(await search(page, site)).toEqual(found);
  await page.goto(`${site.address}/zh-hans/${planId}/`);
  await expect(page.locator('.kept')).toContainText(notices.absent);
  expect(errors).toEqual([]);
  await openOffline(page, site);
  await expect(status(page)).toContainText(states.away);
  await page.getByRole('button', { name: states.remove }).click();
  await expect(status(page)).toContainText(states.removed);
  expect(await leftBehind(page)).toEqual([]);
});

test('a newer version is told, fetched whole and swapped; until it is whole the old one stays', async ({
  page,
  site,
}) => {
  await openOffline(page, site);
  await keep(page);
  publishNewer(site, '9.9.9');
  site.replaced.set(pack, 'broken');
  await expect(async () => {
    await page.goto(`${site.address}/en/about/`);
    await expect(page.locator('.kept')).toContainText('version 9.9.9', { timeout: 500 });
  }).toPass();
  await page.locator('.kept a').click();
  await expect(status(page)).toContainText('version 9.9.9');
  await page.locator('[data-do=keep]').click();
  await expect(status(page)).toContainText(`${states.failures.network}${states.asBefore}`);
  publishNewer(site, '9.9.9');
  await page.locator('[data-do=keep]').click();
  await expect(status(page)).toContainText('This device has version 9.9.9');
  await expect(status(page)).toContainText(states.upToDate);
  site.isAway = true;
  await page.goto(`${site.address}/en/`);
  await expect(page.locator('main')).toHaveText('The next version');
  await expect(page.locator('.kept')).toHaveText('Kept 9.9.9');
});

/** What goes wrong, and which sentence tells of it. */
const failures: Record<string, { words: keyof typeof states.failures; arrange: Arrange }> = {
  'the connection breaks off': {
    words: 'network',
    arrange: ({ site }) => site.replaced.set(pack, 'broken'),
  },
  'the copy is not there': { words: 'network', arrange: ({ site }) => site.replaced.set(pack, 'missing') },
  'the copy is another than announced': {
    words: 'damaged',
    arrange: ({ site }) => site.replaced.set(pack, new Uint8Array(100)),
  },
  'the worker is not there': {
    words: 'network',
    arrange: ({ site }) => site.replaced.set('/sw.js', 'missing'),
  },
  'there is no room': {
    words: 'quota',
    arrange: async ({ page, site }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 10_000 });
    },
  },
  'the browser does not let it be stored': {
    words: 'denied',
    arrange: ({ page }) =>
      page.evaluate(() => {
        Cache.prototype.put = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      }),
  },
};

type Arrange = (world: { page: Page; site: ChangingSite }) => unknown;

test('a failure ends in a sentence and leaves nothing', async ({ page, site }) => {
  for (const [what, { words: sentence, arrange }] of Object.entries(failures)) {
    site.replaced.clear();
    await openOffline(page, site);
    await arrange({ page, site });
    await page.locator('[data-do=keep]').click();
    await expect(status(page), what).toContainText(`${states.failures[sentence]}${states.nothing}`);
    expect(await leftBehind(page), what).toEqual([]);
    await page
      .context()
      .newCDPSession(page)
      .then((session) => session.send('Storage.overrideQuotaForOrigin', { origin: site.address }));
  }
});

test('a download can be stopped, with the keyboard too', async ({ page, site }) => {
  site.replaced.set(pack, 'slow');
  await openOffline(page, site);
  await page.locator('[data-do=keep]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('progress')).toBeVisible();
  await expect(page.locator('[data-do=stop]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(`${states.failures.stopped}${states.nothing}`);
  await expect(page.locator('[data-do=keep]')).toBeFocused();
  expect(await leftBehind(page)).toEqual([]);
});

async function openOffline(page: Page, { address }: ChangingSite): Promise<void> {
  await page.goto(`${address}/en/offline/`);
  await expect(status(page)).not.toBeEmpty();
}

async function keep(page: Page): Promise<void> {
  await page.locator('[data-do=keep]').click();
  await expect(status(page)).toContainText(states.upToDate);
}

/** What the queries find, with the marked words of the first result. */
async function search(page: Page, { address }: ChangingSite) {
  const answers: unknown[] = [];
  for (const query of queries) {
    await page.goto(`${address}/en/search/?${new URLSearchParams({ q: query })}`);
    await settled(page);
    await expect(page.locator('[data-result] mark').first()).toBeVisible();
    answers.push(await shownResults(page));
  }
  return answers;
}

function status(page: Page) {
  return page.locator('offline-page [role=status]');
}

function factsOf(page: Page): Promise<CopyFacts> {
  return page.evaluate(async (address) => (await fetch(address)).json(), factsFile);
}

/** Caches and workers of the site in the browser. */
function leftBehind(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
}

/** Lets the site have a newer copy, of a page alone. */
function publishNewer(site: ChangingSite, version: string): void {
  const html = '<!doctype html><title>Next</title><main>The next version</main>';
  const next = packFiles([{ address: '/en/', content: Buffer.from(html) }], {
    stored: `Kept ${version}`,
    absent: '',
  });
  const hash = createHash('sha256').update(next).digest('hex');
  const announced: CopyFacts = {
    version,
    date: '2099-01-01',
    hash,
    bytes: next.length,
    pages: 1,
    newer: `Now version ${version} <a href="/en/offline/">Update</a>`,
  };
  site.replaced.set(factsFile, Buffer.from(JSON.stringify(announced)));
  site.replaced.set(pack, next);
}
