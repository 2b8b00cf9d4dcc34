import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  for (const address of [chapter, embed]) {
    await page.goto(address);
    const { violations, hasRun } = await inject(page);
    expect(hasRun, address).toBe(false);
    expect(violations, address).toEqual(expect.arrayContaining(['img-src', 'style-src-attr']));
    expect(violations.join(), address).toMatch(/script-src-elem|require-trusted-types-for/);
  }
});

test('a text is no markup and no program', async ({ page }) => {
  await page.goto(chapter);
  for (const attempt of ['innerHTML', 'Function', 'write'])
    expect(await page.evaluate(tryOut, attempt), attempt).toMatch(/TypeError|EvalError|Trusted/);
});

test('no page of another site can frame a page, but for the embeds', async ({ page, baseURL }) => {
  const shown = [embed, '/en/'].map((address) => `<iframe src="${new URL(address, baseURL)}"></iframe>`);
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(`<!doctype html><title>Elsewhere</title>${shown.join('')}`);
  }).listen(0);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await expect(page.frameLocator('iframe >> nth=0').locator('h1')).toBeAttached();
  expect(await page.frameLocator('iframe >> nth=1').locator('#main').count()).toBe(0);
  server.close();
});

/** Puts elements into a page as an attacker would; tells what the browser refused, the image last of all. */
function inject(page: Page): Promise<{ violations: string[]; hasRun: boolean }> {
  return page.evaluate(async () => {
    const violations: string[] = [];
    const last = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        violations.push(effectiveDirective);
        if (effectiveDirective === 'img-src') resolve();
      });
    });
    const script = document.createElement('script');
    script.append('window.hasRun = true');
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('style', 'color: red');
    document.body.append(image);
    image.src = 'https://elsewhere.test/x.png';
    await last;
    return { violations, hasRun: 'hasRun' in window };
  });
}

/** Runs one of the attempts, in a task of the page's own; tells the error that it ended with. */
async function tryOut(attempt: string): Promise<string> {
  const attempts: Record<string, () => unknown> = {
    innerHTML: () => {
      document.body.innerHTML = '<b>x</b>';
    },
    Function: () => new Function('return 1')(),
    write: () => document.write('x'),
  };
  await new Promise((next) => setTimeout(next));
  try {
    attempts[attempt]?.();
    return 'it ran';
  } catch (error) {
    return String(error);
  }
}
