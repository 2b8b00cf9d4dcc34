import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { heading, installDebianPackage, root, run } from './run.mjs';

/**
 * Chromium without the windows and panels around its pages: a context takes a fifth of the time. It keeps no page that
 * a reader leaves.
 */
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
 * Finds a browser and installs one where there is none; throws where none can be had.
 * @returns {string} path of the program
 */
export function findBrowser() {
  return installed() ?? fetched() ?? fail();
}

/**
 * Finds the browsers for the tests.
 * @returns {{ CHROMIUM_PATH: string, WHOLE_CHROMIUM_PATH: string }} programs: the quickest, and the one that does all
 */
export function findTestBrowsers() {
  const whole = findBrowser();
  const quickest = whole === process.env.CHROMIUM_PATH ? whole : (findShell() ?? whole);
  return { CHROMIUM_PATH: quickest, WHOLE_CHROMIUM_PATH: whole };
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

/** The shell from Debian; undefined where it cannot be had. */
function findShell() {
  const path = `/usr/bin/${shell}`;
  if (starts(path)) return path;
  heading('Installing a quicker browser for the tests');
  return installDebianPackage(shell) && starts(path) ? path : undefined;
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
