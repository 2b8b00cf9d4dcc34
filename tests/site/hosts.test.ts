import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { filesOf, siteFolder } from '../built-pages.ts';
import { planId } from '../page-kinds.ts';
import { type Host, hosts } from './hosts.ts';

const chapter = `/zh-hant/${planId}/chapters/1/`;
const embed = `/embed/en/${planId}/indicators/gdp/`;
const data = `/data/${planId}/`;
const ever = 'public, max-age=31536000, immutable';

/** What every host must do with the site. */
const duties: Readonly<Record<string, (host: Host) => Promise<void>>> = {
  'pages, files and what is not there come with their type, language and time to be kept': checkTypes,
  'an address without its slash leads to the page': checkSlashes,
  'copies compressed beforehand are sent as the browser asks, and parts of a file': checkCopies,
  'pages, errors and embeds have their policies, and embeds alone may be framed': checkPolicies,
};

for (const [name, start] of Object.entries(hosts))
  test.describe(`on ${name}`, () => {
    test.describe.configure({ mode: 'default' });
    let host: Host | null = null;

    test.beforeAll(async () => {
      host = await start();
    });

    test.afterAll(() => host?.stop());

    for (const [title, holds] of Object.entries(duties))
      test(title, async () => {
        test.info().skip(host === null, `${name} is not at hand`);
        if (host) await holds(host);
      });
  });

async function checkTypes(host: Host): Promise<void> {
  const page = 'text/html; charset=utf-8';
  const script = filesOf(join(siteFolder, 'assets')).find((file) => file.endsWith('.js')) ?? '';
  const index = filesOf(join(siteFolder, 'pagefind/index'))[0] ?? '';
  const cases = [
    ['/', 200, page, 'zh-Hans, zh-Hant, en', 'no-cache'],
    ['/en/?q=1', 200, page, 'en', 'no-cache'],
    [chapter, 200, page, 'zh-Hant', 'no-cache'],
    [embed, 200, page, 'en', 'no-cache'],
    ['/nowhere/', 404, page, 'zh-Hans, zh-Hant, en', 'no-cache'],
    ['/assets/nowhere.css', 404, page, 'zh-Hans, zh-Hant, en', 'no-cache'],
    ['/favicon.svg/', 404, page, 'zh-Hans, zh-Hant, en', 'no-cache'],
    [`/assets/${script}`, 200, /^(?:text|application)\/javascript/, undefined, ever],
    [`/pagefind/index/${index}`, 200, undefined, undefined, ever],
    [`${data}indicators.csv`, 200, 'text/csv; charset=utf-8', undefined, undefined],
    [`${data}indicators.json`, 200, /^application\/json/, undefined, undefined],
    [`${data}parallel.tsv`, 200, 'text/tab-separated-values; charset=utf-8', undefined, undefined],
    [`${data}parallel.tmx`, 200, 'application/xml; charset=utf-8', undefined, undefined],
    ['/en/feed.xml', 200, /^(?:application|text)\/xml; charset=utf-8$/, undefined, undefined],
    [`${chapter.slice(0, -1)}.md`, 200, 'text/markdown; charset=utf-8', undefined, undefined],
    ['/favicon.svg', 200, /^image\/svg\+xml/, undefined, undefined],
    ['/manifest.webmanifest', 200, /^application\/manifest\+json/, undefined, undefined],
  ] as const;
  for (const [path, status, type, language, kept] of cases) {
    const { headers, ...answer } = await get(host, path);
    expect([path, answer.status]).toEqual([path, status]);
    if (status === 404) expect(answer.body.toString(), path).toContain('name="q"');
    if (typeof type === 'string') expect(headers['content-type'], path).toBe(type);
    if (type instanceof RegExp) expect(headers['content-type'], path).toMatch(type);
    if (language) expect(headers['content-language'], path).toBe(language);
    if (kept) expect(headers['cache-control'], path).toBe(kept);
  }
}

async function checkSlashes(host: Host): Promise<void> {
  for (const path of ['/en', chapter.slice(0, -1)]) {
    const { status, headers } = await get(host, path);
    expect([301, 308], path).toContain(status);
    expect(headers.location).toBe(`${path}/`);
  }
}

async function checkCopies(host: Host): Promise<void> {
  const whole = readFileSync(join(siteFolder, chapter, 'index.html'));
  const cases = [
    ['gzip', 'gzip', '.gz', gunzipSync],
    ['gzip, deflate, br', 'br', '.br', brotliDecompressSync],
  ] as const;
  for (const [accepted, encoding, ending, unpack] of cases) {
    const { headers, body } = await get(host, chapter, { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(body.equals(readFileSync(join(siteFolder, chapter, `index.html${ending}`)))).toBe(true);
    expect(unpack(body).equals(whole)).toBe(true);
  }
  const plain = await get(host, chapter);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.equals(whole)).toBe(true);
  const part = await get(host, chapter, { range: 'bytes=10-19' });
  expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 10-19/${whole.length}`]);
  expect(part.body.equals(whole.subarray(10, 20))).toBe(true);
  const same = await get(host, chapter, { 'if-none-match': String(plain.headers.etag) });
  expect([same.status, same.body.length]).toEqual([304, 0]);
}

async function checkPolicies(host: Host): Promise<void> {
  const rules = readFileSync('deploy/_headers', 'utf8');
  const policies = new Set(
    [...rules.matchAll(/Content-Security-Policy: (.+)/g)].map(([, value]) => value ?? ''),
  );
  expect([...policies].map((policy) => policy.match(/frame-ancestors [^;]+/)?.[0])).toEqual([
    "frame-ancestors 'none'",
    'frame-ancestors *',
  ]);
  const [ofPages, ofEmbeds] = policies;
  const frozen = `/v/${JSON.parse(readFileSync('content/site/site.json', 'utf8')).version}${embed}`;
  const cases = [
    ['/', ofPages],
    [chapter, ofPages],
    ['/404.html', ofPages],
    ['/nowhere', ofPages],
    [embed, ofEmbeds],
    [frozen, ofEmbeds],
  ] as const;
  for (const [path, policy] of cases) {
    const { headers } = await get(host, path);
    expect(headers['content-security-policy'], path).toBe(policy);
    for (const [, header = '', value] of rules.split('\n\n/\n')[0]?.matchAll(/^ {2}([\w-]+): (.+)$/gm) ?? [])
      expect([path, header, headers[header.toLowerCase()]]).toEqual([path, header, value]);
  }
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for a path as it is written, and takes the answer as it comes. */
function get(host: Host, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = new URL(host.address);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject).end();
  });
}
