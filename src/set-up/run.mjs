import { spawnSync } from 'node:child_process';
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
 * @param {Record<string, string>} env
 */
export function run(program, args, env = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (result.error) console.error(`${program}: ${result.error.message}`);
  return result.status === 0;
}

/** Runs npm as it was started, with its own Node. */
export function npm(/** @type {string[]} */ ...args) {
  const cli = process.env.npm_execpath;
  return cli ? run(process.execPath, [cli, ...args]) : run('npm', args);
}
