import { expect, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';
import { faultsOfFocus, walkByTab } from './focus.ts';

for (const [width, path] of [
  [1440, `${planId}/indicators/gdp/`],
  [390, `${planId}/subjects/yang-lao/`],
  [1440, `${planId}/parallel/1/`],
  [390, 'about/'],
] as const)
  test(`Tab goes through every control of ${path} in the order of the page and out of it, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/en/${path}`);
    const { walked, offered } = await walkByTab(page);
    expect(offered.length).toBeGreaterThan(10);
    expect(walked).toEqual(offered);
  });

test('the check of the focus sees what it must see', async ({ page }) => {
  const cases = {
    '<a href="#a">a</a>': '',
    '<a href="#a" style="outline: none">a</a>': 'does not show the focus',
    '<button type="button" inert>a</button>': 'cannot have the focus',
    '<a href="#a" style="position: fixed; top: 5px">a</a>': 'is hidden',
  };
  for (const [control, fault] of Object.entries(cases)) {
    await page.setContent(
      `<body style="height: 300vh"><div class="site-bar" style="position: sticky; z-index: 1; top: 0; height: 60px"></div><p>${control}</p>`,
    );
    expect((await faultsOfFocus(page)).join(), control).toContain(fault);
    if (fault === '') expect(await faultsOfFocus(page)).toEqual([]);
  }
});
