import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RecordError } from '../record-error.ts';

/** Files that systems and editors leave behind; nothing ever publishes them. */
const ignored = /^(?:\..*|Thumbs\.db|desktop\.ini)$/;

/** The files below a folder, and its folders with a slash at their end, by path, sorted; dot files are ignored. */
export function listFiles(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  const kept = entries.filter(({ name }) => !ignored.test(name));
  const link = kept.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (link) throw noFile(`${below}${link.name}`);
  return kept
    .map((entry) => ({ path: `${below}${entry.name}`, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, isFolder }) => (isFolder ? [`${path}/`, ...listFiles(folder, `${path}/`)] : [path]));
}

/** A link means something else, or nothing, on another machine; a pipe is never read to its end. */
function noFile(path: string): RecordError {
  return new RecordError({
    file: `content/${path}`,
    field: '(file)',
    found: 'a link, or something else that is no file',
    expected: 'a file or a folder',
    mend: 'put the file itself there',
  });
}
