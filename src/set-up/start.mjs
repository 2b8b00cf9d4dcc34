import { buildIfChanged } from './build.mjs';
import { install } from './install.mjs';
import { npm } from './run.mjs';

try {
  install();
  buildIfChanged();
  process.exitCode = npm('run', '--silent', 'serve') ? 0 : 1;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
