import { expect, test } from '@playwright/test';
import { issueLink, mailLink, reportLink } from '../../src/components/reporting/report-link.ts';
import { readContentFile } from '../../src/content-model/files/read-file.ts';
import { siteFile } from '../../src/content-model/site/site.ts';
import { listUnsettled, site } from '../../src/site.ts';

const settled = {
  version: '1.2.0',
  date: '2031-01-05',
  origin: 'https://plan.example.org',
  languages: ['zh-Hans', 'zh-Hant', 'en'],
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
    [{ languages: ['en'] }, 'expected the editions of the site: zh-Hans, zh-Hant, en'],
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

test('an error is told with title, address, edition and version filled in, to whoever there is to tell', () => {
  const page = {
    edition: 'en',
    title: 'Chapter 3: Aims & means',
    address: 'https://plan.example.org/en/plan/chapters/3/',
  } as const;
  const lines = ['Address: https://plan.example.org/en/plan/chapters/3/', 'Edition: English'];
  const said = [...lines, 'Version: 1.2.0 (2031-01-05)', 'What is wrong:'];
  const mail = new URL(mailLink(page, settled) ?? '');
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'editors@example.org']);
  expect(Object.fromEntries(mail.searchParams)).toEqual({
    subject: 'Error: Chapter 3: Aims & means',
    body: said.join('\r\n'),
  });
  const issue = new URL(issueLink(page, settled) ?? '');
  expect(issue.href).toMatch(/^https:\/\/example\.org\/plan\/issues\/new\?/);
  expect(Object.fromEntries(issue.searchParams)).toEqual({
    title: 'Error: Chapter 3: Aims & means',
    body: said.join('\n'),
  });
  const cases = [
    [settled, 'mailto:'],
    [{ ...settled, contact: null }, 'https:'],
    [{ ...settled, contact: null, repository: null }, undefined],
  ] as const;
  for (const [facts, way] of cases) expect(reportLink(page, facts)?.match(/^\w+:/)?.[0]).toBe(way);
});
