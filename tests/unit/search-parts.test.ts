import { expect, test } from '@playwright/test';
import { placeTable } from '../../src/exports/search/place-table.ts';
import { boxWords } from '../../src/exports/search/search-files.ts';
import type { NameRow, SearchFiles } from '../../src/search/data/files.ts';
import { wordsOf } from '../../src/search/language/fold.ts';
import { tokensOf } from '../../src/search/language/tokens.ts';
import { grades } from '../../src/search/names/grades.ts';
import { findPhrase } from '../../src/search/names/name.ts';
import { NameIndex } from '../../src/search/names/name-index.ts';
import { searchFully } from '../../src/search/results/full-search.ts';
import { partQuery } from '../../src/search/results/query-parts.ts';
import type { TextIndex } from '../../src/search/text/text-index.ts';

const names: NameRow[] = [
  ['term', 'plan/terms/shi-ge-wu/', '十个无'],
  ['term', 'plan/terms/liang-xin/', '两新'],
  ['term', 'plan/terms/1220/', '1220'],
  ['indicator', 'plan/indicators/hospitals/', '医院数量|医院', 'I25'],
  ['section', 'plan/chapters/8/', '建设高新区', '第八章'],
  ['section', 'plan/chapters/8/#c8-s1', '养老服务', '第一节'],
];

const texts: readonly (readonly [unit: string, zh: string])[] = [
  ['c8-s1-p1', '发放养老金，建设养老设施'],
  ['c8-s1-p2', '建设医院和学校，改善医疗设施'],
  ['c8-s2-p1', '对接S1号线，建设轨道'],
  ['c8-s2-p2', '建设轨道交通设施，建设道路设施'],
  ['c8-s2-p3', '发展国际学校'],
];

const index: TextIndex = {
  find: (words, language) => {
    const found = texts.flatMap(([, zh], place): [number, number][] => {
      const all = wordsOf(zh, new Map());
      const often = all.filter((_, at) => findPhrase(words, all.slice(at)) === 0).length;
      return language === 'zh' && often > 0 ? [[place, often]] : [];
    });
    return Promise.resolve(new Map(found));
  },
};

const files: SearchFiles = {
  names: { words: boxWords('zh-hans'), names },
  forms: { variants: '', readings: '', titles: [] },
  others: [['subject', 'plan/subjects/jiao-yu/', '教育']],
  otherForms: { readings: '', titles: [] },
  everyday: { 'plan/subjects/jiao-yu/': '学费|上学' },
  rest: {
    variants: '',
    synonyms: [['地铁', '轨道']],
    zoneNames: ['江阴高新区', '高新区'],
    places: placeTable(
      texts.map(([unit], number) => ({
        kind: 'section',
        address: `plan/chapters/8/#${unit}`,
        id: `${number}`,
      })),
    ),
  },
};

const catalogue = new NameIndex('zh-hans', (file) => Promise.resolve(files[file]));
await catalogue.open('names', 'forms', 'others', 'otherForms', 'everyday', 'rest');

const partsIn = (typed: string) => partQuery(typed, { names: catalogue, index, languages: ['zh', 'en'] });
const ask = (typed: string) => searchFully(typed, { names: catalogue, index });

async function addressesFor(typed: string): Promise<string[]> {
  const { groups } = await ask(typed);
  return groups.flatMap(({ results }) =>
    results.map(({ address }) => address.replace(/^plan\/(?:chapters\/8\/#)?/, '')),
  );
}

test('a query is taken apart into what names and texts have, without what says nothing', async () => {
  for (const [typed, parts, absent] of [
    ['养老金多少钱一个月', ['养老金'], ['钱']],
    ['两新的定义', ['两新'], []],
    ['有多少家医院', ['医院'], []],
    ['江阴高新区 医院', ['医院'], []],
    ['国际学校有哪些', ['国际学校'], []],
    ['地铁S1', ['轨道', 's1'], []],
    ['月球 医院', ['医院'], ['月球']],
    ['什么是什么', [], []],
    ['关于医院', ['医院'], []],
  ] as const) {
    const parted = await partsIn(typed);
    expect(
      parted.parts.map(({ words }) => words.join('')),
      typed,
    ).toEqual(parts);
    expect(parted.absent, typed).toEqual(absent.filter((word) => [...word].length > 1));
  }
});

test('the rarer part says more', async () => {
  const { parts } = await partsIn('S1 设施');
  const [rare, common] = parts.map(({ weight }) => weight);
  expect(rare).toBeGreaterThan(common ?? Number.POSITIVE_INFINITY);
});

test('what covers the most weight stands first, and a thing before the passages that name it', async () => {
  for (const [typed, first] of [
    ['地铁S1', 'c8-s2-p1'],
    ['S1 设施', 'c8-s2-p1'],
    ['学校 医疗设施', 'c8-s1-p2'],
    ['十个无是什么意思', 'terms/shi-ge-wu/'],
    ['高新区有多少医院', 'indicators/hospitals/'],
    ['养老设施要建多少', 'c8-s1-p1'],
    ['学费', 'subjects/jiao-yu/'],
    ['孩子上学', 'subjects/jiao-yu/'],
  ] as const)
    expect((await addressesFor(typed))[0], typed).toBe(first);
});

test('the answer says what nothing has, and where no place has all', async () => {
  for (const [typed, absent, apart] of [
    ['学校 医疗设施', [], false],
    ['S1 学校', [], true],
    ['医院 火星', ['火星'], false],
  ] as const) {
    const answer = await ask(typed);
    expect([answer.absent, answer.apart], typed).toEqual([absent, apart]);
    expect(answer.groups.length, typed).toBeGreaterThan(0);
  }
  expect((await ask('火星 月球')).groups).toEqual([{ name: 'nearest', results: [] }]);
});

test('where something has all of a query, what has a part of it is left out', async () => {
  expect(await addressesFor('学校 医疗设施')).toEqual(['c8-s1-p2']);
  const { groups } = await ask('学校 医疗设施');
  expect(groups[0]?.results[0]?.grade).toBeGreaterThanOrEqual(grades.sure);
});

test('a coinage is found with a character left out, and with its digits exchanged', async () => {
  for (const [typed, address] of [
    ['十无', 'terms/shi-ge-wu/'],
    ['1202', 'terms/1220/'],
    ['2120', 'terms/1220/'],
  ] as const)
    expect(await addressesFor(typed), typed).toContain(address);
});

test('the words of a text end where those of the language do', () => {
  const { tokens, borders } = tokensOf('国际学校 R&D', new Map());
  expect(tokens.map(({ words }) => words.join(''))).toEqual(['国', '际', '学', '校', 'r', 'd']);
  expect([0, 2, 4, 5].every((at) => borders.has(at))).toBe(true);
  expect(borders.has(1)).toBe(false);
});
