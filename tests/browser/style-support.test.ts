import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { filesOf } from '../built-pages.ts';

const older = process.env.OLDER_CHROMIUM_PATH ?? '';

/** What an older browser leaves out of the style sheets, and why a page is none the worse for it. */
const mayBeLost: Readonly<Record<string, string>> = {
  'text-autospace': 'the gap between Chinese and Latin is a refinement',
  'text-spacing-trim': 'the trimmed bracket at the beginning of a line is a refinement',
  'content-visibility on .note::details-content': 'they have a switch, and a script opens them',
  'block-size on .note::details-content': 'as before',
  'content-visibility on .change-group::details-content': 'they have a switch, and a script opens them',
  'block-size on .change-group::details-content': 'as before',
  'font-variant-emoji': 'the shorthand of fonts sets it to what it is',
  'font-size-adjust': 'the shorthand of fonts sets it to what it is',
  'font-language-override': 'the shorthand of fonts sets it to what it is',
  'box-decoration-break': 'a box that a page of paper parts has its rule once',
  'print-color-adjust': 'a box on paper keeps its rule where its fill is left out',
  'content-visibility on details::details-content': 'a script opens them before a print',
  'block-size on details::details-content': 'as before',
};

test('what an older Chromium does not understand of the style sheets is known and harmless', async ({
  page,
  launchOptions,
}) => {
  test.info().skip(!existsSync(older), 'an older Chromium is not at hand');
  const sheets = ['src/styles', 'src/charts'].flatMap((folder) =>
    filesOf(folder)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const browser = await chromium.launch({ ...launchOptions, executablePath: older });
  const olderPage = await browser.newPage();
  const understood = new Set(await olderPage.evaluate(declarationsOf, sheets));
  await browser.close();
  const all = await page.evaluate(declarationsOf, sheets);
  expect(all.length).toBeGreaterThan(400);
  const lost = all.filter((declaration) => !understood.has(declaration));
  expect(
    lost.filter((name) => !(name in mayBeLost) && !((name.split(' on ')[0] ?? '') in mayBeLost)),
  ).toEqual([]);
  for (const name of Object.keys(mayBeLost)) expect(lost.join('\n'), `${name} is still lost`).toContain(name);
});

/** The declarations of style sheets that the browser keeps, each as a property and the selector that it is set on. */
function declarationsOf(sheets: readonly string[]): string[] {
  const inRules = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) {
        const names = rule.style.cssText.split(/;\s*/).map((declaration) => declaration.split(':')[0] ?? '');
        return names.filter((name) => name !== '').map((name) => `${name} on ${rule.selectorText}`);
      }
      return 'cssRules' in rule ? inRules((rule as CSSGroupingRule).cssRules) : [];
    });
  return sheets.flatMap((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return inRules(sheet.cssRules);
  });
}
