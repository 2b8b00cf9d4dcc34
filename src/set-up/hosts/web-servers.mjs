import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { heading, root } from '../run.mjs';

const folder = join(root, 'node_modules', '.cache', 'web-servers');
const packages = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static', 'caddy'];

/** The web servers that the files of deploy/ are for, with all that the tests need of them; null where one is not at hand. */
export function findWebServers() {
  return {
    nginx: findNginx(['', folder]),
    caddy:
      ['', folder].map((top) => join(top, '/usr/bin/caddy')).find((path) => runs(path, 'version')) ?? null,
  };
}

/** Unpacks Debian's servers for the tests where that can be had: nothing is installed, and no service starts. */
export function fetchWebServers() {
  const { nginx, caddy } = findWebServers();
  if (nginx && caddy) return;
  heading('Unpacking web servers for the tests of deploy/');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) unpack();
  for (const [name, found] of Object.entries(findWebServers()))
    if (!found) console.log(`${name} cannot be had: the tests that need it are skipped.`);
}

function unpack() {
  if (!ends('apt-get', ['update', '-qq']) || !ends('apt-get', ['download', '-qq', ...packages])) return;
  for (const name of readdirSync(folder)) ends('dpkg', ['-x', name, folder]);
}

/** @returns {{ program: string, module: string, types: string } | null} */
function findNginx(/** @type {string[]} */ tops) {
  const places = tops.map((top) => ({
    program: join(top, '/usr/sbin/nginx'),
    module: join(top, '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
    types: join(top, '/etc/nginx/mime.types'),
  }));
  return places.find(({ program, module }) => existsSync(module) && runs(program, '-v')) ?? null;
}

function runs(/** @type {string} */ program, /** @type {string} */ argument) {
  return existsSync(program) && ends(program, [argument]);
}

/** Whether a program ends well, and within a time that the tests can wait. */
function ends(/** @type {string} */ program, /** @type {string[]} */ args) {
  const at = existsSync(folder) ? folder : root;
  return spawnSync(program, args, { cwd: at, stdio: 'ignore', timeout: 90_000 }).status === 0;
}
