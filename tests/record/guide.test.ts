import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentFiles } from '../../src/content-model/content-files.ts';
import { fitsPath } from '../../src/content-model/files/paths.ts';
import { editionList } from '../../src/editions/editions.ts';
import { buildSite, fixtureSite } from './fixture-site.ts';
import { type GuideStep, guideSteps } from './guide.ts';
import { readEditions } from './read-editions.ts';
import { bytesOf, type RecordBytes } from './record-files.ts';

// A build takes a few seconds, on a busy machine many.
test.describe.configure({ timeout: 180_000 });

const plan = 'shi-li-2041-2045';
const steps = guideSteps();

for (const { heading, files } of steps)
  test(`the plan of the guide is sound after ${heading}`, async () => {
    const [read] = await readEditions(bytesAfter({ heading, files }));
    expect(read?.editions.en.id).toBe(plan);
  });

for (const [name, index, pages] of [
  ['least', 0, ['', 'chapters/1', 'indicators/yuan-qu', 'projects/1', 'organizations/shi-li', 'data']],
  ['whole', -1, ['terms/liang-qing', 'subjects/yuan-qu', 'commitments', 'outcomes', 'checks', 'corrections']],
] as const)
  test(`the pages of the ${name} plan of the guide are built`, () => {
    const site = fixtureSite(`guide-${name}`, { files: bytesAfter(steps.at(index)), pages: 'all' });
    expect(buildSite(site)).toMatchObject({ status: 0 });
    for (const edition of editionList)
      for (const page of pages)
        expect(existsSync(join(site.dist, edition, plan, page, 'index.html')), page).toBe(true);
  });

test('the guide has a file of every kind that the record may have', () => {
  const files = [...(steps.at(-1)?.files.keys() ?? [])];
  expect(steps.length).toBeGreaterThan(6);
  const kinds = Object.entries(contentFiles).filter(([name]) => name !== 'sitePages');
  const lacking = kinds.filter(([, { path }]) => !files.some((file) => fitsPath(file, path)));
  expect(lacking.map(([name]) => name)).toEqual([]);
});

/** The bytes of the record after a step, with the pages about the site. */
function bytesAfter(step: GuideStep | undefined): RecordBytes {
  const written = [...(step?.files ?? [])].map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  // What moved and what changed is of the made-up plan.
  const site = [...bytesOf(['tests/fixtures/site'])].filter(
    ([path]) => !/\/(?:redirects|revisions)\.json$/.test(path),
  );
  return new Map([...site, ...written]);
}
