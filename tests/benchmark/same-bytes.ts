import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  const second = build('elsewhere', withOlderNode(otherSurroundings()));
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const different = names.filter((file) => first.get(file) !== second.get(file));
  for (const file of different) console.log(file);
  console.log(`${second.size} files, ${different.length} differ`);
  if (different.length > 0) process.exitCode = 1;
}

/** The same surroundings with the older Node, where npm gives it. */
function withOlderNode(surroundings: Surroundings): Surroundings {
  try {
    const folder = installPackages(`node-${olderNode}`, { node: olderNode });
    const hooks = pathToFileURL(join(import.meta.dirname, 'older-node.mjs')).href;
    return {
      ...surroundings,
      env: { ...surroundings.env, NODE_OPTIONS: `--import ${hooks}` },
      node: join(folder, 'node_modules/node/bin/node'),
    };
  } catch (error) {
    console.log(`Without Node ${olderNode}: ${error instanceof Error ? error.message : error}`);
    return surroundings;
  }
}
