import { expect, test } from '@playwright/test';
import { words } from '../../src/editions/words.ts';
import { placeTable } from '../../src/exports/search/place-table.ts';
import { boxWords } from '../../src/exports/search/search-files.ts';
import type { FileName, SearchFiles } from '../../src/search/data/files.ts';
import { mayBeSpelled } from '../../src/search/language/pinyin.ts';
import { isForeign } from '../../src/search/language/writing.ts';
import { NameIndex } from '../../src/search/names/name-index.ts';

const files: SearchFiles = {
  names: {
    words: boxWords('en'),
    names: [
      ['term', 'plan/terms/1/', '三点一中心'],
      ['term', 'plan/terms/2/', 'per capita income'],
      ['project', 'plan/projects/1/', '软件园'],
    ],
  },
  forms: {
    variants: '点點 软軟',
    readings: 'dian点san三xin心yi一zhong中',
    titles: ['three points and one centre', '人均收入'],
  },
  others: [
    ['organization', 'plan/notice/', '办公室'],
    ['subject', 'plan/subjects/1/', '教育'],
  ],
  otherForms: { readings: 'jian件', titles: ['software park', '', 'education'] },
  everyday: { 'plan/subjects/1/': '学费|上学' },
  rest: {
    variants: '体體',
    synonyms: [['软体', '软件']],
    zoneNames: ['高新区'],
    places: placeTable([{ kind: 'term', address: 'plan/terms/1/', id: 'abc' }]),
  },
};

/** An index whose files fail while they are broken, and what it was asked for. */
function indexWith(broken = new Set<FileName>(), edition: 'zh-hans' | 'zh-hant' | 'en' = 'zh-hans') {
  const asked: FileName[] = [];
  const index = new NameIndex(edition, (file) => {
    asked.push(file);
    return broken.has(file) ? Promise.reject(new Error(file)) : Promise.resolve(files[file]);
  });
  return { index, asked };
}

function titleOf(index: NameIndex, typed: string): string | undefined {
  return index.ask(typed)?.hits[0]?.entry.title;
}

test('the letters of a query tell whether it needs other forms of the names at once', () => {
  for (const [typed, edition, isAtOnce] of [
    ['三点', 'zh-hans', false],
    ['三點', 'zh-hans', true],
    ['三点', 'zh-hant', true],
    ['三點', 'zh-hant', false],
    ['三点', 'en', true],
    ['sandian', 'zh-hans', true],
    ['dian', 'en', false],
    ['sandianyi', 'en', true],
    ['sdyzx', 'en', true],
    ['sdyzx', 'zh-hant', true],
    ['demolition Qingyang', 'zh-hans', true],
    ['lüdao nüxing', 'zh-hans', true],
    ['hazardous waste', 'zh-hans', true],
    ['hazardous waste', 'en', false],
    ['energy', 'en', false],
    ['per capita income', 'en', false],
    ['GDP', 'en', false],
    ['310', 'zh-hans', false],
    ['第三章', 'zh-hans', false],
    ['box 4-2', 'zh-hant', true],
    ['', 'en', false],
  ] as const)
    expect(isForeign(typed, edition), `${typed} ${edition}`).toBe(isAtOnce);
});

test('only letters that spell syllables may be pinyin', () => {
  for (const [typed, may] of [
    ['sandian', true],
    ['san dian', true],
    ['gdp', true],
    ['hazardous waste', false],
    ['energy', false],
    ['三点', false],
    ['310', false],
    ['', false],
  ] as const)
    expect(mayBeSpelled(typed), typed).toBe(may);
});

test('a query asks for the names, and for their other forms where its letters or their silence call for them', async () => {
  for (const [typed, edition, expected] of [
    ['三点', 'zh-hans', ['names']],
    ['水', 'zh-hans', ['names']],
    ['龘', 'zh-hans', ['names', 'forms']],
    ['三點', 'zh-hans', ['names', 'forms']],
    ['三点', 'en', ['names', 'forms']],
    ['sandian', 'zh-hans', ['names', 'forms']],
    ['dian', 'en', ['names', 'forms']],
    ['per capita income', 'en', ['names']],
    ['per', 'en', ['names']],
    ['hazardous waste', 'en', ['names']],
    ['，', 'en', ['names']],
  ] as const) {
    const { index, asked } = indexWith(new Set(), edition);
    await index.answer(typed);
    expect(asked, `${typed} ${edition}`).toEqual(expected);
  }
});

test('a file is asked for once, by however many queries', async () => {
  const { index, asked } = indexWith();
  await index.answer('三点');
  await index.answer('三點');
  await index.answer('sandian');
  await index.open('names', 'rest');
  await index.open('rest');
  expect(asked).toEqual(['names', 'forms', 'rest']);
});

test('what the files have comes together', async () => {
  const { index } = indexWith();
  expect(index.words).toBeNull();
  expect(index.ask('三点')?.hits).toEqual([]);
  await index.open('names');
  expect(index.words?.none).toBe(words.en.search.none);
  expect([titleOf(index, '三点'), titleOf(index, '三點')]).toEqual(['三点一中心', undefined]);
  await index.open('forms');
  expect(['三點', 'sandian', 'three points'].map((typed) => titleOf(index, typed))).toEqual(
    Array(3).fill('三点一中心'),
  );
  expect(titleOf(index, '办公室')).toBeUndefined();
  await index.open('others');
  expect(titleOf(index, '办公室')).toBe('办公室');
  await index.open('otherForms');
  expect([titleOf(index, 'education'), titleOf(index, '学费')]).toEqual(['教育', undefined]);
  await index.open('everyday');
  expect(titleOf(index, '学费')).toBe('教育');
  await index.open('rest');
  for (const typed of ['软体园', '軟體', 'software']) expect(titleOf(index, typed), typed).toBe('软件园');
  expect([...index.catalogue.variants]).toHaveLength(3);
  expect(index.catalogue.readings.get('件')).toEqual(['jian']);
  expect(index.catalogue.zoneNames).toEqual(['高新区']);
  expect(index.catalogue.places.map(({ address }) => address)).toEqual(['plan/terms/1/']);
});

test('the titles of the last names are theirs also where the forms are not there', async () => {
  const { index } = indexWith();
  await index.open('names', 'others', 'otherForms');
  expect(titleOf(index, 'software park')).toBe('软件园');
});

test('a file that fails is missing, and is asked for again', async () => {
  const broken = new Set<FileName>(['forms']);
  const { index, asked } = indexWith(broken);
  expect((await index.answer('三點'))?.hits).toEqual([]);
  expect([...index.missing]).toEqual(['forms']);
  expect(titleOf(index, '三点')).toBe('三点一中心');
  broken.clear();
  expect((await index.answer('三點'))?.hits[0]?.entry.title).toBe('三点一中心');
  expect([...index.missing]).toEqual([]);
  expect(asked).toEqual(['names', 'forms', 'forms']);
});
