import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { brotliOptionsFor } from '../../src/integrations/compressed-copies.ts';
import { filesOf, siteFolder } from '../built-pages.ts';

const smallest = 1000;
/** What is compressed inside, as Pagefind writes it, and pictures of pixels. */
const packed = /\.(?:bin|epub|pdf|pf_index|png|xlsx)$/;
const copy = /\.(?:br|gz)$/;
const unpack = { br: brotliDecompressSync, gz: gunzipSync };
const all = filesOf(siteFolder);
const files = all
  .filter((file) => !copy.test(file))
  .map((file) => ({ file, content: readFileSync(join(siteFolder, file)) }));

test('every file of text of 1 kB and more has a brotli and a gzip copy, and nothing else has one', () => {
  const texts = files.filter(({ file, content }) => content.length >= smallest && !packed.test(file));
  expect(texts.length).toBeGreaterThan(400);
  const copies = texts.flatMap(({ file }) => [`${file}.br`, `${file}.gz`]);
  expect(all.filter((file) => copy.test(file))).toEqual(copies.sort());
});

test('a copy has the content of its file and is smaller', () => {
  const strays = files.flatMap(({ file, content }) =>
    (['br', 'gz'] as const).filter((ending) => {
      const path = join(siteFolder, `${file}.${ending}`);
      if (!existsSync(path)) return false;
      const body = readFileSync(path);
      return body.length >= content.length || !unpack[ending](body).equals(content);
    }),
  );
  expect(strays).toEqual([]);
});

test('a copy made anew has the same bytes, for a file of each kind', () => {
  const ofEachKind = new Map(files.map((one) => [extname(one.file), one] as const));
  const strays = [...ofEachKind.values()].filter(({ file, content }) => {
    const path = join(siteFolder, file);
    if (!existsSync(`${path}.br`)) return false;
    const anew = {
      br: brotliCompressSync(content, brotliOptionsFor(file)),
      gz: gzipSync(content, { level: 9 }),
    };
    return Object.entries(anew).some(([ending, copied]) => !readFileSync(`${path}.${ending}`).equals(copied));
  });
  expect(ofEachKind.size).toBeGreaterThan(10);
  expect(strays.map(({ file }) => file)).toEqual([]);
});
