import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Prints the heading of a step. */
export function heading(/** @type {string} */ text) {
  console.log(`\n== ${text}`);
}

/**
 * Runs a program in the project's folder with its output shown; true where it succeeds.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number }} options
 */
export function run(program, args, { env = {}, timeout } = {}) {
  const environment = { ...process.env, ...env };
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: environment, timeout });
  if (result.error) console.error(`${program}: ${result.error.message}`);
  return result.status === 0;
}

/** Installs a package where this is Debian and the user may; true where it succeeds, within five minutes. */
export function installDebianPackage(/** @type {string} */ name) {
  const may = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!may || !run('apt-get', ['update', '-q'], { timeout: 120_000 })) return false;
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 180_000,
  });
}

/** Runs npm as it was started, with its own Node. */
export function npm(/** @type {string[]} */ ...args) {
  const cli = process.env.npm_execpath;
  return cli ? run(process.execPath, [cli, ...args]) : run('npm', args);
}
