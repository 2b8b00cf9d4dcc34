import { expect, test } from '@playwright/test';
import { entriesOf, tablesOf } from '../../src/search/data/files.ts';
import { type NameEntry, nameEntry } from '../../src/search/data/name-entry.ts';
import {
  type CatalogueEntry,
  catalogueOf,
  findNames,
  type NameHit,
} from '../../src/search/names/catalogue.ts';
import { grades } from '../../src/search/names/grades.ts';
import { isAcrossWords } from '../../src/search/names/name.ts';
import { nearNames } from '../../src/search/names/near-names.ts';
import { type Query, readQuery } from '../../src/search/names/query.ts';
import { readings, variants } from './search-readings.ts';

const synonyms = [{ typed: '所得', text: '收入', printed: false }];

const entries: NameEntry[] = [
  nameEntry({
    kind: 'term',
    address: 'plan/terms/1/',
    title: '三点一中心',
    uses: 3,
  }),
  nameEntry({ kind: 'term', address: 'plan/terms/2/', title: '1+3+1', uses: 9 }),
  nameEntry({ kind: 'term', address: 'plan/terms/3/', title: '七个式' }),
  nameEntry({ kind: 'term', address: 'plan/terms/4/', title: '一个云、一张图、三个智慧' }),
  nameEntry({
    kind: 'indicator',
    address: 'plan/indicators/income/',
    title: '居民人均可支配收入',
    label: 'I04',
  }),
  nameEntry({
    kind: 'organization',
    address: 'plan/projects/6/',
    title: '江苏长电科技股份有限公司',
    aliases: ['长电科技', '长电'],
  }),
  nameEntry({ kind: 'section', address: 'plan/chapters/6/', title: '聚焦双碳', label: '第六章' }),
  nameEntry({ kind: 'section', address: 'plan/chapters/6/#c6-s1', title: '打好保卫战', label: '第一节' }),
];

const catalogue = catalogueWith(entries, [['three points and one centre']]);

function catalogueWith(
  first: readonly NameEntry[],
  titles: readonly (readonly string[])[],
  others: readonly NameEntry[] = [],
): CatalogueEntry[] {
  return catalogueOf({ first, others, titles, variants });
}

function find(query: Query, entries = catalogue): NameHit[] {
  return findNames(query, entries, readings);
}

function ask(typed: string, unfinished = false): Query {
  const query = readQuery(typed, { variants, synonyms, unfinished });
  if (!query) throw new Error(`“${typed}” is no query`);
  return query;
}

test('a name is found by every way of typing it', () => {
  for (const [typed, address] of [
    ['三点一中心', 'terms/1'],
    ['“三点一中心”', 'terms/1'],
    ['一中心', 'terms/1'],
    ['sandianyizhongxin', 'terms/1'],
    ['San Dian Yi', 'terms/1'],
    ["san'dian", 'terms/1'],
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
    const [first] = find(ask(typed));
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

test('a name that is not shown answers to its beginning, not to two characters inside it', () => {
  const [first] = find(ask('电科'));
  expect(first?.grade).toBeGreaterThan(grades.text);
  const hidden = catalogueWith(
    [nameEntry({ kind: 'organization', address: 'plan/9/', title: '上海交大', aliases: ['上海交通大学'] })],
    [],
  );
  expect(find(ask('交通'), hidden)[0]?.grade).toBeLessThan(grades.text);
  expect(find(ask('上海交通'), hidden)[0]?.grade).toBeGreaterThan(grades.text);
});

test('a coinage that makes up half of a query is what the query is about', () => {
  const [first] = find(ask('三点一中心建设'));
  expect(first?.entry.title).toBe('三点一中心');
  expect(first?.grade).toBeGreaterThan(grades.text);
});

test('a number is found whole, not inside another', () => {
  expect(find(ask('3')).map(({ entry }) => entry.title)).not.toContain('131');
  expect(find(ask('13'))).toEqual([]);
});

test('an unfinished word counts while it is typed, and less once it is not', () => {
  const [typing] = find(ask('three poi', true));
  const [typed] = find(ask('three poi'));
  expect(typing?.entry.address).toBe('plan/terms/1/');
  expect(typed?.grade).toBeLessThan(typing?.grade ?? 0);
});

test('what cannot be looked up is no query', () => {
  for (const typed of ['', ' ', '，。！', '🦄', '\ud800'])
    expect(readQuery(typed, { variants, synonyms })).toBeNull();
});

test('one wrong, missing, surplus or swapped character still finds the name', () => {
  for (const [typed, title] of [
    ['三点一种心', '三点一中心'],
    ['三点中心', '三点一中心'],
    ['三点点一中心', '三点一中心'],
    ['三一点中心', '三点一中心'],
    ['七各式', '七个式'],
    ['长点科技', '江苏长电科技股份有限公司'],
    ['sandianyizongxin', '三点一中心'],
    ['three point and one centre', '三点一中心'],
  ] as const) {
    const [first] = nearNames(ask(typed), catalogue, readings);
    expect(first?.title, typed).toBe(title);
  }
  for (const typed of ['三', '龘龘龘龘', 'qwertyuiop'])
    expect(nearNames(ask(typed), catalogue, readings), typed).toEqual([]);
});

test('pinyin whose pieces leave part of a name out finds it all the same', () => {
  const [first] = find(ask('san zhongxin'));
  expect(first?.entry.title).toBe('三点一中心');
});

test('a name that few look for stands after others, unless it is named whole', () => {
  const office = nameEntry({ kind: 'organization', address: 'plan/2/', title: '电科办公室' });
  const company = nameEntry({ kind: 'organization', address: 'plan/1/', title: '华电科技' });
  const both = catalogueWith([company], [], [office]);
  const titlesFor = (typed: string) => find(ask(typed), both).map(({ entry }) => entry.title);
  expect(titlesFor('电科')).toEqual(['华电科技', '电科办公室']);
  expect(titlesFor('电科办公室')[0]).toBe('电科办公室');
  const [first] = find(ask('电科'), catalogueWith([office], []));
  expect(Math.floor(first?.grade ?? 0)).toBe(grades.prefix);
});

test('names are read from their tables as they were put in', () => {
  const tables = tablesOf(entries);
  expect(entriesOf(tables)).toEqual(entries);
  expect(tables.map(({ kind, folder }) => `${kind} ${folder}`)).toEqual([
    'term plan',
    'indicator plan',
    'organization plan',
    'section plan',
  ]);
  const page = nameEntry({ kind: 'page', address: 'about/', title: '关于' });
  expect(entriesOf(tablesOf([...entries, page]))).toEqual([...entries, page]);
  expect(entriesOf(tablesOf([]))).toEqual([]);
});
