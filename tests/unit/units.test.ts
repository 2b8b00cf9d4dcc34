import { expect, test } from '@playwright/test';
import { noteMarks } from '../../src/plan/assemble/terms.ts';
import { planIn } from '../../src/plan/edition.ts';
import { idsAmong, referringTo, refersTo, type Thing } from '../../src/plan/relations.ts';
import { readSource } from '../../src/plan/text/edition-texts.ts';
import { plainText, type RichText } from '../../src/plan/text/rich-text.ts';
import { textKey } from '../../src/plan/text-keys.ts';
import type { Chapter, Unit } from '../../src/plan/things/text.ts';
import type { Plan } from '../../src/plan/types.ts';
import { chapterRows, planRows } from '../../src/plan/unit-rows.ts';
import { idsOfChapter, unitsOfChapter } from '../../src/plan/units.ts';
import { readRecordFiles } from '../record/record-files.ts';

const folders = ['content/jiangyin-hitech-2021-2025', 'tests/fixtures/plan/xiaowan-2031-2035'];
const sources = await Promise.all(folders.map(async (folder) => readSource(await readRecordFiles(folder))));
const plans = sources.flatMap((source) =>
  (['zh-hans', 'en'] as const).map((edition) => planIn(source, edition)),
);

for (const plan of plans) {
  const name = `${plan.id} in ${plan.edition}`;

  test(`every walk over ${name} meets the same units in the same order`, () => {
    const order = [...plan.order.keys()];
    for (const chapter of plan.chapters) {
      const ids = idsOfChapter(chapter);
      const rows = chapterRows(plan, chapter).filter(
        ({ kind, id }) => kind !== 'columns' && !id.startsWith('fn-'),
      );
      expect(rows.map(({ id }) => id)).toEqual(ids);
      expect(order.filter((id) => ids.includes(id))).toEqual(ids);
      expect(ids.filter((id) => !plan.places.has(id))).toEqual([]);
      expect(unitsOfChapter(chapter).filter(({ texts }) => texts.length === 0)).toEqual([]);
    }
    const all = planRows(plan).filter(({ kind }) => kind !== 'columns');
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(order));
    expect(all.length).toBe(order.length);
    expect(order).toContain(`${plan.indicatorTable}-note`);
  });

  test(`every reference of ${name} is seen from both ends, and leads to what is there`, () => {
    const { outgoing, incoming } = plan.relations;
    const ends = (index: typeof outgoing) =>
      [...index].flatMap(([key, links]) =>
        links.map(({ kind, id, how }) => [key, `${kind} ${id}`, how] as const),
      );
    const forth = ends(outgoing).map(([from, to, how]) => `${from} ${how} ${to}`);
    const back = ends(incoming).map(([to, from, how]) => `${from} ${how} ${to}`);
    expect(forth.sort()).toEqual(back.sort());
    expect(new Set(forth).size).toBe(forth.length);
    const things = new Set(thingsOf(plan));
    expect([...outgoing.keys(), ...incoming.keys()].filter((key) => !things.has(key))).toEqual([]);
  });
}

function thingsOf(plan: Plan): string[] {
  return [
    ...[...plan.order.keys()].map((id) => `unit ${id}`),
    ...plan.terms.map(({ slug }) => `term ${slug}`),
    ...plan.indicators.map(({ slug }) => `indicator ${slug}`),
    ...plan.projects.map(({ number }) => `project ${number}`),
    ...plan.organizations.map(({ slug }) => `organization ${slug}`),
    ...plan.subjects.map(({ slug }) => `subject ${slug}`),
    ...plan.commitments.map(({ id }) => `commitment ${id}`),
    ...plan.figureChecks.map(({ id }) => `check ${id}`),
    ...plan.corrections.map(({ id }) => `correction ${id}`),
  ];
}

const [plan] = plans;
if (!plan) throw new Error('No plan');

const references: readonly (readonly [
  Thing,
  Parameters<typeof idsAmong>[1],
  Parameters<typeof idsAmong>[2],
  readonly string[],
])[] = [
  [{ kind: 'term', id: '310' }, 'unit', 'defines', ['fn-02']],
  [{ kind: 'subject', id: 'kong-qi' }, 'indicator', 'speaks of', ['good-air-days']],
  [{ kind: 'indicator', id: 'gdp' }, 'unit', 'prints', ['table-3-1-r1', 'annex-2-r1']],
  [{ kind: 'indicator', id: 'gdp' }, 'unit', 'aims at', ['c2-s4-p2']],
  [{ kind: 'indicator', id: 'good-air-days' }, 'commitment', 'aims at', ['c6-s2-p2-2']],
  [{ kind: 'subject', id: 'yang-lao' }, 'commitment', 'speaks of', ['c8-s2-p3-1', 'c8-s2-p3-2']],
  [{ kind: 'commitment', id: 'c6-s2-p2-1' }, 'unit', 'promises', ['c6-s2-p2']],
  [{ kind: 'project', id: '1' }, 'unit', 'prints', ['prj-01a', 'prj-01b']],
  [{ kind: 'project', id: '6' }, 'organization', 'invests in', ['chang-dian-ke-ji']],
  [
    { kind: 'organization', id: 'chang-dian-ke-ji' },
    'unit',
    'names',
    ['c1-s1-ss1-p3', 'c3-s1-ss2-p2', 'box-3-1-i2', 'c3-s4-p2', 'prj-06', 'prj-50'],
  ],
];

for (const [thing, kind, how, ids] of references)
  test(`the ${kind}s whose reference to the ${thing.kind} ${thing.id} is “${how}” are ${ids.join(', ')}`, () => {
    expect(idsAmong(referringTo(plan.relations, thing), kind, how)).toEqual(ids);
    for (const id of ids) expect(refersTo(plan.relations, { kind, id })).toContainEqual({ ...thing, how });
  });

const note = (number: number, at: number) => ({ kind: 'note', number, start: at, end: at }) as const;
const page = (number: number, at: number) => ({ kind: 'page', number, start: at, end: at }) as const;
const unit = (id: string, text: RichText, on: number): Unit => ({
  id,
  label: '',
  text,
  page: on,
  opensPage: null,
});
const heading = { text: 'heading', spans: [note(1, 7)] };
const item = { text: 'item', spans: [page(9, 1), note(2, 3)] };
const cell = { text: 'cell', spans: [note(3, 4)] };
const chapter: Chapter = {
  id: 'c1',
  slug: '1',
  number: 1,
  label: '',
  title: 'title',
  page: 5,
  parts: [
    { kind: 'heading', level: 2, unit: unit('c1-s1', heading, 6) },
    { kind: 'box', opensPage: null, box: boxOf('box-1-1', [unit('box-1-1-i1', item, 8)], null) },
    { kind: 'box', opensPage: null, box: boxOf('box-1-2', [], { text: cell, page: 11 }) },
  ],
};

function boxOf(id: string, items: Unit[], row: { text: RichText; page: number } | null) {
  const titled = { id, label: '', title: plainText(id), titleSupplied: false, page: 7 };
  const cells = [{ text: plainText('first'), rows: 1, heading: false }];
  const table = row && {
    ...titled,
    columns: ['#', 'first', 'second'],
    rows: [
      {
        id: `${id}-r1`,
        number: 1,
        page: row.page,
        cells: [...cells, { ...cells[0], text: row.text, rows: 1, heading: false }],
      },
    ],
    note: null,
  };
  return { ...titled, items, table };
}

test('the mark of a note has its unit and page in a heading, an item and a cell as in a paragraph', () => {
  const texts = new Map([
    [textKey.unit('c1-s1'), heading],
    [textKey.unit('toc-c1-s1'), heading],
    [textKey.unit('box-1-1-i1'), item],
    [textKey.cell('box-1-2-r1', 2), cell],
  ]);
  expect([...noteMarks(texts, [chapter])]).toEqual([
    [1, { markedAt: 'c1-s1', page: 6 }],
    [2, { markedAt: 'box-1-1-i1', page: 9 }],
    [3, { markedAt: 'box-1-2-r1', page: 11 }],
  ]);
});
