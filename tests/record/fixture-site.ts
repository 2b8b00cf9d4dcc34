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

/** Makes a site from the made-up plan and what else stands in `records`, with some changes to the plan. */
export function fixtureSite(
  name: string,
  changes: readonly Change[],
  records: readonly string[] = [],
): FixtureSite {
  const folder = resolve('test-results/records', name);
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  for (const record of ['content/site', `tests/fixtures/plan/${fixturePlan}`, ...records])
    cpSync(record, join(content, basename(record)), { recursive: true });
  for (const change of changes) apply(join(content, fixturePlan), change);
  writeFileSync(join(folder, 'astro.config.mjs'), settings());
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

/** The project's settings, with output and caches below the site's own folder. */
function settings(): string {
  const project = resolve('.');
  return [
    `import config from ${JSON.stringify(join(project, 'astro.config.mjs'))};`,
    `export default { ...config, srcDir: ${JSON.stringify(join(project, 'src'))},`,
    `  publicDir: ${JSON.stringify(join(project, 'public'))}, outDir: './dist', cacheDir: './cache' };\n`,
  ].join('\n');
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
