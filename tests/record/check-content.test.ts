import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chineseOf, sayInChinese } from '../../src/editions/words-of-faults/say-in-chinese.ts';
import { faultLiterals } from './fault-literals.ts';
import { type Change, fixtureFiles, fixturePlan, fixtureSite } from './fixture-site.ts';

/** Wordings with a word in the place of a value; the table has them with each such word. */
const withWords = [
  '1 twice1',
  '1 definition 1 a note, 1 as its place',
  'a 1 that content/README.md names',
  'a 1 that is no part of the record',
  'the 1 1',
  '1 1 elements',
  '<1> with 1 1',
];

test('every wording of a fault is in the table of Chinese words', () => {
  const wordings = faultLiterals().filter(({ wording }) => / /.test(wording) && /[a-z]{2}/.test(wording));
  expect(wordings.length).toBeGreaterThan(200);
  const untold = wordings.filter(
    ({ wording }) => chineseOf(wording) === null && !withWords.includes(wording),
  );
  expect(untold).toEqual([]);
});

test('a fault is told in Chinese with what was found in its place', () => {
  const fault = { field: 'line 3, column 5', found: 'the unit c9-p1', expected: 'the slug of a term' };
  expect(sayInChinese({ ...fault, mend: 'correct the slug' })).toBe(
    '第3行第5列：现为单元c9-p1，应为某个术语的地址名；请改正地址名',
  );
});

test('the check of the content tells every fault at once, in both languages, and ends with 1', () => {
  const inFiles = checkOf('many-files', [
    { file: 'plan.json', from: '2031-01-05', to: '2031-13-05' },
    { file: 'plan.json', from: '"copies": 3', to: '"copies": "3"' },
    { file: 'statements.json', from: '"id": "x01",', to: '"id": "x01"' },
    { file: 'copy.json', text: '{}' },
  ]);
  expect(inFiles.status).toBe(1);
  for (const line of [
    `content/${fixturePlan}/plan.json: issued: found "2031-13-05", expected a day such as 2021-08-31; correct this field`,
    '现为"2031-13-05"，应为像2021-08-31这样的日期；请改正这个字段',
    'plan.json: copies: found "3"',
    'expected well-formed JSON',
    `content/${fixturePlan}/copy.json: (file name): found a file that is no part of the record`,
    '有4处要改',
  ])
    expect(inFiles.output).toContain(line);
});

test('a text that cannot be read hides no fault elsewhere', () => {
  const { output } = checkOf('unread-text', [
    { file: 'chapters/1.mdx', from: '<Lead>目标清楚。</Lead>', to: '<Lead>目标清楚。' },
    { file: 'editions/en/terms/san-dian.mdx', text: '---\nterm: three spots\ngloss: spots\n---\n\n{code}\n' },
    { file: 'sources.json', from: '"area": "zone"', to: '"area": "moon"' },
    { file: 'projects.json', from: '"id": "prj-02"', to: '"id": "prj-01"' },
  ]);
  for (const place of [
    'chapters/1.mdx: text',
    'san-dian.mdx: line 1 of the text',
    'press-001.area',
    'prj-01 twice',
  ])
    expect(output).toContain(place);
});

test('the check of the content tells every fault between files, of each kind more than one', () => {
  const { status, output } = checkOf('many-parts', [
    { file: 'plan.json', from: '"paragraphs": ', to: '"paragraphs": 9' },
    { file: 'plan.json', from: '"sections": ', to: '"sections": 9' },
    { file: 'terms/liang-qing.mdx', from: '  - san-dian', to: '  - nowhere\n  - neither' },
  ]);
  expect(status, output).toBe(1);
  for (const part of ['counts.paragraphs', 'counts.sections', 'found nowhere', 'found neither'])
    expect(output).toContain(part);
});

test('the check of the content tells what the site itself says wrongly', () => {
  const { status, output } = checkOf('site-words', [
    { file: '/site/changelog.json', from: '"version": "0.1.0"', to: '"version": "1.0.0"' },
    {
      file: '/site/en/about.mdx',
      from: 'The tests made it up.',
      to: '[The the tests](/en/tests/) made it up.',
    },
  ]);
  expect(status, output).toBe(1);
  for (const part of [
    'content/site/changelog.json: 1.version: found 1.0.0, expected a version before that above',
    'content/site/en/about.mdx: line 3 of the text: found the link /en/tests/',
    'content/site/en/about.mdx: line 3 of the text: found “The the” in the text',
  ])
    expect(output).toContain(part);
});

test('the check of a sound record says what was checked, and ends with 0', () => {
  const { status, output } = checkOf('sound-check', []);
  expect(status, output).toBe(0);
  expect(output).toMatch(
    /^内容无误：查了1部规划、\d+个文件，用时[\d.]+秒。 \/ Nothing is wrong: 1 plans, \d+ files, [\d.]+ s\.$/m,
  );
});

function checkOf(name: string, changes: readonly Change[]) {
  const { folder } = fixtureSite(name, { files: fixtureFiles(changes), pages: 'one' });
  const { status, stdout, stderr } = spawnSync('node', ['src/check-content/main.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_FOLDER: join(folder, 'content') },
  });
  return { status, output: `${stdout}\n${stderr}` };
}
