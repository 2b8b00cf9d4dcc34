import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files that systems and editors leave behind; nothing ever publishes them. */
const ignored = /^(?:\..*|Thumbs\.db|desktop\.ini)$/;

/** The files below a folder, and its folders with a slash at their end, by path, sorted; dot files are ignored. */
export function listFiles(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries
    .filter(({ name }) => !ignored.test(name))
    .map((entry) => ({ path: `${below}${entry.name}`, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, isFolder }) => (isFolder ? [`${path}/`, ...listFiles(folder, `${path}/`)] : [path]));
}
