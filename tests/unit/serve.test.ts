import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../../src/set-up/serve-folder.mjs';

/** Each worker serves a site of its own: a file that another one writes anew would break off in the middle. */
const folder = `test-results/served-${process.env.TEST_PARALLEL_INDEX}/site`;
const home = `<p>${'home '.repeat(100)}</p>`;
const types = {
  'data/indicators.csv': 'text/csv; charset=utf-8',
  'data/parallel.tsv': 'text/tab-separated-values; charset=utf-8',
  'data/parallel.tmx': 'application/xml; charset=utf-8',
  'data/terms.tbx': 'application/xml; charset=utf-8',
  'data/terms.json': 'application/json; charset=utf-8',
  'data/plan.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'cite/plan.bib': 'application/x-bibtex; charset=utf-8',
  'cite/plan.ris': 'application/x-research-info-systems; charset=utf-8',
  'en/chapter.md': 'text/markdown; charset=utf-8',
  'en/feed.xml': 'application/xml; charset=utf-8',
  'robots.txt': 'text/plain; charset=utf-8',
  'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
  'favicon.svg': 'image/svg+xml; charset=utf-8',
  'chart.png': 'image/png',
  'assets/page.js': 'text/javascript; charset=utf-8',
  'assets/page.css': 'text/css; charset=utf-8',
  'pagefind/und.pf_meta': 'application/octet-stream',
};
const files = {
  'index.html': '<p>gateway</p>',
  '404.html': '<p>nothing here</p>',
  'en/index.html': home,
  'en/index.html.br': brotliCompressSync(home),
  'en/index.html.gz': gzipSync(home),
  'small/index.html': '<p>small</p>',
  '../secret.txt': 'secret',
  ...Object.fromEntries(Object.keys(types).map((file) => [file, 'content'])),
};

let site: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) writeFile(file, text);
  site = await serveFolder(folder, 4700);
});

test.afterAll(() => {
  site.server.close();
});

test('every kind of address gets the right status and type', async () => {
  const page = 'text/html; charset=utf-8';
  const cases = [
    ['/', 200, page],
    ['/?q=1', 200, page],
    ['//', 200, page],
    ['/en/', 200, page],
    ['/en/?q=/x', 200, page],
    ['/nowhere/', 404, page],
    ['/nowhere', 404, page],
    ['/favicon.svg/', 404, page],
    ['/../secret.txt', 404, page],
    ['/%2e%2e/secret.txt', 404, page],
    ['/en/..%2f..%2fsecret.txt', 404, page],
    ['/..', 404, page],
    ['/%zz', 404, page],
    ['/%00', 404, page],
    ...Object.entries(types).map(([file, type]) => [`/${file}`, 200, type] as const),
  ] as const;
  for (const [path, status, type] of cases) {
    const response = await get(path);
    expect([path, response.status, response.headers['content-type']]).toEqual([path, status, type]);
    expect(response.body.toString()).not.toContain('secret');
  }
  expect((await get('/nowhere/')).body.toString()).toContain('nothing here');
});

test('a folder without its slash leads to the page, never to another host', async () => {
  const cases = [
    ['/en?q=1', '/en/?q=1'],
    ['/en', '/en/'],
    ['//en', '/en/'],
  ] as const;
  for (const [path, location] of cases) {
    const { status, headers } = await get(path);
    expect([path, status, headers.location]).toEqual([path, 308, location]);
  }
});

test('a copy compressed beforehand is sent as the browser asks, the file itself where there is none', async () => {
  const cases = [
    ['/en/', 'gzip', 'gzip', home],
    ['/en/', 'gzip, deflate, br', 'br', home],
    ['/en/', 'identity', undefined, home],
    ['/small/', 'gzip, br', undefined, '<p>small</p>'],
  ] as const;
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync };
  for (const [path, accepted, encoding, text] of cases) {
    const { status, headers, body } = await get(path, { 'accept-encoding': accepted });
    expect([path, status, headers['content-encoding'], headers.vary]).toEqual([
      path,
      200,
      encoding,
      'Accept-Encoding',
    ]);
    expect(Number(headers['content-length'])).toBe(body.length);
    expect((encoding ? unpack[encoding](body) : body).toString()).toBe(text);
  }
});

test('HEAD tells what GET would, other methods are refused', async () => {
  const [head, whole, missing, post] = await Promise.all([
    get('/en/', {}, 'HEAD'),
    get('/en/'),
    get('/nowhere/', {}, 'HEAD'),
    get('/en/', {}, 'POST'),
  ]);
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    String(whole.body.length),
  ]);
  expect([missing.status, missing.body.length]).toEqual([404, 0]);
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a file is asked for again only where it changed, and may be asked for in part', async () => {
  writeFile('changing.txt', 'first');
  const first = await get('/changing.txt');
  expect([first.headers['cache-control'], first.body.toString()]).toEqual(['no-cache', 'first']);
  const same = await get('/changing.txt', { 'if-none-match': String(first.headers.etag) });
  expect([same.status, same.body.length]).toEqual([304, 0]);
  const part = await get('/changing.txt', { range: 'bytes=1-3' });
  expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
    206,
    'bytes 1-3/5',
    'irs',
  ]);
  writeFile('changing.txt', 'another text');
  const other = await get('/changing.txt', { 'if-none-match': String(first.headers.etag) });
  expect([other.status, other.body.toString()]).toEqual([200, 'another text']);
});

test('a port that is taken is left for the next one', async () => {
  const port = Number(new URL(site.address).port);
  const other = await serveFolder(folder, port);
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
  other.server.close();
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for a path as it is written, without the tidying of a URL. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers };
    const asked = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject).end();
  });
}

function writeFile(file: string, content: string | Buffer): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}
