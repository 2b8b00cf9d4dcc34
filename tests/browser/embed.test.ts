import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { embedSize } from '../../src/components/embed/embed-code.ts';
import { allPages } from '../built-pages.ts';
import { planId } from '../page-kinds.ts';

const rest = `${planId}/indicators/good-air-days/`;

/** Looks of what a foreign page shows: an address, its ground, and whether the drawing is seen. */
const looks = [
  { address: `/embed/en/${rest}`, ground: 'rgb(253, 252, 250)', isDrawn: true },
  { address: `/embed/zh-hans/${rest}#dark`, ground: 'rgb(17, 23, 26)', isDrawn: true },
  { address: `/embed/zh-hant/${rest}#table`, ground: 'rgb(253, 252, 250)', isDrawn: false },
];

test('a page of another site shows an indicator as it comes, dark, and as a table, and asks nobody else', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const frames = looks.map(
    ({ address }) =>
      `<iframe src="${site}${address}" width="${embedSize.width}" height="${embedSize.height}"></iframe>`,
  );
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(`<!doctype html><title>Elsewhere</title>${frames.join('')}`);
  }).listen(0);
  const foreign = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${foreign}/`);
  for (const [index, { address, ground, isDrawn }] of looks.entries()) {
    const shown = page.frameLocator(`iframe >> nth=${index}`);
    await expect(shown.locator('h1'), address).toBeVisible();
    await expect(shown.locator('body'), address).toHaveCSS('background-color', ground);
    await expect(shown.locator('td').last(), address).toBeVisible();
    expect(await shown.locator('svg.chart').isVisible(), address).toBe(isDrawn);
    const overflow = await shown
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow, address).toBe(0);
  }
  server.close();
  const pages = looks.map(({ address }) => `${site}${address}`.replace(/#.*/, ''));
  expect(asked.filter((url) => !/favicon/.test(url)).toSorted()).toEqual(
    [`${foreign}/`, ...pages].toSorted(),
  );
});

test('an embed of every indicator fits the frame that the site offers for it', async ({ page }) => {
  const embeds = allPages().filter(({ address }) => /^\/embed\/.*\/indicators\//.test(address));
  expect(embeds.length).toBe(75);
  await page.setViewportSize(embedSize);
  const heights = new Map<string, number>();
  for (const { address } of embeds) {
    await page.goto(address);
    heights.set(address, await page.evaluate(() => document.documentElement.scrollHeight));
  }
  expect([...heights].filter(([, height]) => height > embedSize.height)).toEqual([]);
});
