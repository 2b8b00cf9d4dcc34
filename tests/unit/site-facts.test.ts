import { expect, test } from '@playwright/test';
import { readContentFile } from '../../src/content-model/files/read-file.ts';
import { siteFile } from '../../src/content-model/site/site.ts';
import { listUnsettled, site } from '../../src/site.ts';

const settled = {
  version: '1.2.0',
  date: '2031-01-05',
  origin: 'https://plan.example.org',
  publisher: { 'zh-Hans': '甲社', 'zh-Hant': '甲社', en: 'The Press' },
  contact: 'editors@example.org',
  repository: 'https://example.org/plan',
};

const read = (facts: object) =>
  readContentFile(siteFile.path, new TextEncoder().encode(JSON.stringify(facts)), siteFile).data;

test('the facts of the site are refused in one line where they cannot be used', () => {
  expect(read(settled)).toEqual(settled);
  const cases = [
    [{ version: '1.2' }, 'version: found "1.2", expected three numbers'],
    [{ date: '5 January' }, 'date: found "5 January", expected a day such as'],
    [{ origin: 'https://plan.example.org/zone/' }, 'expected scheme and host'],
    [{ publisher: { en: 'The Press' } }, 'publisher.zh-Hans: found nothing'],
    [{ contact: 'the editors' }, 'contact: found "the editors"'],
    [{ repository: 'our repository' }, 'repository: found "our repository"'],
    [{ owner: 'The Press' }, 'the unknown key owner'],
  ] as const;
  for (const [wrong, said] of cases) expect(() => read({ ...settled, ...wrong })).toThrow(said);
});

test('what nobody has settled yet is named', () => {
  const cases = [
    [settled, []],
    [{ ...settled, contact: null, repository: null }, ['contact', 'repository']],
    [{ ...settled, origin: 'https://plan.example' }, ['origin']],
  ] as const;
  for (const [facts, names] of cases) expect(listUnsettled(facts)).toEqual(names);
  expect(site.version).toMatch(/^\d/);
});
