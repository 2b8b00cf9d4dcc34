import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type SourceFile, sourceFiles } from './source-files.ts';

const longest = 200;
const goal = 150;
const longestPage = 40;

/** Long by their matter: the words of the interface, the types of a plan, style sheets. */
const tables = /^editions\/(?:words|dictionary)|^plan\/types\.ts$|\.css$/;

/** The files that make and read ids and the keys of texts. */
const grammar = /^plan\/(?:ids|text-keys)\.ts$/;

/** What a string or a pattern looks like that makes or reads an id or a key. */
const idPattern = new RegExp(
  [
    String.raw`(?<![\w-])(?:box|table|annex|fn|prj|toc|notice|cover)-(?:\$\{|\d|\\d|\[|\(|['\`/])`,
    String.raw`\}-(?:p|i|r|s|ss|note|columns)(?:\$\{|['\`])`,
    String.raw`-(?:\[[pris]+\]|[pri]|ss?)(?:\\d|\(\\d)`,
    String.raw`\^?c\\d`,
    String.raw`(?<![\w-])(?:indicator|organization|term|statement)-\$\{[^}]*\}/`,
    String.raw`/(?:name|note|cell-|column-|member-)[^'\`]*\`\)`,
    String.raw`split\('/'\)\[0\]\s*\?\?\s*key|key\.split\('/'\)`,
  ].join('|'),
);

const files = sourceFiles();
const outsideEditions = files.filter(({ path }) => !path.startsWith('editions/'));

test('no Chinese character stands in src outside src/editions', () => {
  expect(linesWith(outsideEditions, /\p{Script=Han}/u)).toEqual([]);
});

test('no plan is named in src outside src/editions', () => {
  const names = readdirSync('content').filter((folder) => folder !== 'site' && !folder.includes('.'));
  const words = names.flatMap((folder) =>
    ['plan.json', 'editions/en/plan.json'].flatMap((file) => namesIn(`content/${folder}/${file}`)),
  );
  expect(words.length).toBeGreaterThan(4);
  for (const word of new Set(words)) {
    const found = outsideEditions.filter(({ text }) => text.includes(word)).map(({ path }) => path);
    expect(found, word).toEqual([]);
  }
});

test('no file but the grammar of ids knows what an id or the key of a text looks like', () => {
  const others = files
    .filter(({ path }) => !grammar.test(path) && !path.endsWith('.css'))
    .map(({ path, text }) => ({ path, text: text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, '') }));
  expect(linesWith(others, idPattern)).toEqual([]);
});

test('the check of ids sees what it must see', () => {
  const cases = [
    [`const id = \`fn-\${note}\`;`, true],
    [`const row = \`\${table}-r\${number}\`;`, true],
    ["id.startsWith('toc-')", true],
    ['/^c\\d+-s\\d+$/.test(id)', true],
    ['/-[pri]\\d+$/.test(address)', true],
    [`texts.get(\`indicator-\${slug}/name\`)`, true],
    ["key.split('/')[0]", true],
    ["['annex-1', 'annex-2']", true],
    ['unitId.row(table, number)', false],
    [`class={\`level-\${level}\`}`, false],
    ['<nav class="box-list">', false],
  ] as const;
  for (const [line, isSeen] of cases) expect(idPattern.test(line), line).toBe(isSeen);
});

/** An edition by its name: a comparison, an index, an argument, a folder of the record. */
const namedEdition =
  /(?<!locale: )['"](?:en|zh-(?:hans|hant|latn))['"]|\b\w+\.en\b|editions\/(?:en|zh-hant)\b/i;

test('no edition is named in src outside src/editions', () => {
  const code = outsideEditions.filter(({ path }) => !path.endsWith('.css'));
  expect(linesWith(code, namedEdition)).toEqual([]);
});

test('the check of named editions sees what it must see', () => {
  const cases = [
    ["const isPlain = edition !== 'zh-hant';", true],
    ["const { tag } = editions['zh-hans'];", true],
    ["  locale: 'en',", false],
    ["a.localeCompare(b, 'en')", true],
    ['editions.en.tag', true],
    ["files('*/editions/en/plan.json', planWordsSchema)", true],
    ["import { words } from '../editions/words.ts';", false],
    ['const english = plan.entries;', false],
    ['<span lang="zh-Latn">', true],
  ] as const;
  for (const [line, isNamed] of cases)
    expect(linesWith([{ path: 'x.ts', text: line }], namedEdition).length > 0, line).toBe(isNamed);
});

test('no type is any, and no check is silenced without a reason', () => {
  expect(linesWith(files, /:\s*any\b|\bas any\b|<any>|@ts-(?:ignore|nocheck)/)).toEqual([]);
  expect(linesWith(files, /(?:biome-ignore|@ts-expect-error)(?![^\n]*:\s*\S.{9})/)).toEqual([]);
});

test('no module is longer than 200 lines, no page longer than 40', () => {
  const lengths = files
    .filter(({ path }) => !tables.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
  for (const { path, lines } of lengths.filter((file) => file.lines > goal))
    test.info().annotations.push({ type: 'long module', description: `${path}: ${lines} lines` });
  const tooLong = lengths.filter(
    ({ path, lines }) => lines > (/^pages\/.*\.astro$/.test(path) ? longestPage : longest),
  );
  expect(tooLong).toEqual([]);
});

test('no file is called by a word that says nothing', () => {
  const empty = /(?:^|\/)(?:utils?|helpers?|common|data|misc|index)\.(?:ts|mjs)$/;
  expect(files.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
});

function namesIn(file: string): string[] {
  const { id, code, title, shortTitle, zone, issuer } = JSON.parse(readFileSync(file, 'utf8'));
  return [id, code, title, shortTitle, zone, issuer].filter((name) => name !== undefined);
}

function linesWith(sources: readonly SourceFile[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}
