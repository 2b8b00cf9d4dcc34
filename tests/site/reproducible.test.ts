import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { digestsOf, siteFolder } from '../built-pages.ts';
import { buildSite } from '../record/fixture-site.ts';

const folder = resolve('test-results/again');

test('a second build in another folder gives the same bytes', () => {
  test.setTimeout(360_000);
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['src', 'content', 'public', 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  const settings = JSON.stringify(resolve('astro.config.mjs'));
  // Another test makes copies anew; to make all of them again would take as long as the build.
  const integrations = "config.integrations.filter(({ name }) => name !== 'astro-compressor')";
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import config from ${settings};\nexport default { ...config, integrations: ${integrations}, cacheDir: './cache' };\n`,
  );
  const dist = join(folder, 'dist');
  expect(buildSite({ folder, dist })).toMatchObject({ status: 0 });
  const isCopy = (file: string) => /\.(?:br|gz)$/.test(file);
  const first = new Map([...digestsOf(siteFolder)].filter(([file]) => !isCopy(file)));
  const second = digestsOf(dist);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, digest]) => second.get(file) !== digest).map(([file]) => file)).toEqual(
    [],
  );
});
