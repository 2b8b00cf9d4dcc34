import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { brokenRecords } from './broken-records.ts';
import { buildSite, fixturePlan, fixtureSite } from './fixture-site.ts';
import { recordFolder } from './record-files.ts';

// A build takes a few seconds, on a busy machine many.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const [index, { name, changes, message }] of brokenRecords.entries())
  test(`the build stops where ${name}`, () => {
    const { status, output } = buildSite(fixtureSite(`broken-${index + 1}`, { changes, pages: 'one' }));
    expect(status).not.toBe(0);
    expect(output.split('\n')).toContain(`content/${fixturePlan}/${message}`);
  });

test('every fault has a message of its own', () => {
  const messages = brokenRecords.map(({ message }) => message);
  expect(new Set(messages).size).toBe(messages.length);
});

test('the site of one page that the faults stop builds where there is none', () => {
  expect(buildSite(fixtureSite('sound-page', { pages: 'one' }))).toMatchObject({ status: 0 });
});

test('a second plan is a second folder and nothing else', () => {
  const site = fixtureSite('two-plans', { records: [recordFolder], pages: 'all' });
  expect(buildSite(site)).toMatchObject({ status: 0 });
  for (const plan of [fixturePlan, basename(recordFolder)])
    expect(existsSync(join(site.dist, 'en', plan, 'chapters/1/index.html')), plan).toBe(true);
});
