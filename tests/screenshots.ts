import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../src/set-up/browser.mjs';
import { serveFolder } from '../src/set-up/serve-folder.mjs';
import { editionTags, pageKinds, planId } from './page-kinds.ts';

// Takes a picture of each kind of page of the built site, to be looked at: npm run screenshots, or with a part of the
// names of the pictures that are wanted, as in npm run screenshots -- term-en. Pictures lie in test-results/screenshots.

/** What is taken of a page: the width of the window, the appearance, or paper. */
interface Shot {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
}

const folder = join(import.meta.dirname, '../test-results/screenshots');
const wanted = process.argv[2] ?? '';
const editions = Object.keys(editionTags);
const kinds = { ...pageKinds, 'chapter 8': `${planId}/chapters/8/`, 'chapter 4': `${planId}/chapters/4/` };
const shots: readonly Shot[] = [390, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    name: `${width}-${colorScheme}`,
    width,
    colorScheme,
  })),
);
/** Further widths, for a few kinds of page. */
const widths = [320, 768, 1920];
const oftenLookedAt = ['home', 'chapter', 'term', 'projects'];

mkdirSync(folder, { recursive: true });
const { server, address } = await serveFolder(join(import.meta.dirname, '../dist'), 4600);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const edition of editions)
    for (const [kind, path] of Object.entries(kinds))
      await takePage(browser, `${kind.replaceAll(' ', '-')}-${edition}`, `${address}/${edition}/${path}`);
  for (const [name, path] of [
    ['gateway', '/'],
    ['404', '/404.html'],
  ] as const)
    await takePage(browser, name, address + path);
} finally {
  await browser.close();
  server.close();
}

async function takePage(browser: Browser, name: string, url: string): Promise<void> {
  const further = oftenLookedAt.some((kind) => name.startsWith(`${kind}-`))
    ? widths.map((width): Shot => ({ name: `${width}-light`, width, colorScheme: 'light' }))
    : [];
  for (const shot of [...shots, ...further])
    await take(browser, { ...shot, name: `${name}-${shot.name}` }, url);
  await print(browser, name, url);
}

async function take(browser: Browser, { name, width, colorScheme }: Shot, url: string): Promise<void> {
  if (!name.includes(wanted)) return;
  const page = await browser.newPage({
    colorScheme,
    hasTouch: width < 600,
    viewport: { width, height: 900 },
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}

async function print(browser: Browser, name: string, url: string): Promise<void> {
  if (!`${name}-print`.includes(wanted)) return;
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.pdf({
    path: join(folder, `${name}-print.pdf`),
    preferCSSPageSize: true,
    displayHeaderFooter: false,
  });
  await page.close();
}
