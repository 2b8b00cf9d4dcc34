import type { Page } from '@playwright/test';

/** Keeps back the scripts whose file is named so, until what it gives is called. */
export async function holdScript(page: Page, name: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(new RegExp(`/assets/${name}\\.[\\w-]+\\.js$`), async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
