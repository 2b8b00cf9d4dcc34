import { expect, test } from '@playwright/test';
import { editionTags, planId } from '../page-kinds.ts';

for (const edition of Object.keys(editionTags))
  test(`the glossary of ${edition} prints on two A4 pages`, async ({ page }) => {
    await page.goto(`/${edition}/${planId}/terms/glossary/`);
    const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = file.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g) ?? [];
    expect(pages.length).toBe(2);
  });
