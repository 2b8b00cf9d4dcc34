import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../../src/set-up/serve-folder.mjs';

const folder = 'test-results/served';
const files = {
  'index.html': '<p>gateway</p>',
  '404.html': '<p>nothing here</p>',
  'en/index.html': `<p>${'home '.repeat(100)}</p>`,
  'data/indicators.csv': 'code\n',
  'favicon.svg': '<svg/>',
  '../secret.txt': 'secret',
};

let site: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  site = await serveFolder(folder, 4700);
});

test.afterAll(() => {
  site.server.close();
});

test('every kind of address gets the right status and type', async () => {
  const cases = [
    ['/', 200, 'text/html; charset=utf-8'],
    ['/?q=1', 200, 'text/html; charset=utf-8'],
    ['/en/', 200, 'text/html; charset=utf-8'],
    ['/data/indicators.csv', 200, 'text/csv; charset=utf-8'],
    ['/favicon.svg', 200, 'image/svg+xml; charset=utf-8'],
    ['/nowhere/', 404, 'text/html; charset=utf-8'],
    ['/../secret.txt', 404, 'text/html; charset=utf-8'],
    ['/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8'],
    ['/%zz', 404, 'text/html; charset=utf-8'],
  ] as const;
  for (const [path, status, type] of cases) {
    const response = await get(path);
    expect([path, response.status, response.headers['content-type']]).toEqual([path, status, type]);
    expect(response.body.toString()).not.toContain('secret');
  }
  expect((await get('/nowhere/')).body.toString()).toContain('nothing here');
});

test('a folder without its slash leads to the page', async () => {
  const { status, headers } = await get('/en?q=1');
  expect([status, headers.location]).toEqual([308, '/en/?q=1']);
});

test('text is compressed as the browser asks', async () => {
  const [plain, zipped, smallest] = await Promise.all([
    get('/en/'),
    get('/en/', 'gzip'),
    get('/en/', 'gzip, br'),
  ]);
  expect(zipped?.headers['content-encoding']).toBe('gzip');
  expect(smallest?.headers['content-encoding']).toBe('br');
  expect(gunzipSync(zipped.body)).toEqual(plain.body);
  expect(brotliDecompressSync(smallest.body)).toEqual(plain.body);
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
function get(path: string, encoding = 'identity'): Promise<Answer> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, headers: { 'accept-encoding': encoding } };
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
