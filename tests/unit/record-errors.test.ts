import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { describeIssue } from '../../src/content-model/files/describe-issue.ts';
import { indicatorSchema } from '../../src/content-model/indicator.ts';
import { projectsSchema } from '../../src/content-model/project.ts';
import { RecordError } from '../../src/content-model/record-error.ts';

test('a fault is told in one line', () => {
  const fault = { file: 'a.json', field: 'x', found: 'one\n  two', expected: 'three', mend: 'write four' };
  expect(new RecordError(fault).message).toBe('a.json: x: found one two, expected three; write four');
});

const schema = z.strictObject({
  entries: z.array(z.strictObject({ id: z.string(), day: z.iso.date(), kind: z.enum(['new', 'old']) })),
});

test('complaints of a schema are put into the words of an editor', () => {
  const entry = { id: 'prj-01', day: '2031-01-05', kind: 'new' };
  const cases = [
    [{ ...entry, day: 2031.1 }, 'entries.prj-01.day', '2031.1', 'a value of type string', 'quotation marks'],
    [{ ...entry, day: '2031-13-01' }, 'entries.prj-01.day', '"2031-13-01"', 'a day such as', 'correct'],
    [{ ...entry, kind: 'older' }, 'entries.prj-01.kind', '"older"', 'one of new, old', 'correct'],
    [{ ...entry, colour: 'red' }, 'entries.prj-01', 'the unknown key colour', 'only the keys', 'remove it'],
    [{ ...entry, kind: undefined }, 'entries.prj-01.kind', 'nothing', 'one of new, old', 'correct'],
  ] as const;
  for (const [broken, field, found, expected, mend] of cases) {
    const data = { entries: [broken] };
    const [issue] = schema.safeParse(data).error?.issues ?? [];
    if (!issue) throw new Error(`No complaint about ${JSON.stringify(broken)}`);
    const complaint = describeIssue(issue, data);
    expect(complaint).toMatchObject({ field, found });
    expect(complaint.expected).toContain(expected);
    expect(complaint.mend).toContain(mend);
  }
});

test('the shapes refuse what cannot be printed', () => {
  const row = { name: '甲', unit: '家', values: { 2031: '1' } };
  const indicator = {
    number: 1,
    group: '乙',
    name: '甲',
    unit: '家',
    measures: '丙。',
    rows: { table: row, annex: row },
  };
  expect(indicatorSchema.safeParse(indicator).success).toBe(true);
  for (const printed of ['', '1 000', '约1', 1])
    expect(
      indicatorSchema.safeParse({
        ...indicator,
        rows: { table: row, annex: { ...row, values: { 2031: printed } } },
      }).success,
    ).toBe(false);
  expect(projectsSchema.safeParse({ projects: [] }).success).toBe(false);
});
