import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { editionList } from '../../src/editions/editions.ts';
import { sharingFaults } from '../../src/plan/together/sharing.ts';
import { NameIndex } from '../../src/search/names/name-index.ts';
import { attribute, elementsOf, readPage, textOf } from '../built-pages.ts';
import { buildSite, copiedFiles, fixtureFiles, fixturePlan, fixtureSite } from './fixture-site.ts';
import { readEditions } from './read-editions.ts';

// The tests of this file read one site.
test.describe.configure({ mode: 'default', timeout: 180_000 });

const [first, later, elsewhere] = ['dawan-2036-2040', fixturePlan, 'yuanwan-2031-2035'];

/** Three plans: the first two of one area, the last of another; what they share is stated by one of each pair. */
const files = copiedFiles(
  [first, elsewhere],
  [
    { file: `/${first}/indicators/gdp.json`, from: '"number"', to: `"sameAs": ["${later}/gdp"], "number"` },
    {
      file: `/${elsewhere}/indicators/gdp.json`,
      from: '"number"',
      to: `"sameAs": ["${later}/gdp"], "number"`,
    },
    {
      file: `/${first}/indicators/tree-cover.json`,
      from: '"unit": "%",\n  "measures"',
      to: `"unit": "亿元", "sameAs": ["${later}/tree-cover"],\n  "measures"`,
    },
    ...['table', 'annex'].map((rows) => ({
      file: `/${first}/indicators/tree-cover.json`,
      from: `"${rows}": {\n      "name": "绿化率*",\n      "unit": "%"`,
      to: `"${rows}": {\n      "name": "绿化率*",\n      "unit": "亿元"`,
    })),
    { file: `/${first}/terms/liang-qing.mdx`, from: 'kind:', to: `sameAs: [${later}/liang-qing]\nkind:` },
    { file: `/${elsewhere}/plan.json`, from: '"zone": "小湾试验区"', to: '"zone": "远湾试验区"' },
    { file: `/${elsewhere}/editions/en/plan.json`, from: '"zone": "Xiaowan', to: '"zone": "Yuanwan' },
  ],
);

let dist: string;

test.beforeAll(() => {
  const site = fixtureSite('three-plans', { files, pages: 'all' });
  expect(buildSite(site)).toMatchObject({ status: 0 });
  dist = site.dist;
});

test('a second plan is a second folder and nothing else', () => {
  for (const id of [first, later, elsewhere])
    expect(existsSync(join(dist, 'en', id, 'chapters/1/index.html')), id).toBe(true);
});

test('the gateway and the home of every edition lead to every plan', () => {
  for (const edition of editionList)
    for (const address of ['/', `/${edition}/`])
      expect(linksOn(address), address).toEqual(
        expect.arrayContaining([first, later, elsewhere].map((id) => `/${edition}/${id}/`)),
      );
});

test('what plans share is linked both ways, whichever of them states it', () => {
  const pages: [address: string, links: string[]][] = [
    [`${first}/terms/liang-qing/`, [`${later}/terms/liang-qing/`]],
    [`${later}/terms/liang-qing/`, [`${first}/terms/liang-qing/`]],
    [`${later}/indicators/gdp/`, [`${first}/indicators/gdp/`, `${elsewhere}/indicators/gdp/`]],
    [`${elsewhere}/indicators/gdp/`, [`${first}/indicators/gdp/`, `${later}/indicators/gdp/`]],
    [`${elsewhere}/terms/liang-qing/`, []],
    [`${later}/terms/san-dian/`, []],
  ];
  for (const edition of editionList)
    for (const [address, links] of pages) {
      const [plan = ''] = address.split('/');
      const found = linksOn(`/${edition}/${address}`).filter(
        (link) => /\/(?:terms|indicators)\/[^/]+\/$/.test(link) && !link.includes(`/${plan}/`),
      );
      const across = found.filter((link) => link.startsWith(`/${edition}/`));
      expect([...new Set(across)].toSorted(), address).toEqual(
        links.map((link) => `/${edition}/${link}`).toSorted(),
      );
    }
});

test('indicators of one area and unit stand side by side with their years; else it is said why not', () => {
  const said: [address: string, has: string[], hasNot: string[]][] = [
    [
      `/en/${later}/indicators/gdp/`,
      [
        'RMB 5 billion (2030)',
        'RMB 8 billion (2035)',
        'The areas differ (Xiaowan Trial Zone here, Yuanwan Trial Zone there)',
      ],
      ['The units differ'],
    ],
    [
      `/zh-hans/${elsewhere}/indicators/gdp/`,
      ['地区不同（这里是远湾试验区，那里是小湾试验区）'],
      ['各规划的基数和目标'],
    ],
    [`/zh-hans/${later}/indicators/tree-cover/`, ['单位不同（这里是%，那里是亿元）'], ['各规划的基数和目标']],
  ];
  for (const [address, has, hasNot] of said) {
    const text = textOf(readPage(address, dist).document);
    for (const words of has) expect(text, address).toContain(words);
    for (const words of hasNot) expect(text, address).not.toContain(words);
  }
});

test('the search covers all plans, and every plan has citations and data files of its own', () => {
  const names = linksOn('/en/search/');
  for (const id of [first, later, elsewhere]) {
    expect(names, id).toContain(`/en/${id}/terms/liang-qing/`);
    for (const file of [`data/${id}/datapackage.json`, `data/${id}/indicators.csv`, `cite/${id}/plan.bib`])
      expect(existsSync(join(dist, file)), file).toBe(true);
  }
});

test('where there are several plans, a result of the search names its own', async () => {
  const titles = { 'zh-hans': '小湾样例规划', 'zh-hant': '小灣樣例規劃', en: 'Sample Plan of Xiaowan' };
  for (const edition of editionList) {
    const file = readFileSync(join(dist, `search/names-${edition}.json`), 'utf8');
    const names = new NameIndex(edition, () => Promise.resolve(JSON.parse(file)));
    await names.open('names');
    for (const id of [first, later, elsewhere])
      expect(names.planOf(`${id}/terms/liang-qing/`), id).toBe(titles[edition]);
    expect(names.planOf('about/')).toBeUndefined();
  }
});

test('what is stated to be the same is there, and of another plan', async () => {
  const cases = [
    [`${fixturePlan}/gdp`, 1],
    ['nowhere-2031-2035/gdp', 1],
  ] as const;
  for (const [reference, count] of cases) {
    const [plan] = await readEditions(
      fixtureFiles([
        { file: 'indicators/gdp.json', from: '"number"', to: `"sameAs": ["${reference}"], "number"` },
      ]),
    );
    const faults = plan ? [...sharingFaults([plan.editions['zh-hans']])] : [];
    expect(faults).toHaveLength(count);
    expect(faults[0]?.message).toBe(
      `content/${fixturePlan}/indicators/gdp.json: sameAs: found ${reference}, expected an indicator of another plan on this site; correct it`,
    );
  }
});

function linksOn(address: string): string[] {
  return elementsOf(readPage(address, dist).document).flatMap((element) => attribute(element, 'href') ?? []);
}
