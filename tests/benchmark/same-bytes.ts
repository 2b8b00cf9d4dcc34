import { join } from 'node:path';
import { digestsOf, siteFolder } from '../built-pages.ts';
import { buildSite, fixtureSite, type Surroundings } from '../record/fixture-site.ts';
import { otherSurroundings } from '../record/other-surroundings.ts';
import { bytesOf, recordFolder } from '../record/record-files.ts';
import { installPackages } from './install-packages.ts';

/** The oldest Node that the build is tried on. */
const olderNode = '22.23.3';

/**
 * Builds the same commit again with a copy of the code in another folder, an older Node and other surroundings, and
 * tells which files differ: of the made-up plan, or of the real one from what stands in dist/.
 */
export function compareBuilds(record = 'made-up'): void {
  const isReal = record === 'real';
  const files = isReal ? { files: bytesOf([recordFolder, 'content/site']) } : {};
  const build = (name: string, surroundings: Surroundings) => {
    const site = fixtureSite(`same-${record}-${name}`, {
      ...files,
      pages: 'whole',
      ownCode: name !== 'here',
    });
    const { status, output } = buildSite(site, surroundings);
    if (status !== 0) throw new Error(output.slice(-2000));
    return digestsOf(site.dist);
  };
  const first = isReal ? digestsOf(siteFolder) : build('here', {});
  for (const [name, node] of Object.entries(nodes())) {
    const second = build(name, { ...otherSurroundings(), node });
    const names = [...new Set([...first.keys(), ...second.keys()])];
    const different = names.filter((file) => first.get(file) !== second.get(file));
    console.log(`${name}: ${second.size} files, ${different.length} differ`);
    for (const file of different) console.log(`  ${file}`);
    if (different.length > 0) process.exitCode = 1;
  }
}

/** The programs that build again, by a name; without the older one where npm does not give it. */
function nodes(): Record<string, string> {
  const here = { [`node-${process.versions.node}`]: process.execPath };
  try {
    const folder = installPackages(`node-${olderNode}`, { node: olderNode });
    return { ...here, [`node-${olderNode}`]: join(folder, 'node_modules/node/bin/node') };
  } catch (error) {
    console.log(`No Node ${olderNode}: ${error instanceof Error ? error.message : error}`);
    return here;
  }
}
