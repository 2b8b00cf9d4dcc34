import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findTestBrowsers } from '../src/set-up/browser.mjs';
import { serveFolder } from '../src/set-up/serve-folder.mjs';
import { type Findings, findingsOn } from './browser/axe.ts';
import { addressOf, filesOf, siteFolder } from './built-pages.ts';

// Lets axe look at every page of the built site, light and dark: npm run check:accessibility. It takes one to three seconds a
// page, so that it can be done in parts, and with the addresses alone that begin in some way:
// npm run check:accessibility -- 1/4 /en/. Only the contrast of colours is asked again in the dark: that is all that
// differs there. The list of the rules, then one line a fault, tell what came of it; a fault ends it with 1.

const [part = '1/1', prefix = '/'] = process.argv.slice(2);
const [number = 1, parts = 1] = part.split('/').map(Number);
const addresses = shownAddresses()
  .filter((address) => address.startsWith(prefix))
  .filter((_, index) => index % parts === number - 1);

/** How many pages keep a rule, break it, or leave axe in doubt. */
const tally = new Map<string, { kept: number; broken: number; undecided: number }>();
const faults: string[] = [];
const begun = Date.now();

const { server, address: site } = await serveFolder(join(import.meta.dirname, '..', siteFolder), 4700);
const browser = await chromium.launch({
  executablePath: findTestBrowsers().CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  for (const [index, address] of addresses.entries()) {
    await lookAt(page, address);
    if (index % 100 === 99) console.log(`${index + 1} of ${addresses.length} pages, ${faults.length} faults`);
  }
} finally {
  await browser.close();
  server.close();
}
report();

/** Every address that shows a page; a page that has moved shows nothing. */
function shownAddresses(): string[] {
  return filesOf(siteFolder)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !/http-equiv="?refresh/.test(readFileSync(join(siteFolder, file), 'utf8')))
    .map(addressOf);
}

async function lookAt(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(new URL(address, site).href);
  note(`${address} light`, '', await findingsOn(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  note(`${address} dark`, ' in the dark', await findingsOn(page, ['color-contrast']));
}

function note(where: string, look: string, { kept, undecided, violations }: Findings): void {
  for (const rule of kept) countOf(rule + look).kept += 1;
  for (const rule of undecided) countOf(rule + look).undecided += 1;
  for (const { rule, elements } of violations) {
    countOf(rule + look).broken += 1;
    faults.push(`${where} ${rule}: ${elements.length} times, ${elements[0]}`);
  }
}

function countOf(rule: string): { kept: number; broken: number; undecided: number } {
  const count = tally.get(rule) ?? { kept: 0, broken: 0, undecided: 0 };
  tally.set(rule, count);
  return count;
}

function report(): void {
  for (const [rule, { kept, broken, undecided }] of [...tally].sort())
    console.log(`${rule}: kept on ${kept} pages, broken on ${broken}, undecided on ${undecided}`);
  for (const fault of faults) console.log(fault);
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`${addresses.length} pages, ${tally.size} rules, ${faults.length} faults, ${seconds} s`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
