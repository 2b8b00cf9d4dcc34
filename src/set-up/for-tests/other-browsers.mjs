import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { heading, root } from '../run.mjs';

/** A Chromium of 2023, older than the range that the site states: what works there works in the range. */
const older = {
  name: '@sparticuz/chromium',
  version: '119.0.2',
  digest: 'VB6tHW13YpQ7HqyhKG1KU8Z1RIb/kfHMg8j/4ft5rk8mMvEm2YkBYFCHnj+yb0P/RPLcdgX3+VC58GuJilOtww==',
};
const folder = join(root, 'node_modules', '.cache', 'older-chromium', older.version);
const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * Finds the browsers that the core paths are walked in beside the first, and gets them where they can be had
 * soon; one that cannot is left out with a word.
 * @returns {Record<string, string>} their programs, by the variable that the tests read
 */
export function findOtherBrowsers() {
  heading('Other browsers for the core paths');
  const found = { OLDER_CHROMIUM_PATH: findOlderChromium(), FIREFOX_PATH: findFirefox() };
  for (const [name, program] of Object.entries(found)) console.log(`${name}: ${program ?? 'none to be had'}`);
  return Object.fromEntries(Object.entries(found).flatMap(([name, path]) => (path ? [[name, path]] : [])));
}

function findOlderChromium() {
  const own = process.env.OLDER_CHROMIUM_PATH;
  if (own) return own;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const program = join(folder, 'chromium');
  if (!existsSync(program)) fetchOlderChromium(program);
  return existsSync(program) && findsLibraries(program) ? program : undefined;
}

/** The program has no switch that would only start and end it. */
function findsLibraries(/** @type {string} */ program) {
  const { status, stdout } = spawnSync('ldd', [program], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 && !stdout.includes('not found');
}

/** The package holds the program compressed; nothing of it is installed or run. */
function fetchOlderChromium(/** @type {string} */ program) {
  mkdirSync(folder, { recursive: true });
  const cli = process.env.npm_execpath;
  const [npm, first] = cli ? [process.execPath, [cli]] : ['npm', []];
  const pack = ['pack', `${older.name}@${older.version}`, '--silent', '--pack-destination', folder];
  if (!ends(npm, [...first, ...pack])) return;
  const archive = join(folder, `sparticuz-chromium-${older.version}.tgz`);
  const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (digest !== older.digest) console.log(`${older.name} ${older.version} is not the file that is known`);
  else if (ends('tar', ['-xzf', archive, '-C', folder, 'package/bin/chromium.br'])) {
    const packed = readFileSync(join(folder, 'package', 'bin', 'chromium.br'));
    writeFileSync(program, brotliDecompressSync(packed), { mode: 0o755 });
  }
  rmSync(archive);
  rmSync(join(folder, 'package'), { recursive: true, force: true });
}

function findFirefox() {
  const installed = () => [process.env.FIREFOX_PATH ?? '', ...firefoxes].find(startsFirefox);
  const isDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (installed() || !isDebian) return installed();
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'];
  if (ends('apt-get', ['update', '-qq'])) ends('apt-get', install);
  return installed();
}

function startsFirefox(/** @type {string} */ path) {
  return path !== '' && existsSync(path) && ends(path, ['--version']);
}

/** Whether a program ends well, and within a time that the tests can wait. */
function ends(/** @type {string} */ program, /** @type {string[]} */ args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { cwd: root, env, stdio: 'ignore', timeout: 90_000 }).status === 0;
}
