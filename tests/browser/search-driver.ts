import type { Page } from '@playwright/test';

/** A result as it stands in the list. */
export interface ShownResult {
  kind: string;
  href: string;
  title: string;
}

/** Opens the search page of an edition. */
export async function openSearch(page: Page, edition: string, query = ''): Promise<void> {
  await page.goto(`/${edition}/search/${query === '' ? '' : `?${new URLSearchParams({ q: query })}`}`);
  await settled(page);
}

/** Waits until the script of the page is there, and the search at hand is over. */
export async function settled(page: Page): Promise<void> {
  await page.locator('search-page:defined [data-results][aria-busy=false]').waitFor({ state: 'attached' });
}

/** The results that are shown. */
export function shownResults(page: Page): Promise<ShownResult[]> {
  return page.locator('[data-result]').evaluateAll((items) =>
    items.map((item) => {
      const link = item.querySelector('a');
      const kind = item.getAttribute('data-kind') ?? '';
      return { kind, href: link?.getAttribute('href') ?? '', title: link?.textContent ?? '' };
    }),
  );
}

/** Asks many queries one after the other on an open search page; the first results of each. */
export function askAll(page: Page, queries: readonly string[], most: number): Promise<ShownResult[][]> {
  return page.evaluate(
    async ({ asked, limit }) => {
      const list = document.querySelector('[data-results]');
      const input = document.querySelector<HTMLInputElement>('input[name=q]');
      if (!list || !input) throw new Error('This is no search page');
      const isOver = () => list.getAttribute('aria-busy') === 'false';
      const answers: ShownResult[][] = [];
      for (const query of asked) {
        input.value = query;
        input.form?.requestSubmit();
        await new Promise<void>((resolve) => {
          const look = () => (isOver() ? resolve() : setTimeout(look, 1));
          look();
        });
        const items = [...list.querySelectorAll('[data-result]')].slice(0, limit);
        answers.push(
          items.map((item) => ({
            kind: item.getAttribute('data-kind') ?? '',
            href: item.querySelector('a')?.getAttribute('href') ?? '',
            title: item.querySelector('a')?.textContent ?? '',
          })),
        );
      }
      return answers;
    },
    { asked: queries, limit: most },
  );
}

/**
 * Whether a result is what a target names: `term:310`, `indicator:gdp`, `project:6`, `section:6.1`, `chapter:6`,
 * `unit:box-4-2`, `annex:1`, `page:notice`, or `organization:` and a part of the name.
 */
export function isTarget(target: string, { kind, href, title }: ShownResult): boolean {
  const [type = '', name = ''] = target.split(/:(.*)/);
  const [, path = '', unit = ''] = /^\/[^/]+\/([^#]*)#?(.*)$/.exec(href) ?? [];
  const inside = (id: string) => unit === id || unit.startsWith(`${id}-`);
  if (type === 'organization')
    return kind === 'organization' && title.toLowerCase().includes(name.toLowerCase());
  if (type === 'section') return inside(`c${name.replace('.', '-s')}`);
  if (type === 'unit') return inside(name);
  if (type === 'chapter') return path.endsWith(`/chapters/${name}/`);
  if (type === 'annex') return path.endsWith(`/annexes/${name}/`);
  if (type === 'page')
    return name === 'plan' ? path.split('/').length === 2 && unit === '' : path.endsWith(`${name}/`);
  return path.endsWith(`/${type}s/${name}/`);
}
