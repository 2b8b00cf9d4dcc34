import { expect, test } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { openSearch } from './search-driver.ts';

const queries = { results: '集成电路', nothing: '龘龘龘', nearest: '三点一种心' };

for (const [name, query] of Object.entries(queries))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on the search page with ${name} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openSearch(page, 'zh-hans', query);
      await page.waitForLoadState('networkidle');
      expect(await violationsOn(page)).toEqual([]);
    });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the suggestions in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/');
    await page.locator('.search-box input').fill('energy');
    await expect(page.locator('#suggestions')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });

test('a screen reader hears the field, the count, the groups and the links', async ({ page }) => {
  await openSearch(page, 'en', 'Solid waste is to be dealt with centrally');
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "Search" [level=1]
    - search:
      - searchbox "Search the whole plan": Solid waste is to be dealt with centrally
      - button "Search"
    - status: 1 result for “Solid waste is to be dealt with centrally”
    - navigation "Kind"
    - list "Search":
      - listitem:
        - heading /Text of the plan/ [level=2]
        - list:
          - listitem:
            - link /protect the environment/
  `);
});

test('a screen reader hears the suggestions as options of the field', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('.search-box input').fill('six aspects in place');
  await expect(page.locator('.search-box')).toMatchAriaSnapshot(`
    - search:
      - combobox "Search the plan" [expanded]: six aspects in place
      - button "Search"
      - listbox "Search the plan":
        - option /six aspects in place/ [selected]
        - option "Search the whole text for “six aspects in place”"
      - status: 1 suggestion
  `);
});
