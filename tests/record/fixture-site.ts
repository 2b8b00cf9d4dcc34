import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Id of the made-up plan in tests/fixtures/plan. */
export const fixturePlan = 'xiaowan-2031-2035';

/** A change to one file of the made-up plan. */
export type Change =
  | { file: string; from: string; to: string }
  | { file: string; text: string }
  | { file: string; remove: true };

/** A site in a folder of its own: the project's code with another record. */
export interface FixtureSite {
  folder: string;
  /** Pages and files of the last build. */
  dist: string;
}

interface SiteOptions {
  /** Changes to the made-up plan. */
  changes?: readonly Change[];
  /** Other folders of the record. */
  records?: readonly string[];
  /** All pages of the project, or a single one that reads the plan in every edition. */
  pages: 'all' | 'one';
}

/** Makes a site from the made-up plan. */
export function fixtureSite(name: string, { changes = [], records = [], pages }: SiteOptions): FixtureSite {
  const folder = resolve('test-results/records', name);
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  for (const record of ['tests/fixtures/site', `tests/fixtures/plan/${fixturePlan}`, ...records])
    cpSync(record, join(content, basename(record)), { recursive: true });
  for (const change of changes) apply(join(content, fixturePlan), change);
  if (pages === 'one') writeOnePage(join(folder, 'src'));
  const source = pages === 'all' ? resolve('src') : join(folder, 'src');
  writeFileSync(join(folder, 'astro.config.mjs'), settings(source, pages));
  return { folder, dist: join(folder, 'dist') };
}

/** Builds a site as `npm run build` does. */
export function buildSite({ folder }: FixtureSite): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--root', folder], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', CONTENT_FOLDER: join(folder, 'content') },
  });
  return { status, output: `${stdout}\n${stderr}` };
}

const integrations = { one: ['@astrojs/mdx'], all: ['@astrojs/mdx', 'search-index'] };

/** The project's settings, with output and caches below the site's own folder. */
function settings(source: string, pages: SiteOptions['pages']): string {
  const quoted = (path: string) => JSON.stringify(resolve(path));
  return [
    `import config from ${quoted('astro.config.mjs')};`,
    `export default { ...config, srcDir: ${quoted(source)}, publicDir: ${quoted('public')},`,
    "  outDir: './dist', cacheDir: './cache',",
    // The search index needs all pages, and no reader fetches compressed copies from here.
    `  integrations: config.integrations.filter(({ name }) => ${JSON.stringify(integrations[pages])}.includes(name)),`,
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

function apply(plan: string, change: Change): void {
  const file = join(plan, change.file);
  if ('remove' in change) rmSync(file);
  else if ('text' in change) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change.text);
  } else {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const parts = text.split(change.from);
    if (parts.length !== 2)
      throw new Error(`“${change.from}” stands ${parts.length - 1} times in ${change.file}`);
    writeFileSync(file, parts.join(change.to));
  }
}
