import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

// A project of its own, whose build leaves dist/ as the test wrote it.
const project = resolve('test-results/publish');
const table = (text: string) => `id\tzh-Hans\ten\nc1-p1\t${text}\t${text}\n`;
const page = (id: string) => `<main><p id="${id}">x</p></main>`;

test.beforeAll(() => {
  rmSync(project, { recursive: true, force: true });
  for (const path of ['publish-version.mjs', 'build.mjs', 'run.mjs', 'published'])
    cpSync(join('src/set-up', path), join(project, 'src/set-up', path), { recursive: true });
  write('build.mjs', '');
  write('content/site/changelog.json', [{ changes: [{ text: { 'zh-Hans': '', en: '' } }] }]);
  writeSite('1.0.0');
});

test('a version is published once, for ever, and nothing of it is lost in silence', () => {
  // A dozen runs of the command, on a busy machine a second each and more.
  test.setTimeout(120_000);
  expect(publish()).toMatchObject({ status: 0 });
  const kept = keptFiles();
  expect(publish(), 'the same again').toMatchObject({ status: 0 });
  expect(keptFiles()).toEqual(kept);

  writeSite('1.0.0', { value: 11 });
  expect(publish(), 'a figure').toMatchObject({ status: 1, said: taken });
  writeSite('1.0.0', { text: '新' });
  expect(publish(), 'a passage').toMatchObject({ status: 1, said: taken });

  writeSite('1.1.0', { id: 'other' });
  expect(publish(), 'an id').toMatchObject({
    status: 1,
    said: expect.stringContaining('/en/#c1-p1 is gone'),
  });
  rmSync(join(project, 'dist/en/index.html'));
  expect(publish(), 'a page').toMatchObject({ status: 1, said: expect.stringContaining('/en/ is gone') });
  writeSite('1.1.0', { text: '新' });
  const reasons = expect.stringContaining('nobody says why: c1-p1 (zh-Hans, en)');
  expect(publish(), 'a reason').toMatchObject({ status: 1, said: reasons });
  expect(publish(), 'a reason, begun').toMatchObject({ status: 1, said: reasons });
  expect(keptFiles()).toEqual(kept);

  const [revision] = JSON.parse(read('content/site/revisions.json'));
  write('content/site/revisions.json', [{ ...revision, reason: { 'zh-Hans': '改正。', en: 'Mended.' } }]);
  expect(publish()).toMatchObject({ status: 0 });
  expect(revision.before).toEqual({ 'zh-Hans': '旧', en: '旧' });
  expect(read('content/site/published/plan.tsv')).toBe(table('新'));
  expect(read('content/site/versions/1.0.0.json')).toBe(kept[0]);
  expect(existsSync(join(project, 'content/site/versions/1.1.0.json'))).toBe(true);

  writeSite('1.2.0', { text: '新', id: 'other' });
  write('content/site/redirects.json', [{ from: '/{edition}/#c1-p1', to: '/{edition}/#other' }]);
  expect(publish(), 'an id that moved').toMatchObject({ status: 0 });
});

const taken = expect.stringContaining('Version 1.0.0 is published and the record has changed since');

function publish(): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/set-up/publish-version.mjs'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(project, 'build.mjs') },
  });
  return { status, said: stdout + stderr };
}

/** Writes what a build leaves: the pages, and what each published version and this one show. */
function writeSite(version: string, { value = 10, text = '旧', id = 'c1-p1' } = {}): void {
  rmSync(join(project, 'dist'), { recursive: true, force: true });
  write('content/site/site.json', { version, languages: ['zh-Hans', 'en'] });
  for (const published of new Set(['1.0.0', '1.1.0', version]))
    write(`dist/v/${published}/embeds.json`, { version: published, embeds: [{ value }] });
  write('dist/data/plan/parallel.tsv', table(text));
  for (const edition of ['zh-hans', 'en']) write(`dist/${edition}/index.html`, page(id));
}

function write(path: string, content: unknown): void {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

function keptFiles(): string[] {
  return ['versions/1.0.0.json', 'addresses.txt', 'published/plan.tsv'].map((path) =>
    read(`content/site/${path}`),
  );
}
