import { expect, test } from '@playwright/test';
import { brokenRecords } from './broken-records.ts';
import { buildSite, fixtureSite } from './fixture-site.ts';

for (const [index, { name, changes, message }] of brokenRecords.entries())
  test(`the build stops where ${name}`, () => {
    const { status, output } = buildSite(fixtureSite(`broken-${index + 1}`, changes));
    expect(status).not.toBe(0);
    expect(output.split('\n')).toContain(message);
  });

test('every fault has a message of its own', () => {
  const messages = brokenRecords.map(({ message }) => message);
  expect(new Set(messages).size).toBe(messages.length);
});
