import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bytesOf, type RecordBytes } from './record-files.ts';

/** Id of the made-up plan in tests/fixtures/plan. */
export const fixturePlan = 'xiaowan-2031-2035';

/** A change to one file of the made-up plan, or to one below the folder of the record where `file` begins with a slash. */
export type Change =
  | { file: string; from: string; to: string }
  | { file: string; text: string }
  | { file: string; bytes: Uint8Array }
  | { file: string; copyOf: string }
  | { file: string; remove: true };

/** A site in a folder of its own: the project's code with another record. */
interface FixtureSite {
  folder: string;
  /** Pages and files of the last build. */
  dist: string;
}

interface SiteOptions {
  /** The record; the made-up plan unless given. */
  files?: RecordBytes;
  /**
   * All pages of the project, a single one that reads the plan in every edition, the pages that books are made of, or the
   * whole of what a build makes.
   */
  pages: 'all' | 'one' | 'books' | 'whole';
  /** Whether the code is a copy in the site's own folder, for `all` and `whole`. */
  ownCode?: boolean;
}

/** The files of a record with the made-up plan, changed. */
export function fixtureFiles(changes: readonly Change[] = [], records: readonly string[] = []): RecordBytes {
  const files = new Map([...soundFiles(), ...bytesOf(records)]);
  for (const change of changes) applyTo(files, change);
  return files;
}

/** The files of a record with the made-up plan and copies of it under other ids, changed. */
export function copiedFiles(ids: readonly string[], changes: readonly Change[] = []): RecordBytes {
  const files = new Map([...soundFiles(), ...ids.flatMap((id) => copyOf(soundFiles(), fixturePlan, id))]);
  for (const change of changes) applyTo(files, change);
  return files;
}

/** The files of a plan under another id. */
export function copyOf(files: RecordBytes, plan: string, id: string): [string, Uint8Array][] {
  return [...files]
    .filter(([path]) => path.startsWith(`${plan}/`))
    .map(([path, bytes]) => {
      const copy = path.replace(plan, id);
      if (path !== `${plan}/plan.json`) return [copy, bytes];
      const named = new TextDecoder().decode(bytes).replace(`"${plan}"`, `"${id}"`);
      return [copy, new TextEncoder().encode(named)];
    });
}

let sound: RecordBytes | undefined;

/** Read once, so that what was read from the same bytes before is known. */
function soundFiles(): RecordBytes {
  sound ??= bytesOf(['tests/fixtures/site', `tests/fixtures/plan/${fixturePlan}`]);
  return sound;
}

/** Makes a site from a record. */
export function fixtureSite(
  name: string,
  { files = fixtureFiles(), pages, ownCode = false }: SiteOptions,
): FixtureSite {
  const folder = resolve('test-results/records', name);
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(join(content, path.slice(0, path.lastIndexOf('/'))), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(content, path), bytes);
  }
  if (pages === 'one') writeOnePage(join(folder, 'src'));
  const folders = { one: join(folder, 'src'), books: resolve('src/books') };
  const code = ownCode ? folder : '.';
  if (ownCode)
    for (const part of ['src', 'public', 'package.json', 'tsconfig.json'])
      cpSync(part, join(folder, part), { recursive: true });
  const source = pages === 'one' || pages === 'books' ? folders[pages] : resolve(code, 'src');
  writeFileSync(join(folder, 'astro.config.mjs'), settings(source, resolve(code, 'public'), pages));
  return { folder, dist: join(folder, 'dist') };
}

/** What a build stands in: the Node that runs it, its environment, and what new files may not be (umask). */
export interface Surroundings {
  node?: string;
  env?: Readonly<Record<string, string>>;
  mask?: string;
}

/** Builds a site as `npm run build` does. */
export function buildSite(
  { folder }: FixtureSite,
  { node = process.execPath, env = {}, mask = '022' }: Surroundings = {},
): { status: number | null; output: string } {
  const program = resolve('node_modules/astro/bin/astro.mjs');
  const steps = `umask ${mask}; exec "$0" "$@"`;
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', steps, node, program, 'build', '--root', folder],
    {
      encoding: 'utf8',
      // A build names every file that it writes.
      maxBuffer: Number.POSITIVE_INFINITY,
      env: {
        ...process.env,
        ...env,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        CONTENT_FOLDER: join(folder, 'content'),
      },
    },
  );
  return { status, output: `${stdout}\n${stderr}` };
}

const integrations = {
  one: ['@astrojs/mdx'],
  all: ['site-pages', '@astrojs/mdx', 'search-index', 'moved-addresses'],
  books: ['@astrojs/mdx'],
};

/** The project's settings, with output and caches below the site's own folder. */
function settings(source: string, publicFolder: string, pages: SiteOptions['pages']): string {
  const quoted = (path: string) => JSON.stringify(resolve(path));
  return [
    `import config from ${quoted(join(pages === 'books' ? 'src/books' : '', 'astro.config.mjs'))};`,
    `export default { ...config, srcDir: ${quoted(source)}, publicDir: ${quoted(publicFolder)},`,
    "  outDir: './dist', cacheDir: './cache',",
    // The search index needs all pages, and no reader fetches compressed copies from here.
    ...(pages === 'whole'
      ? []
      : [
          `  integrations: config.integrations.filter(({ name }) => ${JSON.stringify(integrations[pages])}.includes(name)),`,
        ]),
    '};\n',
  ].join('\n');
}

/** A site of one page, which is built sooner: a fault of the record stops it all the same. */
function writeOnePage(source: string): void {
  const from = (path: string) => JSON.stringify(resolve('src', path));
  mkdirSync(join(source, 'pages'), { recursive: true });
  writeFileSync(
    join(source, 'content.config.ts'),
    `export { collections } from ${from('content.config.ts')};\n`,
  );
  const page = [
    '---',
    `import { editionList } from ${from('editions/editions.ts')};`,
    `import { planIds } from ${from('plan/page-paths.ts')};`,
    `import { readPlan } from ${from('plan/read-plan.ts')};`,
    'const [id] = await planIds();',
    'const plans = await Promise.all(editionList.map((edition) => readPlan(id, edition)));',
    '---',
    '<ul>{plans.map(({ title }) => <li>{title}</li>)}</ul>\n',
  ];
  writeFileSync(join(source, 'pages/index.astro'), page.join('\n'));
}

function applyTo(files: Map<string, Uint8Array>, change: Change): void {
  const path = pathOf(change.file);
  if ('remove' in change) files.delete(path);
  else if ('bytes' in change) files.set(path, change.bytes);
  else if ('text' in change) files.set(path, new TextEncoder().encode(change.text));
  else if ('copyOf' in change) files.set(path, files.get(pathOf(change.copyOf)) ?? new Uint8Array());
  else {
    const parts = new TextDecoder().decode(files.get(path)).split(change.from);
    if (parts.length !== 2)
      throw new Error(`“${change.from}” stands ${parts.length - 1} times in ${change.file}`);
    files.set(path, new TextEncoder().encode(parts.join(change.to)));
  }
}

function pathOf(file: string): string {
  return file.startsWith('/') ? file.slice(1) : `${fixturePlan}/${file}`;
}
