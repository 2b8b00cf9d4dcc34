import { expect, test } from '@playwright/test';
import { mentionIn } from '../../src/components/project/mention.ts';
import { axisOf, type Dates, spanOf, yearsOf } from '../../src/components/project/project-scale.ts';
import { indexReferences } from '../../src/plan/relations.ts';
import { plainText } from '../../src/plan/text/rich-text.ts';
import { textKey } from '../../src/plan/text-keys.ts';
import type { Organization } from '../../src/plan/things/projects.ts';

const steel: Organization = {
  slug: 'zhong-xin-te-gang',
  name: '中信特钢',
  sourceName: '中信特钢',
  shortNames: ['中信泰富特钢'],
  allNames: ['中信特钢', '中信泰富特钢', 'CITIC Special Steel'],
  kind: 'company',
  translationStatus: 'editors',
  projects: [],
  mentions: ['c4-s2-p2'],
  listingRow: null,
};

const plan = {
  organizations: [steel],
  zoneNames: ['高新区', '江阴', 'Jiangyin'],
  texts: new Map(
    [...Array(11).keys()].map((number) => [textKey.unit(`c1-p${number}`), plainText('形成联动发展')]),
  ),
  relations: indexReferences([
    { from: { kind: 'unit', id: 'c4-s2-p2' }, how: 'names', to: { kind: 'organization', id: steel.slug } },
  ]),
};

const mentions = [
  ['推动星河湾、星河国际社区建设', ['星河湾', '星河国际社区'], '星河国际社区'],
  ['新建星河国际配建幼儿园', ['星河国际社区', '星河科创产业园'], '星河国际'],
  ['江阴天安数码城科技创业服务中心', ['江阴天安数码城置业有限公司'], '天安数码城'],
  ['新建轨道机车车辆零部件项目', ['必得轨道机车车辆关键零部件制造项目'], '轨道机车车辆'],
  ['江阴金属材料研究院；支持中信特钢到境外设立', ['江阴兴澄特种钢铁有限公司', '兴澄特钢'], '中信特钢'],
  ['the Galaxy International kindergarten', ['Galaxy International Community'], 'Galaxy International'],
  ['the theme park', ['The Park project'], ''],
  ['形成联动发展', ['联动天翼动力锂电池及系统一期'], ''],
  ['环普产业园', ['环普江阴国际产业园项目'], '环普'],
  [
    'support CITIC Special Steel',
    ['Intelligent upgrading', 'Xingcheng Special Steel'],
    'CITIC Special Steel',
  ],
  ['Peier Technology', ['Peier expansion'], 'Peier'],
  ['Peiers', ['Peier expansion'], ''],
  ['锂电池生产等重大项目', ['智建美住智慧移动建筑'], ''],
] as const;

for (const [text, names, words] of mentions)
  test(`“${text}” speaks of ${names.join(', ')} by ${words === '' ? 'no word of them' : `“${words}”`}`, () => {
    expect(mentionIn({ plan, unit: 'c4-s2-p2', text, names })).toBe(words);
  });

const dates = (start: string | null, end: string | null): Dates => ({
  start: start === null ? null : { iso: start },
  end: end === null ? null : { iso: end },
});

test('the axis of projects holds all their dates between even years', () => {
  const axis = axisOf([dates('2019-08', '2023-12'), dates('2016-08', null), dates('2021', '2025-12')]);
  expect(axis).toEqual({ from: 2016, to: 2026 });
  expect(yearsOf(axis)).toEqual([2016, 2018, 2020, 2022, 2024, 2026]);
  expect(yearsOf(axisOf([dates('2022', '2022')]))).toEqual([2022, 2024]);
});

test('a project stands on the axis from the start of its start to its end; a year alone is taken whole', () => {
  const axis = { from: 2016, to: 2026 };
  expect(spanOf(dates('2021', '2023-12'), axis)).toEqual({ start: 50, end: 79.2 });
  expect(spanOf(dates('2022', '2023'), axis)).toEqual({ start: 60, end: 79.2 });
  expect(spanOf(dates('2018-12', null), axis)).toEqual({ start: 29.2, end: null });
});
