import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentFiles } from '../../src/content-model/content-files.ts';
import { fitsPath } from '../../src/content-model/files/paths.ts';
import { editionList } from '../../src/editions/editions.ts';
import {
  addressOf,
  attribute,
  digestsOf,
  elementsNamed,
  elementsOf,
  filesOf,
  readPage,
  textOf,
} from '../built-pages.ts';
import { buildSite, fixtureFiles, fixturePlan, fixtureSite } from './fixture-site.ts';
import { otherSurroundings } from './other-surroundings.ts';
import type { RecordBytes } from './record-files.ts';

// The tests of this file read one site.
test.describe.configure({ mode: 'default', timeout: 300_000 });

let dist: string;

test.beforeAll(() => {
  const site = fixtureSite('sound', { pages: 'whole' });
  expect(buildSite(site)).toMatchObject({ status: 0 });
  dist = site.dist;
});

test('the made-up plan builds by itself, with every page in three editions', () => {
  const files = filesOf(dist);
  for (const edition of editionList)
    for (const rest of pages) expect(files).toContain(join(edition, fixturePlan, rest, 'index.html'));
  expect(saidOn(`/zh-hant/${fixturePlan}/chapters/1/`)).toContain('樣例先行');
});

test('the made-up plan has a file of every kind that the record may have', () => {
  const files = [...fixtureFiles().keys()];
  const lacking = Object.entries(contentFiles).filter(
    ([, { path }]) => !files.some((file) => fitsPath(file, path)),
  );
  expect(lacking.map(([name]) => name)).toEqual([]);
});

test('the pages of the made-up plan tell its own facts', () => {
  for (const [address, facts] of Object.entries(ownFacts)) {
    const said = saidOn(address);
    for (const fact of facts) expect(said, address).toContain(fact);
  }
});

test('what was published of a version stays as it was, whatever the record says since', () => {
  const rest = `embed/zh-hans/${fixturePlan}/indicators/gdp/`;
  const frozen = saidOn(`/v/0.1.0/${rest}`);
  for (const said of ['从前的标题，2035年要达到77亿元', '从前的规划', '66', '版本0.1.0', '0.9.0'])
    expect(frozen).toContain(said);
  expect(saidOn(`/${rest}`)).not.toContain('77');
  expect(filesOf(dist)).not.toContain(`v/0.9.0/${rest}index.html`);
  const embeds = (version: string) =>
    JSON.parse(readFileSync(join(dist, 'v', version, 'embeds.json'), 'utf8'));
  expect(embeds('0.1.0')).toEqual(
    JSON.parse(readFileSync('tests/fixtures/site/versions/0.1.0.json', 'utf8')),
  );
  expect(embeds('0.9.0').version).toBe('0.9.0');
});

test('what moved is found at its old address, in every edition and without script', () => {
  for (const edition of editionList) {
    const { html } = readPage(`/${edition}/${fixturePlan}/terms/er-qing/`, dist);
    const address = `/${edition}/${fixturePlan}/terms/liang-qing/`;
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${address}">`);
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https://[^/]+${address}">`));
    for (const other of editionList)
      expect(html).toContain(`href="/${other}/${fixturePlan}/terms/liang-qing/"`);
    const chapter = readPage(`/${edition}/${fixturePlan}/chapters/1/`, dist).html;
    expect(chapter).toMatch(/<h2[^>]* id="c1-s1"[^>]*><a id="c1-p9"><\/a>/);
  }
  expect(readFileSync(join(dist, '_redirects'), 'utf8').split('\n')).toEqual([
    ...editionList.map((edition) => {
      const terms = `/${edition}/${fixturePlan}/terms`;
      return `${terms}/er-qing/ ${terms}/liang-qing/ 301`;
    }),
    `/data/${fixturePlan}/words.csv /data/${fixturePlan}/terms.csv 301`,
    '',
  ]);
});

test('the earlier words of a passage are shown with what changed, when and why, and the passage leads to them', () => {
  const changes = {
    'zh-hans': [['v0.9.0-c1-p1', '第一章第1段：节数数错了。', '一', '两']],
    'zh-hant': [['v0.9.0-c1-p1', '第一章第1段：節數數錯了。', '一', '兩']],
    en: [
      [
        'v0.9.0-c1-p1',
        'The sections were miscounted.',
        'one section, which tests',
        'two sections, which test',
      ],
      [
        'v0.1.0-c1-p1',
        'The translation left out what for.',
        'a section',
        'only one section, which tests the parts of this site',
      ],
    ],
  };
  for (const edition of editionList) {
    const { document } = readPage(`/${edition}/changelog/`, dist);
    const items = elementsNamed(document, 'li').filter((item) => /c1-p1$/.test(attribute(item, 'id') ?? ''));
    const shown = items.map((item) => {
      const marked = elementsNamed(item, 'em').map((part) => textOf(part));
      return [attribute(item, 'id'), textOf(item), ...marked];
    });
    expect(shown.length, edition).toBe(changes[edition].length);
    for (const [index, [id, reason = '', ...marked]] of changes[edition].entries()) {
      expect([shown[index]?.[0], ...(shown[index] ?? []).slice(2).map((text) => text?.trim())]).toEqual([
        id,
        ...marked,
      ]);
      expect(shown[index]?.[1]).toContain(reason);
    }
    const chapter = readPage(`/${edition}/${fixturePlan}/chapters/1/`, dist).html;
    expect(chapter).toContain(`href="/${edition}/changelog/#v0.9.0-c1-p1"`);
    expect(readPage(`/${edition}/changelog/`, dist).html).toContain(
      `href="/${edition}/${fixturePlan}/chapters/1/#c1-p1"`,
    );
  }
});

test('the site of the made-up plan tells nothing of another plan', () => {
  const files = filesOf(dist);
  const pageFiles = files.filter((file) => file.endsWith('.html'));
  expect(pageFiles.length).toBeGreaterThan(50);
  for (const file of pageFiles) {
    const said = saidOn(addressOf(file));
    // The page of the data counts columns and bytes of its files, and prints their checksums.
    const counts = file.includes('/data/') ? [] : otherCounts;
    expect(found([...otherNames, ...counts], said), file).toEqual([]);
  }
  for (const file of files.filter((name) => /\.(?:md|xml|tsv|csv|json|tbx|tmx)$/.test(name)))
    expect(found(otherNames, readFileSync(join(dist, file), 'utf8')), file).toEqual([]);
});

test('line ends, byte-order marks, folded lines, separate accents, the order of keys, the folder of the code, the time zone, the language, the fonts of the system and the rights of files change no byte of the site', () => {
  const site = fixtureSite('laid-out-anew', { files: laidOutAnew(), pages: 'whole', ownCode: true });
  expect(buildSite(site, otherSurroundings())).toMatchObject({ status: 0 });
  const [sound, anew] = [digestsOf(dist), digestsOf(site.dist)];
  expect([...anew].filter(([file, digest]) => sound.get(file) !== digest).map(([file]) => file)).toEqual([]);
  expect(anew.size).toBe(sound.size);
});

const pages = [
  '',
  'notice',
  'chapters/preface',
  'chapters/1',
  'annexes/1',
  'annexes/2',
  'parallel/1',
  'terms',
  'terms/liang-qing',
  'indicators',
  'indicators/tree-cover',
  'projects',
  'projects/2',
  'corrections',
  'references/1',
  'terms/glossary',
  'terms/yang-li-ma-tou',
  'subjects',
  'subjects/lv-hua',
  'subjects/xiao-wan',
  'organizations',
  'organizations/xiao-wan-jian-she',
  'commitments',
  'outcomes',
  'checks',
  'data',
  'quote',
];

/** What pages say because the record of the made-up plan says it. */
const ownFacts: Readonly<Record<string, readonly string[]>> = {
  '/': [
    '小湾规划查阅 · 小灣規劃查閱 · Xiaowan: the Sample Plan',
    '這是小灣試驗區2031年印發的樣例規劃的全文。每一段',
  ],
  '/zh-hans/': [
    '小湾规划查阅',
    '小湾试验区 样例规划纲要',
    '这是小湾试验区2031年印发的样例规划的全文。每一段',
    '小码头',
    '2项目标一张图',
    '2035年目标',
    '两清和小码头',
    '序言和一章',
    '全部3个术语',
  ],
  '/zh-hant/': ['小灣規劃查閱', '小碼頭', '2項目標一張圖', '兩清和小碼頭', '全部3個術語'],
  '/en/': [
    'Xiaowan Trial Zone Sample Outline Plan',
    'This is the whole sample plan that Xiaowan issued in 2031. Every paragraph',
    'two clearances',
    'The 2 targets on one sheet',
    '2030 baseline',
    'Two clearances and a small jetty',
    'The preface and one chapter',
    'All 3 terms',
  ],
  [`/zh-hans/${fixturePlan}/indicators/`]: ['规划的2项主要指标：2030年基数与2031—2035年逐年目标。'],
  [`/zh-hant/${fixturePlan}/indicators/`]: ['規劃的2項主要指標：2030年基準值與2031—2035年逐年目標。'],
  [`/en/${fixturePlan}/indicators/`]: [
    'The 2 main indicators of the plan: the 2030 baseline and a target for every year from 2031 to 2035.',
  ],
  [`/zh-hans/${fixturePlan}/indicators/gdp/`]: ['2030年基数', '小湾镇自定指标'],
  [`/zh-hant/${fixturePlan}/indicators/tree-cover/`]: ['2030年基準值', '樣例縣考核指標'],
  [`/en/${fixturePlan}/indicators/tree-cover/`]: ['2030 baseline', 'Sample County assessment'],
  [`/zh-hans/${fixturePlan}/projects/`]: ['附件1列出2个项目（共2行）。', '以人民币计的2行共1280万元。'],
  [`/zh-hant/${fixturePlan}/projects/`]: ['附件1列出2個項目（共2列）。', '以人民幣計的2列共1280萬元。'],
  [`/en/${fixturePlan}/projects/`]: [
    'Annex 1 lists 2 projects in 2 rows.',
    '2 rows in yuan add up to RMB 12.8 million.',
  ],
  [`/zh-hans/${fixturePlan}/terms/yang-li-ma-tou/`]: ['报道说它在东岸。'],
  [`/en/${fixturePlan}/terms/yang-li-ma-tou/`]: ['The report has it on the east bank.', 'Sample Jetty'],
  [`/en/${fixturePlan}/subjects/lv-hua/`]: ['Trees are planted by the jetty too.'],
  [`/en/${fixturePlan}/commitments/`]: ['to RMB 8 billion', 'The sentence gives no year.'],
  [`/en/${fixturePlan}/outcomes/`]: ['8.1 billion', 'A figure of the whole city.'],
  [`/en/${fixturePlan}/checks/`]: ['Gross domestic product of 2030: text and table'],
  [`/en/${fixturePlan}/projects/1/`]: ['Row in Annex 1'],
};

/** Years and names of the plan of content/, which the made-up plan does not share. */
const otherNames = [/(?<!\d)20(?:20|21|25)(?!\d)/, /江[阴陰]|Jiangyin|[无無][锡錫]|Wuxi/];

/** Its counts, in digits and in words. */
const otherCounts = [/(?<![\d.,])(?:25|52|53|118|152)(?![\d.,%])/, /\b(?:nine|four)\b/i, /[九四]/];

function found(patterns: readonly RegExp[], text: string): string[] {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** What a page says to readers: its text, its descriptions and its labels. */
function saidOn(address: string): string {
  const { document } = readPage(address, dist);
  const labels = elementsOf(document).flatMap((element) => {
    // An address says nothing, and hashes have figures by chance.
    const isSilent = attribute(element, 'property') === 'og:url' || attribute(element, 'http-equiv') !== null;
    return isSilent
      ? []
      : ['title', 'aria-label', 'placeholder', 'content'].map((name) => attribute(element, name) ?? '');
  });
  // The standard of citations has a year in its name.
  return `${textOf(document)}\n${labels.join('\n')}`.replaceAll('GB/T 7714—2025', 'GB/T 7714');
}

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
