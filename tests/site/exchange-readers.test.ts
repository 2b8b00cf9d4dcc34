import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { findTranslateToolkit } from '../../src/set-up/for-tests/translate-toolkit.mjs';
import { readRecordFiles } from '../record/record-files.ts';
import { dataFile, planId } from './export-files.ts';

const python = findTranslateToolkit();
const omegat = ['/usr/bin/omegat', '/usr/local/bin/omegat'].find((path) => existsSync(path));
const rows = dataFile('parallel.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

/** The memories in pairs: code and column of the source. The translation stands in the last column. */
const memories = [
  { file: 'parallel-zh-cn-en.tmx', code: 'zh-CN', column: 1 },
  { file: 'parallel-zh-tw-en.tmx', code: 'zh-TW', column: 2 },
];

for (const { file, code, column } of memories) {
  test(`the Translate Toolkit finds in ${file} the Chinese as source and the English as target`, () => {
    test.info().skip(!python, 'no Translate Toolkit (Debian: python3-translate)');
    const wanted = rows.map((cells) => [cells[0], [code, cells[column]], ['en', cells[3]]]);
    expect(readByToolkit(file)).toEqual(wanted);
  });

  test(`OmegaT translates a text of the plan by ${file}`, () => {
    test.info().skip(!omegat, 'no OmegaT (Debian: omegat)');
    test.setTimeout(180_000);
    const some = rows.filter(([id = '']) => /^(?:notice-|c2-s1-|fn-0)/.test(id));
    expect(some.length).toBeGreaterThan(20);
    const lines = (at: number) => some.map((cells) => cells[at]);
    expect(translateByOmegat(file, code, lines(column))).toEqual(lines(3));
  });
}

test('the Translate Toolkit finds in terms-2.tbx every Chinese term as source and its English as target', async () => {
  test.info().skip(!python, 'no Translate Toolkit (Debian: python3-translate)');
  const units = readByToolkit('terms-2.tbx');
  const record = await readRecordFiles();
  const { termbase = [] } = record.translations.en ?? {};
  // What only later reports have is not in the termbase, which is that of the text.
  const later = [...record.terms.values()].flatMap(({ data }) => (data.uses ? [] : [data.term]));
  expect(units.map(([, [, source]]) => source).toSorted()).toEqual(
    [...termbase.map(({ term }) => term), ...later].toSorted(),
  );
  expect(new Set(units.map(([, [source], [target]]) => `${source} ${target}`))).toEqual(
    new Set(['zh-CN en']),
  );
  expect(units.filter(([, , [, target]]) => /^$|\p{Script=Han}/u.test(target))).toEqual([]);
});

type Side = [code: string, text: string];

function readByToolkit(file: string): [id: string, source: Side, target: Side][] {
  const args = ['tests/site/read-exchange-file.py', `dist/data/${planId}/${file}`];
  const { stdout, stderr } = spawnSync(python ?? '', args, { encoding: 'utf8', maxBuffer: 50_000_000 });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** The paragraphs as OmegaT translates them, with a memory that it applies of itself. */
function translateByOmegat(memory: string, code: string, paragraphs: readonly unknown[]): string[] {
  const project = resolve('test-results/omegat', code);
  rmSync(project, { recursive: true, force: true });
  for (const folder of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat'])
    mkdirSync(`${project}/${folder}`, { recursive: true });
  const settings = ['target', 'source', 'tm', 'glossary', 'dictionary'].map(
    (folder) => `<${folder}_dir>__DEFAULT__</${folder}_dir>`,
  );
  const languages = `<source_lang>${code}</source_lang><target_lang>en</target_lang>`;
  writeFileSync(
    `${project}/omegat.project`,
    `<omegat><project version="1.0">${settings.join('')}${languages}<sentence_seg>false</sentence_seg></project></omegat>`,
  );
  cpSync(`dist/data/${planId}/${memory}`, `${project}/tm/auto/${memory}`);
  writeFileSync(`${project}/source/plan.txt`, paragraphs.join('\n\n'));
  const args = [project, '--mode=console-translate', `--config-dir=${project}/settings`];
  const env = { ...process.env, JAVA_TOOL_OPTIONS: '-Dfile.encoding=UTF-8' };
  const { status, stdout } = spawnSync(omegat ?? '', args, { encoding: 'utf8', env, timeout: 150_000 });
  expect(status, stdout).toBe(0);
  return readFileSync(`${project}/target/plan.txt`, 'utf8').split('\n\n');
}
