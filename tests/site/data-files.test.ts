import { expect, test } from '@playwright/test';
import readWorkbook from 'read-excel-file/node';
import { readRecordFiles } from '../record/record-files.ts';
import { asCell, dataBytes, readDescriptor, readTable, tablesIn } from './data-resources.ts';
import { built, dataFile, editionNames, planId } from './export-files.ts';

type Row = Record<string, unknown>;

const { resources } = readDescriptor();

test('CSV and JSON of every table have the same values in the same order', () => {
  for (const table of tablesIn('csv')) {
    const { head, rows } = readTable(table);
    const objects: Row[] = JSON.parse(dataFile(table.path.replace(/csv$/, 'json')));
    const written = objects.map((object) => head.map((name) => asCell(cellOf(object, name))));
    expect(written, table.path).toEqual(rows);
  }
});

test('the workbook has every table on a sheet, with its numbers as numbers and the same values as the CSV', async () => {
  const file = resources.find(({ format }) => format === 'xlsx')?.path ?? '';
  const sheets = new Map(
    (await readWorkbook(dataBytes(file), { trim: false })).map(({ sheet, data }) => [sheet, data]),
  );
  const tables = [...tablesIn('csv'), ...tablesIn('tsv')].filter(({ path }) => !path.includes('/'));
  expect(sheets.size).toBe(tables.length + 2);
  for (const table of tables) {
    const { head, rows } = readTable(table);
    const [first = [], ...data] = sheets.get(table.name) ?? [];
    expect(first, table.name).toEqual(head);
    expect(
      data.map((row) => head.map((_, column) => asCell(row[column]))),
      table.name,
    ).toEqual(rows);
    const numeric = table.schema.fields.flatMap(({ type }, column) =>
      /integer|number|year/.test(type) ? [column] : [],
    );
    const texts = data.flatMap((row) =>
      numeric.flatMap((column) => (typeof row[column] === 'string' ? [row[column]] : [])),
    );
    expect(texts, table.name).toEqual([]);
  }
});

test('the values of the indicators are those of the record, and only what was reported of the plan’s own area is with them', async () => {
  const { indicators, outcomes, sources } = await readRecordFiles();
  const rows: Row[] = JSON.parse(dataFile('indicators.json'));
  const areas = new Set(sources.areas.flatMap(({ id, isOfPlan }) => (isOfPlan ? [id] : [])));
  for (const [slug, { rows: printed, unit, number }] of indicators) {
    const own = rows.filter((row) => row.slug === slug);
    const [base = ''] = Object.keys(printed.table.values).toSorted();
    const wanted = Object.entries({ [base]: printed.table.values[base], ...printed.annex.values }).map(
      ([year, value = '']) => [Number(year), value, Number(value.replace(/[^\d.]/g, '')), unit],
    );
    const planned = own.filter(({ kind }) => kind !== 'reported');
    expect(
      planned.map((row) => [row.year, row.printed, row.value, row.unit_zh]),
      slug,
    ).toEqual(wanted);
    expect(
      planned.map(({ cumulative, comparator, printed: cell }) => [cumulative, comparator, cell]),
    ).toEqual(
      planned.map(({ printed: cell }) => [
        /^\[/.test(String(cell)),
        /\p{L}$/u.test(String(cell)) ? 'at least' : null,
        cell,
      ]),
    );
    expect(own[0]?.code).toMatch(new RegExp(`-I0?${number}$`));
    const reported = own
      .filter(({ kind }) => kind === 'reported')
      .map((row) => [row.source, row.value, row.area]);
    const told = outcomes.outcomes
      .filter(({ indicator, value, area }) => indicator === slug && value !== null && areas.has(area))
      .map(({ id, value, area }) => [id, Number(value), area]);
    expect(reported.toSorted(), slug).toEqual(told.toSorted());
    expect(JSON.parse(dataFile(`indicators/${slug}.json`)), slug).toEqual(own);
  }
  expect(rows.filter(({ area }) => !areas.has(String(area)))).toEqual([]);
});

test('the projects have every cell of the record as printed and as read, and the corrections every entry', async () => {
  const { projects, corrections } = await readRecordFiles();
  const rows: Row[] = JSON.parse(dataFile('projects.json'));
  expect(rows.map(({ id, number, page }) => [id, number, page])).toEqual(
    projects.map(({ id, number, page }) => [id, number, page]),
  );
  for (const [index, project] of projects.entries()) {
    const row = rows[index] ?? {};
    for (const cell of ['category', 'investment', 'land', 'start', 'end'] as const)
      expect(row[`${cell}_printed`], project.id).toBe(project[cell]);
    const mu = /^([\d.]+)亩$/.exec(project.land)?.[1];
    expect([row.land_mu, row.land_ha], project.id).toEqual(
      mu === undefined ? [null, null] : [Number(mu), Math.round((Number(mu) / 15) * 100) / 100],
    );
    const [, sum, dollars] = /^(\d+)万(美)?元$/.exec(project.investment) ?? [];
    expect([row.amount, row.currency], project.id).toEqual(
      sum === undefined ? [null, null] : [Number(sum) * 10_000, dollars ? 'USD' : 'CNY'],
    );
    const [year, month, day] = project.start.split('.').map((part) => part.padStart(2, '0'));
    expect(row.start, project.id).toBe(
      /^\d/.test(project.start) ? [year, month, day].filter(Boolean).join('-') : null,
    );
  }
  const changed = rows.filter(
    (row) => row.name_zh_hans !== row.name_printed || row.content_zh_hans !== row.content_printed,
  );
  expect(changed.map(({ id }) => id)).toEqual(
    corrections
      .flatMap(({ marks }) => marks.map(({ unit }) => unit))
      .filter((unit) => projects.some(({ id }) => id === unit)),
  );
  const entries: Row[] = JSON.parse(dataFile('corrections.json'));
  expect(
    entries.map(({ id, printed, shown, units, pages }) => ({ id, printed, shown, units, pages })),
  ).toEqual(
    corrections.map(({ id, printed, shown, units, pages }) => ({ id, printed, shown, units, pages })),
  );
});

test('the page of the data offers every file with its size, and tells the checksums and columns, in every edition', () => {
  for (const edition of editionNames) {
    const page = built(`${edition}/${planId}/data/index.html`);
    const offered = [...page.matchAll(/href="\/data\/[^/"]+\/([^"]+)" download/g)].map(([, file]) => file);
    expect(offered.toSorted(), edition).toEqual(
      [...resources.map(({ path }) => path), 'datapackage.json'].toSorted(),
    );
    const sums = [...page.matchAll(/([0-9a-f]{64}) {2}(\S+?)(?=\n|<)/g)].map(([, sum, file]) => [
      file,
      `sha256:${sum}`,
    ]);
    const whole = resources.filter(({ path }) => !path.includes('/'));
    expect(sums, edition).toEqual(whole.map(({ path, hash }) => [path, hash]));
    const named = new Set([...page.matchAll(/<code>([^<]+)<\/code>/g)].map(([, name]) => name));
    const columns = [...tablesIn('csv'), ...tablesIn('tsv')].flatMap(({ schema }) =>
      schema.fields.map(({ name }) => name),
    );
    expect(
      columns.filter((name) => !named.has(name)),
      edition,
    ).toEqual([]);
    for (const { licenses } of resources) expect(licenses.length).toBeGreaterThan(0);
  }
});

/** The value of a column in an object, where JSON may hold objects of which a table has a list a column. */
function cellOf(object: Row, name: string): unknown {
  if (name in object && !isObjects(object[name])) return object[name];
  const places = object.places as Row[];
  const key = name === 'places' ? 'unit' : name.replace('addresses', 'address');
  return places.map((place) => place[key]);
}

function isObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === 'object');
}
