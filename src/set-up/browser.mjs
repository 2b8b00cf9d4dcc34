import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { heading, installDebianPackage, root, run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  ...names.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a browser for the tests and installs one where there is none; throws where none can be had.
 * @returns {string} path of the program
 */
export function findBrowser() {
  return installed() ?? fetched() ?? fail();
}

function installed() {
  const own = process.env.CHROMIUM_PATH;
  return [...(own ? [own] : []), ...places, playwrightPath()].find(starts);
}

/** Installs Debian's package or Playwright's own browser, whichever can be had. */
function fetched() {
  heading('Installing a browser for the tests');
  if (installDebianPackage('chromium')) {
    const found = installed();
    if (found) return found;
  }
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--no-shell', 'chromium']);
  return installed();
}

function playwrightPath() {
  const print = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
  return spawnSync(process.execPath, ['-e', print], { cwd: root, encoding: 'utf8' }).stdout;
}

function starts(/** @type {string} */ path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** @returns {never} */
function fail() {
  throw new Error(
    'No browser for the tests. Install Chromium or Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}
