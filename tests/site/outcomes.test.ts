import { expect, test } from '@playwright/test';
import { readRecordFiles } from '../record/record-files.ts';
import { built, dataFile, editionNames, parseCsv, planId } from './export-files.ts';

interface Row {
  id: string;
  value: number | null;
  source: string;
  area: string;
  comparability: string;
  indicator: string | null;
}

const rows = JSON.parse(dataFile('outcomes.json')) as Row[];

test('the files of the outcomes hold every entry of the record with its source, area and comparability', async () => {
  const { outcomes } = await readRecordFiles();
  const expected = outcomes.outcomes.map(({ id, value, source, area, comparability, indicator }) => [
    id,
    value === null ? null : Number(value),
    source,
    area,
    comparability,
    indicator ?? null,
  ]);
  expect(
    rows.map(({ id, value, source, area, comparability, indicator }) => [
      id,
      value,
      source,
      area,
      comparability,
      indicator,
    ]),
  ).toEqual(expected);
});

test('the table of the outcomes says the same as the list', () => {
  const [head = [], ...cells] = parseCsv(dataFile('outcomes.csv'));
  expect(head).toEqual(Object.keys(rows[0] ?? {}));
  for (const field of ['id', 'value', 'source', 'indicator'] as const)
    expect(cells.map((row) => row[head.indexOf(field)])).toEqual(rows.map((row) => String(row[field] ?? '')));
});

test('each outcome stands once on the page of every edition, and figures of other areas on no indicator', () => {
  for (const edition of editionNames) {
    const page = built(`${edition}/${planId}/outcomes/index.html`);
    const ids = [...page.matchAll(/<tr id="(o\d{3})"/g)].map(([, id]) => id);
    expect(ids.toSorted(), edition).toEqual(rows.map(({ id }) => id));
    const others = rows.filter(({ area }) => area !== 'zone').map(({ id }) => id);
    const board = built(`${edition}/${planId}/indicators/index.html`);
    expect(others.filter((id) => board.includes(`#${id}`))).toEqual([]);
  }
});
