import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { policyOf } from '../../src/integrations/security-policy.ts';
import { allPages, attribute, type Element, elementsNamed, elementsOf, type Page } from '../built-pages.ts';

const isEmbed = /^\/(?:v\/[^/]+\/)?embed\//;
const isData = /^application\/(?:ld\+)?json$/;

test('every page says in front of all that it loads what it may load, and its inline elements are as it says', () => {
  const faults = allPages().flatMap((page) => faultsOf(page).map((fault) => `${page.address}: ${fault}`));
  expect(faults).toEqual([]);
});

test('no element has an attribute of style or of an event, and no address is a script', () => {
  const found = allPages().flatMap(({ address, document }) =>
    elementsOf(document).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(
          ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
        )
        .map(({ name, value }) => `${address}: ${tagName} ${name}=${value}`),
    ),
  );
  expect(found).toEqual([]);
});

test('the header files allow the inline scripts of the pages and no others', () => {
  const used = new Set(allPages().flatMap((page) => inlineOf(page, 'script').map(hashOf)));
  for (const file of ['_headers', 'nginx.conf', 'Caddyfile']) {
    const text = readFileSync(`deploy/${file}`, 'utf8');
    expect(text, file).not.toMatch(/'unsafe-/);
    for (const [policy] of text.matchAll(/script-src 'self'[^;]+/g)) {
      const known = [...policy.matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash);
      expect(known.toSorted(), `${file}: put these hashes into deploy/${file}`).toEqual([...used].toSorted());
    }
    expect(text.match(/script-src 'self'/g)?.length, file).toBeGreaterThan(0);
  }
});

test('a policy names each inline element once, leaves data alone, and forbids all script where there is none', () => {
  const style = `<style>a{}</style>`;
  const cases = [
    [style, `default-src 'none';style-src ${hashOf('a{}')};base-uri 'none'`],
    [`${style}<script type="application/ld+json">{}</script>`, /^default-src 'none'/],
    [
      `${style}${style}<script>b()</script>`,
      new RegExp(`script-src 'self' ${literal(hashOf('b()'))};style-src 'self' ${literal(hashOf('a{}'))};`),
    ],
    ['<script type="module" src="/assets/a.js"></script>', /script-src 'self' 'wasm-unsafe-eval' ?;/],
  ] as const;
  for (const [html, policy] of cases)
    if (typeof policy === 'string') expect(policyOf(html), html).toBe(policy);
    else expect(policyOf(html), html).toMatch(policy);
});

/** What of a page is not as its policy must have it. */
function faultsOf(page: Page): string[] {
  const [head] = elementsNamed(page.document, 'head');
  const all = head ? elementsOf(head) : [];
  const at = all.findIndex((element) => attribute(element, 'http-equiv') === 'content-security-policy');
  const policy = all[at] ? attribute(all[at], 'content') : null;
  if (policy === null) return ['no policy'];
  const rules = new Map(
    policy.split(';').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]),
  );
  const wanted = (name: string, tag: string) =>
    inlineOf(page, tag)
      .map(hashOf)
      .filter((hash) => !rules.get(name)?.includes(hash));
  const loads = all.slice(0, at).filter(({ tagName }) => ['link', 'style', 'script'].includes(tagName));
  return [
    ...loads.map(({ tagName }) => `${tagName} stands before the policy`),
    ...wanted('style-src', 'style').map((hash) => `a style element is ${hash}`),
    ...wanted('script-src', 'script').map((hash) => `a script element is ${hash}`),
    ...[...rules.values()]
      .flat()
      .filter((source) => !/^'(?:none|self|script|wasm-unsafe-eval|sha256-\S+)'$/.test(source)),
    ...[...rules.values()]
      .flat()
      .filter((source, index, list) => /sha256/.test(source) && list.indexOf(source) !== index),
    ...(isEmbed.test(page.address) && rules.get('default-src')?.join() !== "'none'"
      ? ['an embed loads']
      : []),
    ...(rules.has('script-src') && !rules.has('require-trusted-types-for') ? ['no trusted types'] : []),
  ];
}

/** The texts of a page's inline elements that are styles or are run. */
function inlineOf({ document }: Page, tag: string): string[] {
  const elements = elementsNamed(document, tag).filter(
    (element) => attribute(element, 'src') === null && !isData.test(attribute(element, 'type') ?? ''),
  );
  return [...new Set(elements.map(rawText))];
}

function rawText({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function literal(text: string): string {
  return text.replace(/[+/.]/g, '\\$&');
}
