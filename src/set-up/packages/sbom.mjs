import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../run.mjs';

/**
 * Writes sbom.cdx.json (`npm run sbom`): every package that package-lock.json names, as CycloneDX, made by npm and told
 * again without what changes from run to run or leads to a host. The same lock gives the same bytes.
 */
const target = join(root, 'sbom.cdx.json');
const { serialNumber: _serial, metadata, components, ...rest } = askNpm();
const { timestamp: _time, tools: _tools, component, ...described } = metadata;
const bill = {
  ...rest,
  metadata: { ...described, component: { ...component, type: 'application', name: 'jiangyin-plan' } },
  components: components.map(
    (/** @type {Record<string, unknown>} */ { externalReferences: _, ...part }) => part,
  ),
};
writeFileSync(target, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${target}: ${components.length} packages`);

/** What npm says of the lock file. It asks for a version, which the site's own is. */
function askNpm() {
  const { version } = readJson('content/site/site.json');
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  for (const file of ['package.json', 'package-lock.json'])
    writeFileSync(join(folder, file), JSON.stringify(withVersion(readJson(file), version)));
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell,
    maxBuffer: 2 ** 26,
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function withVersion(
  /** @type {{ packages?: Record<string, object> }} */ manifest,
  /** @type {string} */ version,
) {
  const { packages } = manifest;
  return {
    ...manifest,
    version,
    ...(packages && { packages: { ...packages, '': { ...packages[''], version } } }),
  };
}

function readJson(/** @type {string} */ file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
