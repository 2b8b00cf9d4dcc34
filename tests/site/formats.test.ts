import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { allPages, attribute, elementsNamed, fileOf, readPage, siteFolder, textOf } from '../built-pages.ts';
import { editionTags } from '../page-kinds.ts';
import { built, editionNames } from './export-files.ts';

type Format = 'atom.rng' | 'opensearch.rng' | 'sitemap.xsd';

const feed = built('en/feed.xml');
const search = built('en/opensearch.xml');
const map = built('sitemap-en.xml');
const index = built('sitemap-index.xml');
const origin = /<loc>(https?:\/\/[^/]+)\//.exec(index)?.[1] ?? '';

/** Files with their grammar, and what would break each of its rules. */
const documents: {
  file: string;
  format: Format;
  text: string;
  breaks: [from: string | RegExp, to: string][];
}[] = [
  {
    file: 'feed.xml',
    format: 'atom.rng',
    text: feed,
    breaks: [
      [/ <id>.*<\/id>\n/, ''],
      [/ <updated>.*<\/updated>\n/, ''],
      ['T00:00:00Z', ''],
      [/ <author>[\s\S]*?<\/author>\n/, ''],
      ['rel="self"', 'rel="elsewhere"'],
      ['<entry>', '<entry><summary/>'],
    ],
  },
  {
    file: 'opensearch.xml',
    format: 'opensearch.rng',
    text: search,
    breaks: [
      ['{searchTerms}', ''],
      [/<ShortName>.*</, '<ShortName>A name of more than sixteen<'],
      [/ <Description>.*\n/, ''],
    ],
  },
  {
    file: 'sitemap.xml',
    format: 'sitemap.xsd',
    text: map,
    breaks: [
      [/<lastmod>.*</, '<lastmod>soon<'],
      [/<loc>https:/, '<loc>'],
      ['rel="alternate"', 'rel="next"'],
      ['hreflang="zh-Hans"', 'hreflang=""'],
    ],
  },
  { file: 'sitemap-index.xml', format: 'sitemap.xsd', text: index, breaks: [[/ {2}<loc>.*\n/, '']] },
];

for (const { file, format, text, breaks } of documents)
  test(`${file} follows the rules of its format, and what breaks one is refused`, async () => {
    expect(await complaints(format, text)).toEqual([]);
    for (const [from, to] of breaks) {
      const broken = text.replace(from, to);
      expect(broken, String(from)).not.toBe(text);
      expect(await complaints(format, broken), String(from)).not.toEqual([]);
    }
  });

test('the files of every edition follow the same rules', async () => {
  for (const edition of editionNames) {
    expect(await complaints('atom.rng', built(`${edition}/feed.xml`)), edition).toEqual([]);
    expect(await complaints('opensearch.rng', built(`${edition}/opensearch.xml`)), edition).toEqual([]);
    expect(await complaints('sitemap.xsd', built(`sitemap-${edition}.xml`)), edition).toEqual([]);
  }
});

test('the sitemap lists every page of the editions once, with the counterparts that the page names itself', () => {
  const maps = editionNames.map((edition) => `sitemap-${edition}.xml`);
  expect(valuesOf(index, 'loc')).toEqual(maps.map((file) => `${origin}/${file}`));
  const entries = maps.flatMap((file) => built(file).split('<url>').slice(1));
  const listed = new Map(
    entries.map((entry) => [(valuesOf(entry, 'loc')[0] ?? '').slice(origin.length), entry]),
  );
  expect(listed.size).toBe(entries.length);
  const pages = allPages().filter(({ address }) => /^\/(?:(?:zh-hans|zh-hant|en)\/.*)?$/.test(address));
  expect([...listed.keys()].sort()).toEqual(pages.map(({ address }) => address).sort());
  const differing = pages
    .filter(({ address }) => address !== '/')
    .filter(({ address, document }) => {
      const inHead = elementsNamed(document, 'link')
        .filter((link) => attribute(link, 'hreflang') && attribute(link, 'rel') === 'alternate')
        .map((link) => `${attribute(link, 'hreflang')} ${attribute(link, 'href')}`);
      const found = (listed.get(address) ?? '').matchAll(/hreflang="([^"]+)" href="([^"]+)"/g);
      return (
        [...found]
          .map(([, tag, href]) => `${tag} ${href}`)
          .sort()
          .join() !== inHead.sort().join()
      );
    });
  expect(differing.map(({ address }) => address)).toEqual([]);
});

test('robots.txt lets every program in and names the sitemap', () => {
  const lines = built('robots.txt')
    .split('\n')
    .filter((line) => line !== '');
  const fields = lines.map((line) => /^(User-agent|Allow|Disallow|Sitemap): (\S+)$/.exec(line)?.slice(1));
  expect(fields).toEqual([
    ['User-agent', '*'],
    ['Allow', '/'],
    ['Sitemap', `${origin}/sitemap-index.xml`],
  ]);
});

test('the web manifest has what a browser needs, and icons of the sizes that it says', () => {
  const manifest = JSON.parse(built('manifest.webmanifest'));
  expect(manifest).toMatchObject({ start_url: '/', scope: '/', lang: 'zh-Hans', display: 'minimal-ui' });
  expect(manifest.short_name.length).toBeLessThanOrEqual(16);
  for (const field of ['name', 'description']) expect(manifest[field], field).toMatch(/\S/);
  for (const field of ['background_color', 'theme_color']) expect(manifest[field]).toMatch(/^#[0-9a-f]{6}$/);
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = readFileSync(join(siteFolder, src));
    if (type === 'image/svg+xml') expect(bytes.toString()).toContain('<svg');
    else expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test('llms.txt has a name, a summary and lists of links, each to a file that is there', () => {
  const [name = '', summary = '', note = '', ...sections] = built('llms.txt').trimEnd().split('\n\n');
  expect(name).toMatch(/^# \S.*$/);
  expect(summary).toMatch(/^> \S.*$/);
  expect(note).toMatch(/^[^#>-]/);
  const lines = sections.flatMap((part) => part.split('\n')).filter((line) => !/^## \S/.test(line));
  const links = lines.map(
    (line) => /^- \[[^\]]+\]\((https?:\/\/[^)\s]+)\)(?:: \S.*)?$/.exec(line)?.[1] ?? line,
  );
  const missing = links.filter((link) => !existsSync(join(siteFolder, fileOf(link.slice(origin.length)))));
  expect(missing).toEqual([]);
  expect(links.filter((link) => link.endsWith('.md')).length).toBe(30);
});

test('the page of changes and the feed have the same versions and sentences in every edition', () => {
  for (const edition of editionNames) {
    const { document } = readPage(`/${edition}/changelog/`);
    const [main] = elementsNamed(document, 'main');
    const text = main ? textOf(main) : '';
    const entries = built(`${edition}/feed.xml`).split('<entry>').slice(1);
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) {
      expect(text).toContain(valuesOf(entry, 'title')[0]);
      const sentences = [...entry.matchAll(/&lt;li&gt;(.*?)&lt;\/li&gt;/g)].map(
        ([, sentence = '']) => sentence,
      );
      expect(sentences.length).toBeGreaterThan(1);
      for (const sentence of sentences) expect(text).toContain(sentence.replaceAll('&amp;amp;', '&'));
    }
    expect(built(`${edition}/feed.xml`)).toContain(`xml:lang="${editionTags[edition]}"`);
  }
});

test('every page of the editions leads to the feed of its edition and to the manifest', () => {
  const pages = allPages().filter(({ address }) => /^\/(?:zh-hans|zh-hant|en)\//.test(address));
  const lacking = pages.filter(({ address, document }) => {
    const links = elementsNamed(document, 'link').map(
      (link) => `${attribute(link, 'rel')} ${attribute(link, 'href')}`,
    );
    const edition = address.split('/')[1];
    return (
      !links.includes(`alternate /${edition}/feed.xml`) || !links.includes('manifest /manifest.webmanifest')
    );
  });
  expect(lacking.map(({ address }) => address)).toEqual([]);
});

function valuesOf(text: string, element: string): string[] {
  return [...text.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(
    ([, value = '']) => value,
  );
}

async function complaints(format: Format, contents: string): Promise<string[]> {
  const grammar = (name: string): XMLFileInfo => ({
    fileName: name,
    contents: readFileSync(`tests/fixtures/formats/${name}`, 'utf8'),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents }],
    schema: [grammar(format)],
    ...(format.endsWith('.rng')
      ? { extension: 'relaxng' as const }
      : { preload: [grammar('xhtml-link.xsd')] }),
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
