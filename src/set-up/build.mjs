import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading, npm, root } from './run.mjs';

const sources = [
  'books',
  'content',
  'public',
  'src',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];
const stamp = join(root, '.astro', 'built-from');

/** Builds the site into dist/; throws where that fails. */
export function build() {
  heading('Building the site');
  rmSync(stamp, { force: true });
  const digest = digestOfSources();
  if (!npm('run', '--silent', 'build')) throw new Error('The build failed; the lines above say where.');
  mkdirSync(join(root, '.astro'), { recursive: true });
  writeFileSync(stamp, digest);
}

/** Builds the site unless dist/ was built from the same sources. */
export function buildIfChanged() {
  const built = existsSync(join(root, 'dist')) && existsSync(stamp);
  if (!built || readFileSync(stamp, 'utf8') !== digestOfSources()) build();
}

function digestOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow))
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @returns {string[]} */
function filesBelow(/** @type {string} */ path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  const names = readdirSync(absolute).sort();
  return names.flatMap((name) => filesBelow(join(path, name)));
}
