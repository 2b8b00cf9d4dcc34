import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentPaths } from './content-files.ts';
import { listFiles } from './files/list-files.ts';
import { checkPaths, fitsPath } from './files/paths.ts';
import { type FileKind, readContentFile } from './files/read-file.ts';

/**
 * Loads the files of a kind from the folder of the record; any fault stops the build with one line
 * that names file, field, what was found, what was expected and how to mend it.
 */
export function strictLoader(folder: string, kind: FileKind): Loader {
  return {
    name: 'strict-loader',
    load: async (context) => {
      const base = resolve(fileURLToPath(context.config.root), folder);
      await loadFiles(base, kind, context);
      reloadOnChange(base, kind, context);
    },
  };
}

/** Fills the store; whether a file may be missing is for the reader of the whole record to say. */
async function loadFiles(
  base: string,
  kind: FileKind,
  { config, store, generateDigest }: LoaderContext,
): Promise<void> {
  const paths = listFiles(base);
  checkPaths(paths, contentPaths);
  const files = paths.filter((path) => fitsPath(path, kind.path));
  const reading = files.map(async (path) => {
    const bytes = await readFile(join(base, path));
    return { path, digest: generateDigest(bytes.toString('base64')), ...readContentFile(path, bytes, kind) };
  });
  const entries = await Promise.all(reading);
  store.clear();
  for (const { path, ...entry } of entries)
    store.set({
      ...entry,
      data: entry.data as Record<string, unknown>,
      filePath: pathBelow(fileURLToPath(config.root), join(base, path)),
      ...(kind.rendered && { deferredRender: true }),
    });
}

/** While editing, a fault is told and the last sound record stays; of many changes at once one load sees all. */
function reloadOnChange(base: string, kind: FileKind, context: LoaderContext): void {
  const { watcher, logger } = context;
  let loading = Promise.resolve();
  let isDue = false;
  const load = async () => {
    isDue = false;
    await loadFiles(base, kind, context).catch((error: unknown) =>
      logger.error(error instanceof Error ? error.message : String(error)),
    );
  };
  const reload = (path: string) => {
    if (isDue || !fitsPath(pathBelow(base, path), kind.path)) return;
    isDue = true;
    loading = loading.then(load);
  };
  watcher?.add(base);
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, reload);
}

/** The path of a file below a folder, parted by slashes on every system. */
function pathBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
