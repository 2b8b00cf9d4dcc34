import { expect, test } from '@playwright/test';
import { boxWords } from '../../src/exports/search/search-files.ts';
import type { NameRow, SearchFiles } from '../../src/search/data/files.ts';
import { grades } from '../../src/search/names/grades.ts';
import type { Name } from '../../src/search/names/name.ts';
import { isAcrossWords } from '../../src/search/names/name.ts';
import { type NameHit, NameIndex } from '../../src/search/names/name-index.ts';
import { nearNames, nearWord } from '../../src/search/names/near-names.ts';
import { readingList } from './search-readings.ts';

const rows: NameRow[] = [
  ['term', 'plan/terms/1/', '三点一中心'],
  ['term', 'plan/terms/2/', '1+3+1'],
  ['term', 'plan/terms/3/', '七个式'],
  ['term', 'plan/terms/4/', '一个云、一张图、三个智慧'],
  ['indicator', 'plan/indicators/income/', '居民人均可支配收入', 'I04'],
  ['organization', 'plan/projects/6/', '江苏长电科技股份有限公司|长电科技|长电'],
  ['section', 'plan/chapters/6/', '聚焦双碳', '第六章'],
  ['section', 'plan/chapters/6/#c6-s1', '打好保卫战', '第一节'],
];

const catalogue = await indexOf(rows, ['three points and one centre']);

/** An index of names, those that few look for at the end, with all its files at hand. */
async function indexOf(
  names: readonly NameRow[],
  titles: readonly string[] = [],
  others: readonly NameRow[] = [],
): Promise<NameIndex> {
  const files: SearchFiles = {
    names: { words: boxWords('en'), names },
    forms: { variants: '长長 电電', readings: readingList, titles },
    others,
    otherForms: { readings: '', titles: others.map(() => '') },
    everyday: {},
    rest: {
      variants: '',
      synonyms: [['所得', '收入']],
      zoneNames: [],
      places: { pages: [], ids: '' },
    },
  };
  const index = new NameIndex('zh-hans', (file) => Promise.resolve(files[file]));
  await index.open('names', 'forms', 'others', 'otherForms', 'everyday', 'rest');
  return index;
}

function find(typed: string, index = catalogue, unfinished = false): NameHit[] {
  return index.ask(typed, unfinished)?.hits ?? [];
}

test('a name is found by every way of typing it', () => {
  for (const [typed, address] of [
    ['三点一中心', 'terms/1'],
    ['“三点一中心”', 'terms/1'],
    ['一中心', 'terms/1'],
    ['sandianyizhongxin', 'terms/1'],
    ['San Dian Yi', 'terms/1'],
    ["san'dian", 'terms/1'],
    ['三dian一zhongxin', 'terms/1'],
    ['sandian一中心', 'terms/1'],
    ['changdian科技', 'projects/6'],
    ['長dian科ji', 'projects/6'],
    ['san1 dian3', 'terms/1'],
    ['sdyzx', 'terms/1'],
    ['three points', 'terms/1'],
    ['points centres', 'terms/1'],
    ['131', 'terms/2'],
    ['１＋３＋１', 'terms/2'],
    ['1 + 3 + 1', 'terms/2'],
    ['qgs', 'terms/3'],
    ['一张图', 'terms/4'],
    ['人均可支配所得', 'indicators/income'],
    ['I04', 'indicators/income'],
    ['长电', 'projects/6'],
    ['長電科技', 'projects/6'],
    ['changdian', 'projects/6'],
    ['zhangdian', 'projects/6'],
    ['第六章', 'chapters/6'],
    ['6.1', 'chapters/6/#c6-s1'],
    ['第六章 第一节', 'chapters/6/#c6-s1'],
  ] as const) {
    const [first] = find(typed);
    expect(first?.entry.address.replace(/\/$/, ''), typed).toBe(`plan/${address}`);
  }
});

test('two characters that meet by chance where two words meet are no name', () => {
  for (const [pair, name, isAcross] of [
    ['展示', '打造绿色发展示范园区', true],
    ['发展', '打造绿色发展示范园区', false],
    ['一中', '三点一中心', false],
    ['长电', '江苏长电科技股份有限公司', false],
    ['三点一', '三点一中心', false],
  ] as const)
    expect(isAcrossWords(pair, name), `${pair} ${name}`).toBe(isAcross);
});

test('a name that is not shown answers to its beginning, not to two characters inside it', async () => {
  const [first] = find('电科');
  expect(first?.grade).toBeGreaterThan(grades.text);
  const hidden = await indexOf([['organization', 'plan/9/', '上海交大|上海交通大学']]);
  expect(find('交通', hidden)[0]?.grade).toBeLessThan(grades.text);
  expect(find('上海交通', hidden)[0]?.grade).toBeGreaterThan(grades.text);
});

test('a number is found whole, not inside another', () => {
  expect(find('3').map(({ entry }) => entry.title)).not.toContain('131');
  expect(find('13')).toEqual([]);
});

test('an unfinished word counts while it is typed, and less once it is not', () => {
  const [typing] = find('three poi', catalogue, true);
  const [typed] = find('three poi');
  expect(typing?.entry.address).toBe('plan/terms/1/');
  expect(typed?.grade).toBeLessThan(typing?.grade ?? 0);
});

test('a name is whole only where its last word is', () => {
  for (const [typed, isWhole] of [
    ['three points and one centre', true],
    ['three points and one cent', false],
    ['三点一中心', true],
    ['三点一中', false],
    ['sandianyizhongxin', true],
    ['sandianyizhongxi', false],
    ['I04', true],
  ] as const) {
    const [first] = find(typed, catalogue, true);
    expect((first?.grade ?? 0) >= grades.spelled, typed).toBe(isWhole);
  }
});

test('what cannot be looked up is no query', () => {
  for (const typed of ['', ' ', '，。！', '🦄', '\ud800']) expect(catalogue.ask(typed), typed).toBeNull();
});

test('one wrong, missing, surplus or swapped character still finds the name', () => {
  for (const [typed, title] of [
    ['三点一种心', '三点一中心'],
    ['三点中心', '三点一中心'],
    ['三点点一中心', '三点一中心'],
    ['三一点中心', '三点一中心'],
    ['七各式', '七个式'],
    ['three point and one centre', '三点一中心'],
    ['sandianyizongxin', '三点一中心'],
    ['qigeshii', '七个式'],
    ['七格式', '七个式'],
  ] as const) {
    const [first] = nearNames(nameIn(typed), catalogue.catalogue.entries, catalogue.catalogue.readings);
    expect(first?.title, typed).toBe(title);
  }
  for (const typed of ['三', '龘龘龘龘', 'qwertyuiop', '七年来一共有多少家企业', '八个样'])
    expect(
      nearNames(nameIn(typed), catalogue.catalogue.entries, catalogue.catalogue.readings),
      typed,
    ).toEqual([]);
});

function nameIn(typed: string): Name {
  return catalogue.ask(typed)?.query.whole ?? { key: '', words: [] };
}

test('a word in letters that misses one of a name by a letter is repaired', () => {
  for (const [typed, word] of [
    ['poimt', 'point'],
    ['thrree', 'three'],
    ['threads', null],
    ['tree', null],
  ] as const)
    expect(nearWord(typed, catalogue.catalogue.entries), typed).toBe(word);
});

test('a name that few look for stands after others, unless it is named whole', async () => {
  const office: NameRow = ['organization', 'plan/2/', '电科办公室'];
  const both = await indexOf([['organization', 'plan/1/', '华电科技']], [], [office]);
  const titlesFor = (typed: string) => find(typed, both).map(({ entry }) => entry.title);
  expect(titlesFor('电科')).toEqual(['华电科技', '电科办公室']);
  expect(titlesFor('电科办公室')[0]).toBe('电科办公室');
  const [first] = find('电科', await indexOf([office]));
  expect(Math.floor(first?.grade ?? 0)).toBe(grades.prefix);
});
