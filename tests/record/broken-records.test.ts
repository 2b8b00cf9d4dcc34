import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { RecordError } from '../../src/content-model/record-error.ts';
import { digestsOf } from '../built-pages.ts';
import { brokenFiles } from './broken-files.ts';
import { type BrokenRecord, brokenRecords } from './broken-records.ts';
import { buildSite, fixtureFiles, fixturePlan, fixtureSite } from './fixture-site.ts';
import { readEditions } from './read-editions.ts';
import { type RecordBytes, recordFolder } from './record-files.ts';

// A build takes a few seconds, on a busy machine many.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });

const faults = [...brokenFiles, ...brokenRecords];

for (const fault of faults)
  test(`a record is refused where ${fault.name}`, async () => {
    const reading = readEditions(fixtureFiles(fault.changes));
    await expect(reading).rejects.toThrow(RecordError);
    await expect(reading).rejects.toMatchObject({ message: lineOf(fault) });
  });

/** One fault for each place of the code that can stop a build: the loader, the reader of the record, checks, assembly. */
const built = [
  'a file is saved as GBK',
  'a key of JSON stands twice',
  'a chapter is copied',
  'a page about the site is no MDX',
  'a key is unknown',
  'a file is missing',
  'a count does not fit',
  'a member does not stand in its definition',
];

for (const name of built)
  test(`the build stops with the same line where ${name}`, () => {
    const fault = faults.find((one) => one.name === name);
    if (!fault) throw new Error(`No fault is called “${name}”`);
    const site = fixtureSite(`broken-${built.indexOf(name)}`, {
      files: fixtureFiles(fault.changes),
      pages: 'one',
    });
    const { status, output } = buildSite(site);
    expect(status).not.toBe(0);
    expect(output.split('\n')).toContain(lineOf(fault));
  });

test('every fault has a message of its own', () => {
  const messages = brokenRecords.map(({ message }) => message);
  expect(new Set(messages).size).toBe(messages.length);
});

test('the site of one page that the faults stop builds where there is none', () => {
  expect(buildSite(fixtureSite('sound-page', { pages: 'one' }))).toMatchObject({ status: 0 });
});

test('line ends, byte-order marks, folded lines, separate accents and the order of keys change no byte of the site', () => {
  const sites = [
    fixtureSite('laid-out', { pages: 'all' }),
    fixtureSite('laid-out-anew', { files: laidOutAnew(), pages: 'all' }),
  ];
  for (const site of sites) expect(buildSite(site)).toMatchObject({ status: 0 });
  const [sound, anew] = sites.map(({ dist }) => digestsOf(dist));
  expect(
    [...(anew ?? [])].filter(([file, digest]) => sound?.get(file) !== digest).map(([file]) => file),
  ).toEqual([]);
  expect(anew?.size).toBe(sound?.size);
});

test('a second plan is a second folder and nothing else', () => {
  const site = fixtureSite('two-plans', { files: fixtureFiles([], [recordFolder]), pages: 'all' });
  expect(buildSite(site)).toMatchObject({ status: 0 });
  for (const plan of [fixturePlan, basename(recordFolder)])
    expect(existsSync(join(site.dist, 'en', plan, 'chapters/1/index.html')), plan).toBe(true);
});

/** The made-up plan and the pages about the site, as other systems and editors would save them. */
function laidOutAnew(): RecordBytes {
  const folded = fixtureFiles([
    { file: 'chapters/1.mdx', from: '用来检验', to: '用来\n检验' },
    { file: 'chapters/1.mdx', from: '建设“三点”', to: '建设\n“三点”' },
    {
      file: 'terms/san-dian.mdx',
      from: 'definition: “三点”，指码头',
      to: 'definition: >-\n  “三点”，\n  指码头',
    },
    { file: 'editions/en/chapters/1.mdx', from: 'which test', to: 'which\ntest' },
    { file: '/site/zh-Hans/about.mdx', from: '由测试编写', to: '由测试\n编写' },
  ]);
  const files = [...folded].map(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    const ordered = path.endsWith('.json') ? JSON.stringify(turnedRound(JSON.parse(text)), null, 4) : text;
    const saved = `\uFEFF${ordered.trimEnd().normalize('NFD').replaceAll('\n', '\r\n')}`;
    return [path, new TextEncoder().encode(saved)] as const;
  });
  return new Map([
    ...files,
    ...['.DS_Store', 'site/.gitkeep', `${fixturePlan}/terms/._310.mdx`].map(
      (path) => [path, new Uint8Array([0])] as const,
    ),
  ]);
}

function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, turnedRound(inner)] as const);
  return Object.fromEntries(entries.reverse());
}

function lineOf({ message }: BrokenRecord): string {
  return message.startsWith('/') ? `content${message}` : `content/${fixturePlan}/${message}`;
}
