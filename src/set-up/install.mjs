import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading, npm, root } from './run.mjs';

/** Installs what package-lock.json names and node_modules lacks; throws where that fails. */
export function install() {
  if (!isInstalled()) {
    heading('Installing packages');
    if (!npm('ci', '--no-audit', '--no-fund', '--loglevel=error'))
      throw new Error('npm ci failed. Check the network and the npm registry, then try again.');
  }
  if (nodeRuns() || (npm('rebuild', 'node', '--ignore-scripts=false') && nodeRuns())) return;
  throw new Error(`The package node has no program for this system. Use Node ${wantedNode()} itself.`);
}

/** Whether every package that the lock file requires is there in its version. */
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(hidden);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesOf(/** @type {string} */ file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Whether `node` in npm scripts is the one that the project needs. */
function nodeRuns() {
  const program = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const { stdout } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout?.trim() === `v${wantedNode()}` || process.version === `v${wantedNode()}`;
}

function wantedNode() {
  return readFileSync(join(root, '.node-version'), 'utf8').trim();
}
