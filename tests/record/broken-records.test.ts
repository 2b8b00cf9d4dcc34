import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Fault, RecordError } from '../../src/content-model/record-error.ts';
import { chineseOf } from '../../src/editions/words-of-faults/say-in-chinese.ts';
import { brokenAmounts } from './broken-amounts.ts';
import { brokenFiles } from './broken-files.ts';
import { brokenMatter } from './broken-matter.ts';
import { brokenOrder } from './broken-order.ts';
import { brokenPlaces } from './broken-places.ts';
import { type BrokenRecord, brokenRecords } from './broken-records.ts';
import { brokenValues } from './broken-values.ts';
import { brokenWaysIn } from './broken-ways-in.ts';
import { brokenWriting } from './broken-writing.ts';
import { buildSite, fixtureFiles, fixturePlan, fixtureSite } from './fixture-site.ts';
import { readEditions } from './read-editions.ts';
import { recordFolder } from './record-files.ts';

// A build takes a few seconds, on a busy machine many.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });

const faults = [
  ...brokenAmounts,
  ...brokenFiles,
  ...brokenMatter,
  ...brokenOrder,
  ...brokenPlaces,
  ...brokenRecords,
  ...brokenValues,
  ...brokenWaysIn,
  ...brokenWriting,
];

for (const fault of faults)
  test(`a record is refused where ${fault.name}`, async () => {
    const reading = readEditions(fixtureFiles(fault.changes));
    await expect(reading).rejects.toThrow(RecordError);
    await expect(reading).rejects.toMatchObject({ message: lineOf(fault) });
    const error = await reading.catch((reason: unknown) => reason);
    expect(error instanceof RecordError && untoldIn(error.fault)).toEqual([]);
  });

/** What of a fault is said in English alone: words of its own, not those of the record. */
function untoldIn({ field, found, expected, mend }: Fault): string[] {
  const isValue = (part: string) => !/[a-z] [a-z]/i.test(part.replace(/<.*>|[“"].*[”"]/s, ''));
  return [field, found, expected, mend].filter((part) => chineseOf(part) === null && !isValue(part));
}

/** One fault for each place of the code that can stop a build: the loader, the reader of the record, its checks. */
const built = [
  'a file is saved as GBK',
  'a key of JSON stands twice',
  'a chapter is copied',
  'a page about the site is no MDX',
  'a key is unknown',
  'a file is missing',
  'a count does not fit',
];

for (const name of built)
  test(`the build stops with the same line where ${name}`, () => {
    const fault = faults.find((one) => one.name === name);
    if (!fault) throw new Error(`No fault is called “${name}”`);
    const site = fixtureSite(`broken-${built.indexOf(name)}`, {
      files: fixtureFiles(fault.changes),
      pages: 'one',
    });
    const { status, output } = buildSite(site);
    expect(status).not.toBe(0);
    expect(output.split('\n')).toContain(lineOf(fault));
  });

test('every fault has a message of its own', () => {
  const messages = [...brokenRecords, ...brokenWaysIn].map(({ message }) => message);
  expect(new Set(messages).size).toBe(messages.length);
});

test('the site of one page that the faults stop builds where there is none', () => {
  expect(buildSite(fixtureSite('sound-page', { pages: 'one' }))).toMatchObject({ status: 0 });
});

test('the made-up plan and the plan of content/ are read beside each other', async () => {
  const plans = await readEditions(fixtureFiles([], [recordFolder]));
  const titles = plans.map(({ editions }) => [editions.en.id, editions.en.chapters.length > 1]);
  expect(titles).toEqual([
    [basename(recordFolder), true],
    [fixturePlan, true],
  ]);
});

function lineOf({ message }: BrokenRecord): string {
  return message.startsWith('/') ? `content${message}` : `content/${fixturePlan}/${message}`;
}
