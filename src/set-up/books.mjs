import { findBrowser } from './browser.mjs';
import { buildIfChanged } from './build.mjs';
import { install } from './install.mjs';
import { heading, npm } from './run.mjs';

try {
  install();
  process.env.CHROMIUM_PATH = findBrowser();
  heading('Making the books');
  if (!npm('run', '--silent', 'book-pages') || !npm('run', '--silent', 'print-books'))
    throw new Error('The books are not made; the lines above say why. Those made before stay.');
  buildIfChanged();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
