import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findTestBrowsers } from './browser.mjs';
import { build } from './build.mjs';
import { fetchChineseFont } from './for-tests/chinese-font.mjs';
import { fetchEpubcheck } from './for-tests/epubcheck.mjs';
import { findOtherBrowsers } from './for-tests/other-browsers.mjs';
import { fetchTranslateToolkit } from './for-tests/translate-toolkit.mjs';
import { fetchWebServers } from './hosts/web-servers.mjs';
import { install } from './install.mjs';
import { heading, npm, root } from './run.mjs';

const summary = join(root, 'test-results', 'summary.json');
const checks = { lint: 'Lint', 'format:check': 'Format', types: 'Types' };
let failed = 0;

try {
  install();
  for (const [script, title] of Object.entries(checks)) check(script, title);
  build();
  fetchTranslateToolkit();
  fetchEpubcheck();
  fetchWebServers();
  const browsers = findTestBrowsers();
  fetchChineseFont();
  runTests(browsers);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  finish(0, failed + 1);
}

function check(/** @type {string} */ script, /** @type {string} */ title) {
  heading(title);
  if (!npm('run', '--silent', script)) failed += 1;
}

function runTests(/** @type {ReturnType<typeof findTestBrowsers>} */ browsers) {
  Object.assign(process.env, browsers, findOtherBrowsers());
  heading(`Tests (browser: ${browsers.CHROMIUM_PATH})`);
  rmSync(summary, { force: true });
  const succeeded = npm('run', '--silent', 'playwright');
  const counted = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : { passed: 0, failed: 0 };
  finish(counted.passed, failed + (succeeded ? counted.failed : Math.max(counted.failed, 1)));
}

/** Ends with the line that tells the result: failed tests and failed steps together. */
function finish(/** @type {number} */ passed, /** @type {number} */ failures) {
  process.exitCode = failures === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failures} failed`);
}
