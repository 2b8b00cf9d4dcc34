import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { attribute, elementsNamed, readPage, textOf } from '../built-pages.ts';
import { dataFile, editionNames, planId } from './export-files.ts';

const origin = /^https?:\/\/[^/]+/;

/** The examples of a page by their tools, with what they are to print. */
function examplesOf(edition: string): Map<string, string> {
  const { document } = readPage(`/${edition}/${planId}/data/`);
  const examples = elementsNamed(document, 'pre').map(
    (pre) => [attribute(pre, 'data-example') ?? '', textOf(pre)] as const,
  );
  return new Map(examples.filter(([tool]) => tool !== ''));
}

const examples = examplesOf('en');
const output = examples.get('output') ?? '';

test('the examples are the same in every edition', () => {
  expect([...examples.keys()]).toEqual(['shell', 'python', 'pandas', 'r', 'output']);
  expect(output).toMatch(/^(?:\d{4} [\d.]+(?:\n|$)){5}$/);
  for (const edition of editionNames) expect([...examplesOf(edition)], edition).toEqual([...examples]);
});

test('the command of the page gets the file from the built site', ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  run({ command: 'sh', args: ['-c', here('shell', baseURL)], cwd: folder });
  expect(readdirSync(folder)).toEqual(['indicators.csv']);
  expect(readFileSync(join(folder, 'indicators.csv'), 'utf8')).toBe(dataFile('indicators.csv'));
});

test('the Python of the page prints what the page says', ({ baseURL }) => {
  expect(run({ command: 'python3', args: ['-c', here('python', baseURL)] })).toBe(output);
});

test('the R of the page prints what the page says', ({ baseURL }) => {
  // biome-ignore lint/suspicious/noSkippedTests: what a machine lacks is said, not hidden
  test.skip(spawnSync('Rscript', ['--version']).error !== undefined, 'R is not installed here');
  expect(run({ command: 'Rscript', args: ['-e', here('r', baseURL)] })).toBe(output);
});

test('the pandas of the page prints what the page says', ({ baseURL }) => {
  // biome-ignore lint/suspicious/noSkippedTests: what a machine lacks is said, not hidden
  test.skip(spawnSync('python3', ['-c', 'import pandas']).status !== 0, 'pandas is not installed here');
  const printed = run({ command: 'python3', args: ['-c', here('pandas', baseURL)] });
  expect(printed.replace(/^ +/gm, '').replace(/ +/g, ' ')).toBe(output);
});

/** An example with the address of the local server for that of the site. */
function here(tool: string, baseURL: string | undefined): string {
  const code = examples.get(tool) ?? '';
  const address = /https?:\/\/[^\s"]+/.exec(code)?.[0] ?? '';
  expect(address, tool).toMatch(new RegExp(`/data/${planId}/indicators\\.csv$`));
  return code.replace(address, address.replace(origin, (baseURL ?? '').replace(/\/$/, '')));
}

function run({ command, args, cwd }: { command: string; args: readonly string[]; cwd?: string }): string {
  const env = { ...process.env, no_proxy: '*', NO_PROXY: '*' };
  const { stdout, stderr, status } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 30_000,
    env,
    cwd,
  });
  expect(status, stderr).toBe(0);
  return stdout.trimEnd();
}
