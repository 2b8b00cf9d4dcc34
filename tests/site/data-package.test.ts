import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { filesOf } from '../built-pages.ts';
import {
  type DescribedField,
  dataBytes,
  type Resource,
  readDescriptor,
  readTable,
  tablesIn,
} from './data-resources.ts';
import { planId } from './export-files.ts';

const descriptor = readDescriptor();
const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const isValid = ajv.compile(
  JSON.parse(readFileSync('tests/fixtures/exchange/data-package-2.schema.json', 'utf8')),
);

test('the descriptor of the data is a Data Package of version 2', () => {
  isValid(descriptor);
  expect(isValid.errors ?? []).toEqual([]);
});

const faults: [string, (broken: { resources: Resource[] } & Record<string, unknown>) => void, RegExp][] = [
  ['no licence', (broken) => delete broken.licenses, /required property 'licenses'/],
  ['a path that leaves the folder', (broken) => set(broken, { path: '../secret.csv' }), /path must match/],
  ['a hash of another kind', (broken) => set(broken, { hash: 'md5:0' }), /hash must match/],
  ['a day without time', (broken) => Object.assign(broken, { created: '2026-01-01' }), /created must match/],
  ['a table without rows', (broken) => delete broken.resources[0]?.rows, /must have properties? .*rows/],
  ['an unknown type', (broken) => setField(broken, { type: 'money' }), /type must be equal to one of/],
  ['a column without name', (broken) => setField(broken, { name: '' }), /name must NOT have fewer/],
];
for (const [fault, spoil, complaint] of faults)
  test(`the validation of the descriptor sees ${fault}`, () => {
    const broken = structuredClone(descriptor);
    spoil(broken);
    isValid(broken);
    expect(ajv.errorsText(isValid.errors)).toMatch(complaint);
  });

test('the descriptor names every file of the data with its bytes and its checksum, each once', () => {
  const written = filesOf(`dist/data/${planId}`).filter(
    (file) => !/\.(?:br|gz)$|^datapackage\.json$/.test(file),
  );
  expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(written.toSorted());
  expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
  const wrong = descriptor.resources.filter(({ path, bytes, hash }) => {
    const body = dataBytes(path);
    return bytes !== body.length || hash !== `sha256:${createHash('sha256').update(body).digest('hex')}`;
  });
  expect(wrong).toEqual([]);
});

test('every row of every table fits the types and constraints of its columns', () => {
  const strays = [...tablesIn('csv'), ...tablesIn('tsv')].flatMap((resource) => {
    const { head, rows } = readTable(resource);
    const { fields } = resource.schema;
    expect(head, resource.path).toEqual(fields.map(({ name }) => name));
    expect(rows, resource.path).toHaveLength(resource.rows ?? -1);
    return fields.flatMap((field, column) => {
      const cells = rows.map((row) => row[column] ?? '');
      const doubled = field.constraints?.unique && new Set(cells).size !== cells.length;
      const wrong = cells.filter((cell) => !fits(cell, field));
      return doubled || wrong.length > 0
        ? [`${resource.path}: ${field.name}: ${doubled ? 'doubled' : wrong[0]}`]
        : [];
    });
  });
  expect(strays).toEqual([]);
});

test('the check of rows sees what does not fit', () => {
  const cases: [string, DescribedField, boolean][] = [
    ['1.5', { name: 'x', type: 'integer' }, false],
    ['15', { name: 'x', type: 'integer' }, true],
    ['1,500', { name: 'x', type: 'number' }, false],
    ['', { name: 'x', type: 'number', constraints: { required: true } }, false],
    ['', { name: 'x', type: 'number' }, true],
    ['21', { name: 'x', type: 'year' }, false],
    ['yes', { name: 'x', type: 'boolean' }, false],
    ['1 | b', { name: 'x', type: 'string', separator: ' | ', itemType: 'integer' }, false],
    ['2021-5', { name: 'x', type: 'string', constraints: { pattern: String.raw`\d{4}(-\d\d)?` } }, false],
    ['other', { name: 'x', type: 'string', constraints: { enum: ['one'] } }, false],
    ['-1', { name: 'x', type: 'integer', constraints: { minimum: 0 } }, false],
  ];
  for (const [cell, field, expected] of cases)
    expect(fits(cell, field), `${cell} ${field.type}`).toBe(expected);
});

test('primary keys name one row, foreign keys name a row that is there, and the columns of units are there', () => {
  const tables = new Map(
    [...tablesIn('csv'), ...tablesIn('tsv')].map((table) => [table.name, { table, ...readTable(table) }]),
  );
  const valuesOf = (name: string, columns: readonly string[]) => {
    const { head = [], rows = [] } = tables.get(name) ?? {};
    return rows.map((row) => columns.map((column) => row[head.indexOf(column)]).join('\n'));
  };
  expect(tables.size).toBeGreaterThan(30);
  for (const [name, { table, head }] of tables) {
    const { primaryKey, foreignKeys = [], fields } = table.schema;
    const keys = valuesOf(name, primaryKey);
    expect(new Set(keys).size, `${name}: ${primaryKey}`).toBe(keys.length);
    for (const { fields: own, reference } of foreignKeys) {
      const there = new Set(valuesOf(reference.resource, reference.fields));
      const astray = valuesOf(name, own).filter((value) => value !== '' && !there.has(value));
      expect(astray, `${name}: ${own}`).toEqual([]);
    }
    expect(
      fields.flatMap(({ unitField = [] }) => unitField).filter((column) => !head.includes(column)),
    ).toEqual([]);
  }
});

/** Whether the text of a cell is a value of its column. */
function fits(
  cell: string,
  { type, separator, itemType = 'string', constraints = {} }: DescribedField,
): boolean {
  if (cell === '') return !constraints.required;
  if (separator !== undefined)
    return cell.split(separator).every((item) => fits(item, { name: '', type: itemType }));
  const shapes: Record<string, RegExp> = {
    string: /^[^\r]+$/,
    integer: /^-?\d+$/,
    number: /^-?\d+(?:\.\d+)?$/,
    boolean: /^(?:true|false)$/,
    year: /^\d{4}$/,
  };
  const { enum: words, pattern, minimum = Number.NEGATIVE_INFINITY } = constraints;
  return (
    shapes[type]?.test(cell) === true &&
    (words === undefined || words.includes(cell)) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
    (type === 'string' || type === 'boolean' || Number(cell) >= minimum)
  );
}

function set({ resources }: { resources: Resource[] }, values: Partial<Resource>): void {
  Object.assign(resources[0] ?? {}, values);
}

function setField({ resources }: { resources: Resource[] }, values: Partial<DescribedField>): void {
  Object.assign(resources[0]?.schema?.fields[0] ?? {}, values);
}
