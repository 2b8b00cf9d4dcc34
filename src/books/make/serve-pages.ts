import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { fixWeight } from './fix-weight.ts';

/** No host has this name: everything is read from a folder. */
export const origin = 'http://books.invalid';

/** The weights in which books are set. */
const weights = [400, 700];

const fonts = new Map<string, Promise<Uint8Array>>();

/** Gives a page the files of a folder, its variable fonts as one font a weight. */
export function servePages(page: Page, folder: string): Promise<unknown> {
  return page.route('**/*', (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const path = join(folder, decodeURIComponent(pathname));
    if (!existsSync(path)) return route.abort();
    const weight = Number(searchParams.get('weight'));
    if (weight > 0) return sendFont(route, path, weight);
    if (extname(path) !== '.css') return route.fulfill({ path });
    return route.fulfill({ contentType: 'text/css', body: withWeights(readFileSync(path, 'utf8')) });
  });
}

/** The styles with a font a weight for each variable font. */
function withWeights(styles: string): string {
  return styles.replace(/@font-face\s*\{[^}]*\}/g, (face) =>
    weights
      .map((weight) =>
        face
          .replace(/font-weight:\s*\d+ \d+/, `font-weight:${weight}`)
          .replace(/url\("?([^")]+)"?\)\s*format\([^)]*\)/, `url($1?weight=${weight}) format("truetype")`),
      )
      .join(''),
  );
}

async function sendFont(route: Route, path: string, weight: number): Promise<void> {
  const key = `${path} ${weight}`;
  const font = fonts.get(key) ?? fixWeight(readFileSync(path), weight);
  fonts.set(key, font);
  await route.fulfill({ contentType: 'font/ttf', body: Buffer.from(await font) });
}
