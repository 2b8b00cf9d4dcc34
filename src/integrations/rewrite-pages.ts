import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Writes every built page of a folder anew, as `rewrite` makes it of its HTML and its file name in the folder. */
export async function rewritePages(dir: URL, rewrite: (html: string, name: string) => string): Promise<void> {
  const folder = fileURLToPath(dir);
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const file = `${folder}${name}`;
    await writeFile(file, rewrite(await readFile(file, 'utf8'), name));
  }
}
