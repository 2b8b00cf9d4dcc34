import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { digestsOf, siteFolder } from '../built-pages.ts';
import { buildSite } from '../record/fixture-site.ts';

const folder = resolve('test-results/again');

test('a second build in another folder gives the same bytes', () => {
  test.setTimeout(180_000);
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['src', 'content', 'public', 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  const settings = JSON.stringify(resolve('astro.config.mjs'));
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import config from ${settings};\nexport default { ...config, cacheDir: './cache' };\n`,
  );
  const dist = join(folder, 'dist');
  expect(buildSite({ folder, dist })).toMatchObject({ status: 0 });
  const [first, second] = [digestsOf(siteFolder), digestsOf(dist)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, digest]) => second.get(file) !== digest).map(([file]) => file)).toEqual(
    [],
  );
});
