import type { Browser, Page } from '@playwright/test';
import { followTraffic, slowDown } from '../slow-phone.ts';
import type { SearchWay } from './peer.ts';

/** What a search from an opened page costs. */
interface SearchCost {
  bytes: number;
  /** Milliseconds from the wish to search, the field not yet open, to the first result. */
  time: number;
}

/** Patience with a search that gives nothing. */
const patience = { throttled: 60_000, quick: 8_000 };
const phone = { width: 390, height: 844 };
/** So many results are read for the right one. */
const read = 5;

/** What the search of a site costs on a slow phone, from an opened page; undefined where it finds nothing. */
export async function measureSearch(
  browser: Browser,
  url: string,
  search: { way: SearchWay; query: string },
): Promise<SearchCost | undefined> {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await followTraffic(session);
  await page.goto(url, { waitUntil: 'networkidle' });
  await slowDown(session);
  const before = traffic.bytes;
  const start = performance.now();
  const found = await ask(page, search, patience.throttled);
  const time = performance.now() - start;
  // A result may stand before the last of its request is told.
  await page.waitForLoadState('networkidle');
  const bytes = traffic.bytes - before;
  await context.close();
  return found ? { bytes, time } : undefined;
}

/** Whether one of the first results of a query is what it should be, by its address or its words. */
export async function finds(
  browser: Browser,
  url: string,
  search: { way: SearchWay; query: string; right: RegExp },
): Promise<boolean> {
  const page = await browser.newPage({ viewport: phone });
  await page.goto(url, { waitUntil: 'networkidle' });
  const found = await ask(page, search, patience.quick);
  await page.waitForLoadState('networkidle');
  const results = await page.locator(search.way.result).evaluateAll((elements) =>
    elements.map((element) => {
      const link = element.closest('a') ?? element.querySelector('a');
      return `${link?.getAttribute('href') ?? ''} ${element.textContent}`;
    }),
  );
  await page.close();
  return found && results.slice(0, read).some((result) => search.right.test(result));
}

async function ask(
  page: Page,
  { way, query }: { way: SearchWay; query: string },
  timeout: number,
): Promise<boolean> {
  const opener = way.open ? page.locator(way.open).first() : null;
  if (await opener?.isVisible()) await opener?.click();
  const field = page.locator(way.field).first();
  await field.click();
  await field.fill(query);
  const result = page.locator(way.result).first();
  return result.waitFor({ state: 'attached', timeout }).then(
    () => true,
    () => false,
  );
}
