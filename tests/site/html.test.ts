import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fileOf, filesOf, siteFolder } from '../built-pages.ts';
import { faultsOfHtml } from '../html-faults.ts';
import { editionTags, pageKinds, planId } from '../page-kinds.ts';

const editions = Object.keys(editionTags);

test('html-validate finds nothing on a page of each kind in each edition, nor on those outside of them', () => {
  const addresses = [
    '/',
    '/404.html',
    ...editions.flatMap((edition) => Object.values(pageKinds).map((path) => `/${edition}/${path}`)),
    ...editions.map((edition) => `/embed/${edition}/${planId}/indicators/gdp/`),
    ...addressesOutside(),
  ];
  const faults = addresses.flatMap((address) =>
    faultsOfHtml(readFileSync(join(siteFolder, fileOf(address)), 'utf8')).map(
      (fault) => `${address} ${fault}`,
    ),
  );
  expect(faults).toEqual([]);
});

/** A frozen page of each edition of each version, which a browser may still show when the site has changed. */
function addressesOutside(): string[] {
  const frozen = filesOf(`${siteFolder}/v`).filter((file) => file.endsWith('/gdp/index.html'));
  return frozen.map((file) => `/v/${file.replace('index.html', '')}`);
}

test('html-validate finds what is wrong with a page', () => {
  const whole = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body><main>${body}</main></body></html>`;
  const cases = {
    '<h1>A page</h1>': [],
    '<h1>A page</h1><h3>A part</h3>': ['heading-level'],
    '<h1>A page</h1><table><tbody><tr><th scope="col"><h2>Head</h2></th></tr></tbody></table>': [
      'element-permitted-content',
    ],
    '<h1>A page</h1><p id="a b">Words</p>': ['valid-id', 'attribute-allowed-values'],
    '<h1>A page</h1><p aria-describedby="nowhere">Words</p>': ['no-missing-references'],
    '<h1>A page</h1><input type="text">': ['input-missing-label'],
  };
  for (const [body, rules] of Object.entries(cases))
    expect(
      faultsOfHtml(whole(body)).map((fault) => fault.split(':')[0]),
      body,
    ).toEqual(rules);
});
