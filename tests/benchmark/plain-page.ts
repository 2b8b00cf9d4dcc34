import { createServer, type Server } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from '@playwright/test';

/** The text of a page as a page that somebody wrote by hand: headings, paragraphs and tables, one rule of style. */
export async function servePlainPage(
  browser: Browser,
  url: string,
): Promise<{ server: Server; address: string }> {
  const page = await browser.newPage();
  await page.goto(url);
  const body = await page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const extra of copy.querySelectorAll('svg, script, search, [popover], [hidden]')) extra.remove();
    for (const element of copy.querySelectorAll('*'))
      for (const { name } of [...element.attributes])
        if (!/^(?:href|id|lang)$/.test(name)) element.removeAttribute(name);
    return copy.innerHTML;
  });
  const language = await page.evaluate(() => document.documentElement.lang);
  await page.close();
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${url}</title><meta name="description" content="${url}"><link rel="icon" href="data:,"><style>body{max-width:40em;margin:auto;padding:1em;font:18px/1.7 sans-serif}</style>${body}`;
  return servePage(html);
}

async function servePage(html: string): Promise<{ server: Server; address: string }> {
  const body = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the page by hand has no address');
  return { server, address: `http://127.0.0.1:${place.port}/` };
}
