import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packages by their names, each at one exact version. */
export type Packages = Readonly<Record<string, string>>;

/**
 * A folder outside the project with these packages in it, got from npm where an earlier run did not leave them there:
 * what only a benchmark asks for is no dependency of the project.
 */
export function installPackages(name: string, dependencies: Packages): string {
  const folder = join(tmpdir(), 'site-benchmark', name);
  const done = join(folder, 'installed.json');
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies }, null, 2);
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return folder;
  console.log(`Installing ${name} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install ${name}: ${stderr.slice(-2000)}`);
  writeFileSync(done, wanted);
  return folder;
}
