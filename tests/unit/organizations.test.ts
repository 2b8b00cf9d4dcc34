import { expect, test } from '@playwright/test';
import { pinyin } from 'pinyin-pro';
import { organizationsSchema, organizationWordsSchema } from '../../src/content-model/organization.ts';
import { editionList } from '../../src/editions/editions.ts';
import { checkRecord } from '../../src/plan/check/record.ts';
import { planIn } from '../../src/plan/edition.ts';
import { throwFirst } from '../../src/plan/record/fault.ts';
import type { PlanRecord } from '../../src/plan/record/record.ts';
import { readSource } from '../../src/plan/text/edition-texts.ts';
import type { Organization } from '../../src/plan/things/projects.ts';
import type { Plan } from '../../src/plan/types.ts';
import { readJson, readRecordFiles, recordFolder } from '../record/record-files.ts';

type OrganizationRecord = PlanRecord['organizations'][number];

const source = readSource(await readRecordFiles());
const plans = editionList.map((edition) => planIn(source, edition));
const organizations = new Map(planOf('zh-hans').organizations.map((entry) => [entry.slug, entry]));

test('the two files have the shape of the content model, in the order of the slugs', () => {
  const record = readJson<{ organizations: OrganizationRecord[] }>(recordFolder, 'organizations.json');
  const words = readJson<object>(recordFolder, 'editions/en/organizations.json');
  expect(organizationsSchema.safeParse(record).error).toBeUndefined();
  expect(organizationWordsSchema.safeParse(words).error).toBeUndefined();
  const slugs = record.organizations.map(({ slug }) => slug);
  expect(slugs).toEqual([...slugs].sort());
  expect(Object.keys(words)).toEqual(slugs);
});

test('every slug is the pinyin or the Latin letters of a form of the name', () => {
  const strays = [...organizations.values()].filter(
    ({ slug, sourceName, shortNames }) => ![sourceName, ...shortNames].map(slugOf).includes(slug),
  );
  expect(strays.map(({ slug }) => slug)).toEqual([]);
});

test('every line of annex 1 and every candidate of the listing table has its organization', () => {
  const all = [...organizations.values()];
  const { projects, tables } = source.record;
  const lines = new Set(all.flatMap((entry) => entry.projects));
  expect([...lines].sort()).toEqual(projects.map(({ id }) => id).sort());
  const rows = all.flatMap(({ listingRow }) => listingRow ?? []);
  expect(rows.length).toBe(tables.get('box-4-2')?.rows?.length);
  expect(new Set(rows).size).toBe(rows.length);
});

const mentions: Record<string, string> = {
  'zhong-xin-te-gang': 'c1-s1-ss1-p3 c3-s1-ss1-p2 box-3-1-i2 c3-s4-p2 c3-s4-p3 c4-s2-p2 c7-s4-p1',
  'xing-cheng-te-gang': 'box-6-1-i1 prj-08 prj-48',
  'chang-dian-ke-ji': 'c1-s1-ss1-p3 c3-s1-ss2-p2 box-3-1-i2 c3-s4-p2 prj-06 prj-50',
  'chang-dian-xian-jin': 'box-3-1-i2',
  'fa-er-sheng': 'c1-s1-ss1-p3 c3-s1-ss1-p3 box-3-1-i2 c3-s4-p3 c4-s2-p2 c7-s4-p1 prj-47',
  'fa-er-sheng-guang-dian': 'box-4-2-r15',
  'sheng-he-jing-wei': 'c3-s1-ss2-p2 box-4-2-r5 prj-31',
  'zhong-liang': 'c1-s1-ss3-p3',
  'jiang-yin-zhong-liang': 'prj-49',
  'lian-dong-tian-yi-ke-ji': 'prj-03 prj-04',
  'lian-dong-tian-yi-xin-neng-yuan': 'box-4-2-r2',
  'mei-guo-hua-ping': 'prj-22',
  'dong-jiu': 'prj-22',
  'shi-yan-xiao-xue': 'c8-s1-p2',
  'gao-xin-qu-guan-wei-hui': 'notice-issuer notice-title notice-signature cover-issuer c9-s2-p1 c9-s3-p1',
  'xing-zheng-shen-pi-ju': 'fn-05',
  'ke-ji-bu': 'table-3-1-note annex-2-note',
};

for (const [slug, units] of Object.entries(mentions))
  test(`${slug} is named in ${units}`, () => {
    expect(organizations.get(slug)?.mentions.join(' ')).toBe(units);
  });

/** The English text joins the two committees in one plural. */
const joined = ['ren-da-gong-wei', 'zheng-xie-gong-wei'];

for (const plan of plans)
  test(`every organization stands in a text of the edition ${plan.edition} by one of its names`, () => {
    const missing = plan.organizations.filter((entry) => !standsIn(plan, entry)).map(({ slug }) => slug);
    expect(missing).toEqual(plan.edition === 'en' ? joined : []);
  });

test('an organization can be looked up in every edition by its names in the edition, the source and English', () => {
  const found = plans.map(
    ({ organizations: list }) => list.find(({ slug }) => slug === 'song-xia-dian-qi')?.allNames,
  );
  const chinese = ['松下电器（中国）', '松下电器', '松下'];
  const english = ['Panasonic Corporation of China', 'Panasonic'];
  expect(found).toEqual([
    [...chinese, ...english],
    ['松下電器（中國）', '松下電器', '松下', '松下电器（中国）', '松下电器', ...english],
    [...english, ...chinese],
  ]);
});

test('no two organizations have the same English name', () => {
  const names = planOf('en').organizations.flatMap(({ name, shortNames }) => [name, ...shortNames]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

const faults: [string, (list: OrganizationRecord[]) => OrganizationRecord[], RegExp][] = [
  ['a slug that stands twice', (list) => [...list, ...list.slice(0, 1)], /slug: found .* twice/],
  ['a short name of another', change('chang-dian-xian-jin', { shortNames: ['长电'] }), /长电.*keep it where/],
  [
    'a name that no unit has',
    change('zhong-liang', { name: '中粮集团' }),
    /zhong-liang\.name.*copy the fullest/,
  ],
  [
    'an unknown project',
    change('bei-ka-er-te', { projects: ['prj-99'] }),
    /the project prj-99.*correct the id/,
  ],
  ['the project of another', change('bei-ka-er-te', { projects: ['prj-08'] }), /prj-08, in which “江阴兴澄/],
  ['a missing investor', without('dong-jiu'), /the investor “东久（中国）” of prj-22/],
  ['a missing candidate', without('bai-ao-de'), /no organization for box-4-2-r14/],
  ['the row of another', change('bai-ao-de', { listingRow: 'box-4-2-r1' }), /bai-ao-de\.listingRow/],
  ['a row that is not there', change('bai-ao-de', { listingRow: 'box-4-2-r18' }), /bai-ao-de\.listingRow/],
];

for (const [fault, spoil, message] of faults)
  test(`the build stops at ${fault}`, () => {
    const spoilt = {
      ...source,
      record: { ...source.record, organizations: spoil(source.record.organizations) },
    };
    expect(() => throwFirst(checkRecord(source))).not.toThrow();
    expect(() => throwFirst(checkRecord(spoilt))).toThrow(message);
  });

function planOf(edition: Plan['edition']): Plan {
  const plan = plans.find((candidate) => candidate.edition === edition);
  if (!plan) throw new Error(`No edition ${edition}`);
  return plan;
}

function slugOf(form: string): string {
  const syllables = pinyin(form, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return syllables
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function standsIn({ texts }: Plan, { name, shortNames, mentions: units }: Organization): boolean {
  const named = [...texts].filter(([key]) => units.includes(key.split('/')[0] ?? key));
  const forms = [name, ...shortNames].map((form) => form.toLowerCase());
  return named.some(([, { text }]) => forms.some((form) => text.toLowerCase().includes(form)));
}

function change(slug: string, fields: Partial<OrganizationRecord>) {
  return (list: OrganizationRecord[]) =>
    list.map((entry) => (entry.slug === slug ? { ...entry, ...fields } : entry));
}

function without(slug: string) {
  return (list: OrganizationRecord[]) => list.filter((entry) => entry.slug !== slug);
}
