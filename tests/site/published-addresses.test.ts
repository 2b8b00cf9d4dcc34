import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { editionList } from '../../src/editions/editions.ts';
import { movedPages } from '../../src/redirects.ts';
import {
  addressesOf,
  expand,
  joinAddresses,
  printAddresses,
  readAddresses,
  whatIsGone,
} from '../../src/set-up/published/addresses.mjs';
import { siteFolder } from '../built-pages.ts';

const list = 'content/site/addresses.txt';
const site = {
  folder: siteFolder,
  editions: editionList,
  moved: new Set(movedPages.map(({ from }) => from)),
};

test('every address and id that was ever published is there, or its page leads to where it is', () => {
  const published = readAddresses(readFileSync(list, 'utf8'));
  expect(published.size).toBeGreaterThan(1000);
  expect(whatIsGone(published, site)).toEqual([]);
});

test('the list of published addresses is as the command writes it', () => {
  const text = readFileSync(list, 'utf8');
  expect(printAddresses(readAddresses(text))).toBe(text);
});

test('the list of addresses takes the editions, the endings and the ids of a site together, and tells what is gone', () => {
  const folder = 'test-results/addresses';
  rmSync(folder, { recursive: true, force: true });
  write(folder, {
    'index.html': page('ways'),
    'en/plan/index.html': page('c1', 'initial-a'),
    'zh-hans/plan/index.html': page('c1'),
    'zh-hant/plan/index.html': page('c1'),
    'en/plan/share.png': '',
    'zh-hans/plan/share.png': '',
    'zh-hant/plan/share.png': '',
    'cite/en/plan.bib': '',
    'cite/en/plan.ris': '',
    'cite/zh-hant/plan.bib': '',
    'cite/zh-hant/plan.ris': '',
    'assets/page.Ab12.js': '',
  });
  const built = addressesOf(folder, editionList);
  const printed = [
    '/',
    '  ways',
    '/cite/{en,zh-hant}/',
    ' plan.{bib,ris}',
    '/{edition}/',
    ' plan/ c1',
    ' plan/share.png',
    '',
  ];
  expect(printAddresses(built).split('\n')).toEqual(printed);
  expect(readAddresses(printed.join('\n'))).toEqual(built);
  expect(expand('/cite/{en,zh-hant}/plan.bib', editionList)).toEqual([
    '/cite/en/plan.bib',
    '/cite/zh-hant/plan.bib',
  ]);
  const before = readAddresses('/\n old/ a\n/{edition}/\n plan/ c1 c2\n gone/\n moved/ x\n');
  const moved = new Set(editionList.map((edition) => `/${edition}/moved/`));
  const mend = 'put it back, or say in content/site/redirects.json where it is now';
  expect(whatIsGone(joinAddresses(before, built), { folder, editions: editionList, moved })).toEqual([
    `/old/ is gone: ${mend}`,
    ...editionList.map((edition) => `/${edition}/plan/#c2 is gone: ${mend}`),
    ...editionList.map((edition) => `/${edition}/gone/ is gone: ${mend}`),
  ]);
});

function page(...ids: string[]): string {
  return `<body id="top"><main id="main">${ids.map((id) => `<p class="a > b" id="${id}"></p>`).join('')}<svg><title id="t"></title></svg></main></body>`;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    if (!existsSync(join(file, '..'))) mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
  }
}
