import { buildIfChanged } from './build.mjs';
import { install } from './install.mjs';

try {
  install();
  buildIfChanged();
  await import('./serve.mjs');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
