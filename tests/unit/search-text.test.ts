import { expect, test } from '@playwright/test';
import type { Language } from '../../src/editions/editions.ts';
import { indexContent } from '../../src/exports/search/index-content.ts';
import { placeTable } from '../../src/exports/search/place-table.ts';
import { type Place, passageFile, placesOf } from '../../src/search/data/places.ts';
import { wordsOf } from '../../src/search/language/fold.ts';
import { grades } from '../../src/search/names/grades.ts';
import { findPhrase } from '../../src/search/names/name.ts';
import { groupsOf } from '../../src/search/results/groups.ts';
import type { Result } from '../../src/search/results/results.ts';
import { indexWords } from '../../src/search/text/index-words.ts';
import { countRuns, pagefindIndex } from '../../src/search/text/pagefind-index.ts';
import { findWords, type TextIndex } from '../../src/search/text/text-index.ts';

const none = new Map<string, string>();

/** Texts of places in Chinese and English. */
const texts = [
  {
    zh: '加快建设三点一中心，处置危险废物',
    en: 'three points and one centre for hazardous waste',
  },
  { zh: '青阳园区优化布局', en: 'the Qingyang Park' },
  { zh: '快拆迁，优环境', en: 'rapid demolition' },
  { zh: '危险废物，危险废物', en: 'hazardous wastes' },
  { zh: '产值达到100亿元', en: 'output of RMB 10 billion' },
];

/** An index that reads the texts word for word, as Pagefind does. */
const index: TextIndex = {
  find: (words, language) => {
    const found = new Map<number, number>();
    texts.forEach((text, place) => {
      const all = wordsOf(text[language], none);
      const often = all.filter((_, at) => findPhrase(words, all.slice(at)) === 0).length;
      if (often > 0) found.set(place, often);
    });
    return Promise.resolve(found);
  },
};

function search(typed: string, own: Language = 'zh', asked: Language[] = []) {
  const languages: Language[] = own === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  const find: TextIndex['find'] = (words, language) => {
    asked.push(language);
    return index.find(words, language);
  };
  return findWords(wordsOf(typed, none), { index: { find }, languages });
}

test('the text is found as typed, without its marks, in the other language where the own one has it not', async () => {
  for (const [typed, places] of [
    ['三点一中心', [0]],
    ['“三点一中心”处置', [0]],
    ['危险废物', [0, 3]],
    ['100亿元', [4]],
    ['hazardous waste', [0, 3]],
    ['龘', []],
  ] as const)
    expect([...(await search(typed)).keys()], typed).toEqual(places);
});

test('a phrase is counted where its words stand in a row', () => {
  for (const [positions, length, count] of [
    [[4, 5, 6], 3, 1],
    [[4, 5, 6, 7], 3, 1],
    [[1, 2, 3, 9, 10, 11, 20, 22], 3, 2],
    [[7, 8, 5, 6], 2, 2],
    [[3, 3, 9], 1, 2],
    [[1, 3, 5], 2, 0],
  ] as const)
    expect(countRuns(positions, length), positions.join()).toBe(count);
});

test('the text of the own language comes before that of the other', async () => {
  for (const own of ['en', 'zh'] as const) {
    const asked: Language[] = [];
    await search('hazardous waste', own, asked);
    expect(asked[0]).toBe(own);
  }
  const asked: Language[] = [];
  await search('危险废物', 'en', asked);
  expect(new Set(asked)).toEqual(new Set(['zh']));
});

test('the words of two languages never meet in the index', () => {
  const content = indexContent(
    [
      { language: 'zh', pieces: ['PM2.5 zq zx'] },
      { language: 'en', pieces: ['waste 100 zebra', ''] },
    ],
    none,
  ).split(' ');
  expect(content).toEqual(['pm25', 'zzq', 'zzx', 'zx', 'zqwaste', 'zq100', 'zqzebra']);
  for (const typed of ['zqwaste', 'zq100', 'zqzebra'])
    expect(content).not.toContain(indexWords([typed], 'zh')[0]);
});

test('a row is looked up once, and again where that failed', async () => {
  const asked: string[] = [];
  let isBroken = true;
  const pagefind = {
    search: (query: string) => {
      asked.push(query);
      if (isBroken) return Promise.reject(new Error('offline'));
      return Promise.resolve({ results: [{ id: 'und_abc9', words: [4, 5, 8, 9] }] });
    },
  };
  const { find } = pagefindIndex(pagefind, ['xyz', 'abc']);
  await expect(find(['危', '险'], 'zh')).rejects.toThrow('offline');
  isBroken = false;
  for (let time = 0; time < 2; time += 1) expect(await find(['危', '险'], 'zh')).toEqual(new Map([[1, 2]]));
  expect(asked).toEqual(['"危 险"', '危 险', '"危 险"', '危 险']);
});

const places: Place[] = [
  { kind: 'project', address: 'plan/projects/9/', id: 'abc1' },
  { kind: 'project', address: 'plan/projects/10/', id: 'abd2' },
  { kind: 'section', address: 'plan/chapters/1/', id: 'aaa9' },
  { kind: 'section', address: 'plan/chapters/1/#c1-s1-p1', id: 'bbb3' },
  { kind: 'section', address: 'plan/chapters/1/#c1-s1-p2', id: 'bbc4' },
  { kind: 'section', address: 'plan/chapters/1/#c1-s2', id: 'ccc5' },
];

test('places are read from their table as they were put in, with ids cut to what tells them apart', () => {
  const table = placeTable(places);
  expect(placesOf(table)).toEqual(places.map((place) => ({ ...place, id: place.id.slice(0, 3) })));
  expect(table.pages.map(([, page]) => page)).toEqual([
    'plan/projects/9/',
    'plan/projects/10/',
    'plan/chapters/1/',
  ]);
  expect(placesOf(placeTable([]))).toEqual([]);
});

test('the text of a place is in the file of its section, or in one with all of its kind', () => {
  for (const [kind, address, file] of [
    ['section', 'plan/chapters/1/', 'en/plan/chapters/1'],
    ['section', 'plan/chapters/1/#c1-s1-p2', 'en/plan/chapters/1/c1-s1'],
    ['section', 'plan/chapters/1/#c1-s1-ss2-p2', 'en/plan/chapters/1/c1-s1'],
    ['section', 'plan/chapters/1/#box-1-1-r2', 'en/plan/chapters/1'],
    ['page', 'plan/notice/#notice-p1', 'en/plan/notice'],
    ['term', 'plan/terms/x/', 'en/plan/terms/x'],
    ['term', 'plan/terms/x/#explanation', 'en/plan/terms/x'],
    ['indicator', 'plan/indicators/gdp/', 'en/plan/indicators'],
    ['project', 'plan/projects/9/', 'en/plan/projects'],
    ['subject', 'plan/subjects/x/', 'en/plan/subjects/x'],
    ['organization', 'plan/organizations/x/', 'en/plan/organizations/x'],
    ['commitment', 'plan/commitments/#c1-s1-p2-1', 'en/plan/commitments'],
  ] as const)
    expect(passageFile('en', { kind, address }), address).toBe(file);
});

test('groups stand in the order of their best, guesses last', () => {
  const result = (kind: Result['kind'], grade: number): Result => ({
    kind,
    grade,
    address: `${kind}-${grade}`,
    title: '',
    label: '',
    trail: [],
    spot: null,
    phrases: [],
    quotable: false,
  });
  const results = [
    result('section', grades.inside),
    result('section', grades.text),
    result('project', grades.inside),
    result('term', grades.parts),
    result('indicator', grades.exact),
  ].sort((a, b) => b.grade - a.grade);
  expect(groupsOf(results).map(({ name }) => name)).toEqual(['indicator', 'section', 'project', 'guesses']);
  expect(
    groupsOf([result('term', grades.initials), result('section', grades.single)]).map(({ name }) => name),
  ).toEqual(['term', 'guesses']);
});
