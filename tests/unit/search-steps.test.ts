import { expect, test } from '@playwright/test';
import { filesFor, stepsFor } from '../../src/search/names/name-steps.ts';
import { type Query, readQuery } from '../../src/search/names/query.ts';

test('a query loads at once what its letters ask for, and the rest step by step', () => {
  for (const [typed, edition, files] of [
    ['三点', 'zh-hans', ['names']],
    ['三點', 'zh-hans', ['names', 'name-forms']],
    ['三点', 'zh-hant', ['names', 'name-forms']],
    ['三点', 'en', ['names', 'titles']],
    ['sandian', 'zh-hans', ['names', 'readings']],
    ['sandianyi', 'en', ['names', 'readings', 'titles']],
    ['sdyzx', 'en', ['names', 'readings', 'titles']],
    ['demolition Qingyang', 'zh-hans', ['names', 'titles']],
    ['shuangjinshuangcu', 'zh-hans', ['names', 'readings']],
    ['lüdao nüxing', 'zh-hans', ['names', 'readings']],
    ['energy', 'en', ['names']],
    ['per capita income', 'en', ['names']],
    ['GDP', 'en', ['names']],
    ['sdyzx', 'zh-hant', ['names', 'readings']],
    ['hazardous waste', 'zh-hans', ['names', 'titles']],
    ['hazardous waste', 'en', ['names']],
    ['310', 'zh-hans', ['names']],
    ['第三章', 'zh-hans', ['names', 'headings']],
    ['box 4-2', 'zh-hant', ['names', 'headings']],
  ] as const)
    expect(filesFor(typed, edition), `${typed} ${edition}`).toEqual(files);
  const more = [['headings'], ['others']] as const;
  for (const [typed, edition, steps] of [
    ['三点', 'zh-hans', [['headings'], ['others']]],
    ['hazardous waste', 'en', [['headings'], ['others']]],
    [
      'sandian',
      'en',
      [['readings', 'titles'], ['headings', 'otherreadings'], ['others'], ['titles', 'othertitles']],
    ],
    ['第六章', 'zh-hans', [['headings']]],
  ] as const)
    expect(stepsFor(queryOf(typed), edition, more), `${typed} ${edition}`).toEqual(steps);
});

function queryOf(typed: string): Query {
  const query = readQuery(typed, { variants: new Map(), synonyms: [] });
  if (!query) throw new Error(`“${typed}” is no query`);
  return query;
}
