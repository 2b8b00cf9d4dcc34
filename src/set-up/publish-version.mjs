import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from './build.mjs';
import { root } from './run.mjs';

/**
 * Keeps for ever what other sites show of the version in content/site/site.json: `npm run publish-version`, once, on the
 * day on which the version is published. A kept version is never written again.
 */
const { version } = JSON.parse(readFileSync(join(root, 'content/site/site.json'), 'utf8'));
const folder = join(root, 'content/site/versions');
const file = join(folder, `${version}.json`);
buildIfChanged();
const built = readFileSync(join(root, 'dist/v', version, 'embeds.json'), 'utf8');
const text = `${JSON.stringify(JSON.parse(built), null, 1)}\n`;
if (existsSync(file) && readFileSync(file, 'utf8') !== text) {
  console.error(
    `Version ${version} is published and the record has changed since: give content/site/site.json a new version.`,
  );
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
writeFileSync(file, text);
console.log(`content/site/versions/${version}.json keeps version ${version}; commit it.`);
