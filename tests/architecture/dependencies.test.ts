import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test('the lock file fits package.json, covers every system and names no address', () => {
  const { name, devDependencies, dependencies } = readJson('package.json');
  const { packages } = readJson('package-lock.json');
  const root = packages[''];
  expect(root).toMatchObject({ name, devDependencies, dependencies });
  for (const version of Object.values({ ...devDependencies, ...dependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const entries = Object.entries(packages);
  expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (optional) => !packages[`node_modules/${optional}`] && !packages[`${path}/node_modules/${optional}`],
    ),
  );
  expect(missing).toEqual([]);
  expect(devDependencies?.node).toBe(readFileSync('.node-version', 'utf8').trim());
});

test('the README names every dependency in its version, its licence, and its size within a quarter', () => {
  const { devDependencies = {}, dependencies = {} } = readJson('package.json');
  const used = Object.entries({ ...devDependencies, ...dependencies }).map(
    ([name, version]) => `${name} ${version} ${readJson(`node_modules/${name}/package.json`).license}`,
  );
  const rows = [
    ...readFileSync('README.md', 'utf8').matchAll(
      /^\| `(\S+)` \| (\d\S+) \|.*\| ([^|]+) \| ([\d.]+) ([kM])B \|$/gm,
    ),
  ];
  const named = rows.map(([, name, version, licence]) => `${name} ${version} ${licence}`);
  expect(named.toSorted()).toEqual(used.toSorted());
  for (const [, name = '', , , number, unit] of rows) {
    const said = Number(number) * (unit === 'M' ? 1e6 : 1e3);
    const size = sizeOf(join('node_modules', name));
    const isNear = Math.abs(said - size) <= Math.max(size / 4, 1000);
    expect(isNear, `${name}: the README says ${number} ${unit}B, installed are ${size} bytes`).toBe(true);
  }
});

test('no package runs a script when it is installed but those that package.json allows', () => {
  const scripted = Object.entries(readJson('package-lock.json').packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  // What only macOS installs watches files with a part that is compiled there, and brings that part ready-made.
  const allowed = Object.keys(readJson('package.json').allowScripts);
  expect([...new Set(scripted)].filter((name) => name !== 'fsevents').toSorted()).toEqual(allowed.toSorted());
});

test('the bill of materials has every package of the lock file, no host, and the same bytes each time', () => {
  const [first, second] = [billOfMaterials(), billOfMaterials()];
  expect(second).toBe(first);
  const { components, dependencies } = JSON.parse(first) as Bill;
  const { packages } = readJson('package-lock.json');
  const names = Object.keys(packages).filter((path) => path !== '');
  const listed = new Set(components.map(({ name }) => name));
  expect(
    names.map((path) => path.replace(/^.*node_modules\//, '')).filter((name) => !listed.has(name)),
  ).toEqual([]);
  expect(components.every(({ version, licenses }) => version && licenses)).toBe(true);
  expect(dependencies.length).toBe(components.length + 1);
  expect(first.match(/https?:\/\/[^/"]+/g)).toEqual(['http://cyclonedx.org']);
});

interface Bill {
  components: { name: string; version?: string; licenses?: object[] }[];
  dependencies: object[];
}

interface Package {
  hasInstallScript?: boolean;
  license?: string;
  name?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function readJson(file: string): Package & { packages: Record<string, Package>; allowScripts: object } {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What `npm run sbom` writes. */
function billOfMaterials(): string {
  const { status, stderr } = spawnSync(process.execPath, ['src/set-up/packages/sbom.mjs'], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return readFileSync('sbom.cdx.json', 'utf8');
}

/** The bytes of a package as installed, without the packages in it. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + sizeOf(path);
    return entry.isFile() ? sum + statSync(path).size : sum;
  }, 0);
}
