import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { digestsOf } from '../built-pages.ts';
import { fixturePlan, fixtureSite } from './fixture-site.ts';

// One site, which the tests of this file build one after the other.
test.describe.configure({ mode: 'serial' });

const command = resolve('src/set-up/build-site.mjs');
const kept = '(dist/ is as the last good build left it)';
let folder: string;
let dist: string;
let good: ReadonlyMap<string, string>;

test.beforeAll(() => {
  ({ folder, dist } = fixtureSite('build-faults', { pages: 'one' }));
  expect(runBuild()).toMatchObject({ status: 0 });
  good = digestsOf(dist);
  expect(good.size).toBeGreaterThan(0);
});

test.afterEach(() => {
  expect(digestsOf(dist)).toEqual(good);
});

test('a file that cannot be read stops the build with one line, and the last good site stays', () => {
  const page = join(folder, 'content', fixturePlan, 'notice.json');
  renameSync(page, join(folder, 'notice.json'));
  mkdirSync(page);
  const { status, said } = runBuild();
  rmSync(page, { recursive: true });
  renameSync(join(folder, 'notice.json'), page);
  expect(status).toBe(1);
  expect(linesAfter('The build failed', said)).toEqual([
    expect.stringContaining(`content/${fixturePlan}/notice.json`),
    kept,
  ]);
  expect(leftovers()).toEqual([]);
});

test('a file that grows past what may be written stops the build with one line, and the last good site stays', () => {
  const { status, said } = runIn('ulimit -f 16');
  expect(status).toBe(1);
  expect(linesAfter('The build failed', said)).toEqual([expect.stringContaining('larger than'), kept]);
  expect(leftovers()).toEqual([]);
});

test('a full disk stops the build with one line, and the last good site stays', () => {
  // A small disk of its own, seen by the shell alone; systems that give none to this user leave it to the limit above.
  const disk = resolve('test-results/records/small-disk');
  mkdirSync(disk, { recursive: true });
  const steps = [
    `mount -t tmpfs -o size=4m none ${disk} || exit 77`,
    `cp -a ${folder}/. ${disk}`,
    `cat /dev/zero > ${disk}/filler 2>/dev/null; truncate -s -64K ${disk}/filler`,
    `node ${command} ${disk}`,
    'status=$?',
    `diff -r ${dist} ${disk}/dist && ls -a ${disk} && exit $status`,
  ];
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', steps.join('\n')], options());
  if (status === 77 || status === null || /unshare/.test(stderr)) {
    test.info().annotations.push({ type: 'not tried', description: 'no disk of its own for this user' });
    return;
  }
  expect(status).toBe(1);
  expect(linesAfter('The build failed', stderr)).toEqual([expect.stringContaining('the disk is full'), kept]);
  expect(stdout).not.toMatch(/^dist\.\w+$/m);
});

test('of two builds at once the second is refused; one killed half-way leaves the last good site, and the next build clears up', async () => {
  const first = spawn('node', [command, folder], options());
  let output = '';
  const begun = new Promise<void>((isThere) => {
    first.stdout.on('data', (part) => {
      output += part;
      if (output.includes('Building static entrypoints')) isThere();
    });
  });
  const ended = new Promise((isOver) => {
    first.on('close', isOver);
  });
  await Promise.race([begun, ended]);
  first.kill('SIGSTOP');
  const second = runBuild();
  first.kill('SIGKILL');
  await ended;
  expect(second).toMatchObject({ status: 1 });
  expect(second.said).toMatch(
    new RegExp(`^Another build is running \\(process ${first.pid}\\): [^\\n]+\\n$`),
  );
  expect(digestsOf(dist)).toEqual(good);
  // As if it had been killed between the two renames at the end.
  renameSync(dist, `${dist}.previous`);
  mkdirSync(`${dist}.next`, { recursive: true });
  expect(runIn('ulimit -f 16')).toMatchObject({ status: 1 });
  expect(digestsOf(dist)).toEqual(good);
  expect(leftovers()).toEqual([]);
});

function runBuild(): { status: number | null; said: string } {
  return runIn(':');
}

/** Builds in a shell that has done something before. */
function runIn(before: string): { status: number | null; said: string } {
  const { status, stderr } = spawnSync('sh', ['-c', `${before}\nexec node ${command} ${folder}`], options());
  return { status, said: stderr };
}

function options() {
  return {
    encoding: 'utf8' as const,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', CONTENT_FOLDER: 'content' },
  };
}

/** What is said last, a line each, without the words that begin it. */
function linesAfter(start: string, said: string): string[] {
  return said
    .slice(said.lastIndexOf(start) + `${start}: `.length)
    .trim()
    .split('\n');
}

function leftovers(): string[] {
  return [`${dist}.next`, `${dist}.previous`, join(folder, '.astro/build.lock')].filter(existsSync);
}
