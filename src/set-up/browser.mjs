import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { heading, installDebianPackage, root, run } from './run.mjs';

/** Chromium without the windows and panels around its pages: each context is there in a fifth of the time. */
const shell = 'chromium-headless-shell';
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
  return own() ?? quickest() ?? installed() ?? fetched() ?? fail();
}

function own() {
  const path = process.env.CHROMIUM_PATH;
  return path && starts(path) ? path : undefined;
}

/** Debian's package of the shell, where that can be had. */
function quickest() {
  const path = `/usr/bin/${shell}`;
  if (starts(path)) return path;
  heading('Installing a browser for the tests');
  return installDebianPackage(shell) && starts(path) ? path : undefined;
}

function installed() {
  return [...places, playwrightPath()].find(starts);
}

/** Installs Debian's package of the whole browser or Playwright's own, whichever can be had. */
function fetched() {
  const found = installDebianPackage('chromium') && installed();
  if (found) return found;
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
    'No browser for the tests. Install Chromium or Chrome (on Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH to one.',
  );
}
