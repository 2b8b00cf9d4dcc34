import { expect, test } from '@playwright/test';
import { dictionary, explainField, fieldKeys } from '../../src/editions/dictionary/dictionary.ts';
import { editionList } from '../../src/editions/editions.ts';
import { explainColumns } from '../../src/exports/files/explained.ts';
import { parallelFields } from '../../src/exports/parallel-tsv.ts';
import { type Register, registers } from '../../src/exports/registers/registers.ts';

const tables: [string, Register['fields']][] = [
  ...Object.entries(registers).flatMap(
    ([name, register]: [string, Register]): [string, Register['fields']][] => [
      [name, register.fields],
      ...(register.objects ? [[name, register.objects.fields] as [string, Register['fields']]] : []),
    ],
  ),
  ['parallel', parallelFields],
];

test('the dictionary explains every column of every table in every edition, and nothing else', () => {
  const used = new Set<string>();
  for (const [name, fields] of tables) {
    const columns = editionList.map((edition) => explainColumns(edition, { name, fields, primaryKey: [] }));
    for (const column of columns.flat()) {
      const [first] = column.names;
      const base = first?.edition ? first.name.replace(/_zh_hans$/, '') : null;
      const keys = fieldKeys(name, first?.name ?? '', /^zh-/.test(base ?? '') ? 'text' : base);
      used.add(keys.find((key) => key in dictionary.en.fields) ?? '');
      expect(column.title.length * column.meaning.length, `${name}: ${first?.name}`).toBeGreaterThan(0);
    }
  }
  expect(Object.keys(dictionary.en.fields).filter((key) => !used.has(key))).toEqual([]);
});

test('columns of several editions are explained once, others by their own name', () => {
  const fields = { ...registers.indicators.fields };
  const columns = explainColumns('en', { name: 'indicators', fields, primaryKey: ['slug'] });
  const names = columns.map((column) => column.names.map(({ name }) => name).join(' '));
  expect(names.slice(0, 5)).toEqual([
    'code',
    'slug',
    'name_zh_hans name_zh_hant name_en',
    'unit_zh',
    'unit_en',
  ]);
  expect(columns.filter(({ isKey }) => isKey).map((column) => column.names[0]?.name)).toEqual(['slug']);
});

test('a column without words stops the build', () => {
  expect(() => explainField('en', ['projects.colour', 'colour'])).toThrow(
    'No words for the column projects.colour; add them to src/editions/dictionary',
  );
});
