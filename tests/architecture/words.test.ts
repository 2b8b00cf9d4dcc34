import { expect, test } from '@playwright/test';
import { words } from '../../src/editions/words.ts';
import { type Fact, factsIn, factsOfPlans } from './interface-words.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles().filter(({ path }) => !path.endsWith('.css'));

test('the words of the interface tell nothing of a plan: no year, number, count or name', () => {
  const facts = factsOfPlans();
  expect(facts.names.length).toBeGreaterThan(100);
  const tables = files.filter(({ path }) => /^editions\/(?:words\/|dictionary\/data-page)/.test(path));
  expect(tables.length).toBeGreaterThan(2);
  for (const { path, text } of tables) expect(factsIn(text, facts), path).toEqual([]);
});

test('the check of the words sees the facts of a plan', () => {
  const facts = factsOfPlans();
  const cases: [string, Fact[]][] = [
    ["home = { lead: 'The plan that the Zone issued in 2021' }", ['year', 'number', 'name']],
    ["home = { chapters: 'The preface and nine chapters' }", ['count']],
    ["home = { chapters: '序言和九章' }", ['count']],
    ["home = { aims: '規劃的四個目標' }", ['count']],
    ["site = { name: '江陰高新區「十四五」規劃' }", ['count', 'name']],
    ["home = { lead: '二〇三五年远景目标' }", ['year']],
    [`indicator = { lead: (count) => \`\${count} indicators: the 2020 baseline\` }`, ['year', 'number']],
    ["indicator = { assessors: { second: '無錫市的考核' } }", ['name']],
    ["indicator = { assessors: { second: 'Wuxi assessment' } }", ['name']],
    [`project = { lead: (projects) => \`Annex 1 lists \${projects} projects\` }`, ['number']],
    ["project = { inAnnex: '附件1中的位置' }", ['number']],
    [`project = { inAnnex: (annex) => \`附件\${annex}中的位置\` }`, []],
    ["project = { sizes: { large: '1 billion and more' } }", []],
    [`home = { chapters: (count) => \`The preface and \${englishNumeral(count)} chapters\` }`, []],
    ["import { en } from './words-9.ts';", []],
  ];
  for (const [source, expected] of cases)
    expect(
      factsIn(source, facts).map(({ fact }) => fact),
      source,
    ).toEqual(expected);
});

/** Words that are read by a key of the record: the group is read, and each of them with it. */
const readByKey = [
  'figureChecks.verdicts',
  'figureChecks.signs',
  'figureChecks.severities',
  'figureChecks.groups',
  'figureChecks.groupLeads',
  'figureChecks.relations',
  'standing.words',
  'outcomes.groups',
  'outcomes.comparability',
  'search.kinds',
  'search.missing',
  'indicator.kinds',
  'indicator.relations',
  'project.categories',
  'project.currencies',
  'project.order',
  'projectIndex.sumOf',
  'projectIndex.groups',
  'commitments.relations',
  'commitments.comparators',
  'organizations.kinds',
  'organizations.status',
  'books.purposes',
  'changes.kinds',
  'corrections.classes',
  'corrections.treatments',
  'subjects.themes',
  'glossary.kinds',
  'data.fields.types',
  'data.use.tools',
  'data.licences',
  'pictures.investment.currencies',
];

/** Words that the search reads by what an id names: the kinds of a spot. */
const readBySpot = ['search.paragraph', 'search.row', 'search.item'];

test('every word of the interface is read', () => {
  const unread = Object.values(words)
    .flatMap((edition) => pathsOf(edition))
    .filter((path) => !isRead(path) && !readBySpot.includes(path));
  expect([...new Set(unread)]).toEqual([]);
});

test('the check of reading sees words that nothing reads', () => {
  for (const path of ['site.tagline', 'nav.backToTop', 'project.totals', 'nowhere.title'])
    expect(isRead(path), path).toBe(false);
  for (const path of ['home.allTerms', 'marks.bracket', 'search.kinds'])
    expect(isRead(path), path).toBe(true);
});

/** Paths to the words; a function, a list or a group read by key counts as one. */
function pathsOf(value: object, at: readonly string[] = []): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...at, key];
    const isGroup = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    return isGroup && !readByKey.includes(path.join('.')) ? pathsOf(inner, path) : [path.join('.')];
  });
}

/** Whether a file that uses the words names the group and reads each key below it. */
function isRead(path: string): boolean {
  const [group = '', ...keys] = path.split('.');
  return readers.some(
    ({ text }) => new RegExp(`\\b${group}\\b`).test(text) && keys.every((key) => reads(text, key)),
  );
}

const readers = files.filter(
  ({ path, text }) =>
    !path.startsWith('editions/') &&
    /\bwords\[|\b(?:Search|Box)?Words\b|\bQuoteSettings\b|\bOfflineStateWords\b|\bPlayerWords\b|\bSurroundings\b/.test(
      text,
    ),
);

function reads(text: string, key: string): boolean {
  return new RegExp(`\\.${key}\\b|'${key}'|\\{[^{}]*\\b${key}\\b[^{}]*\\}\\s*=`).test(text);
}
