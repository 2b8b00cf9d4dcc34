import { expect, test } from '@playwright/test';
import {
  allPages,
  attribute,
  type Element,
  elementsNamed,
  elementsOf,
  type Page,
  readPage,
  textOf,
} from '../built-pages.ts';
import { editionTags, planId } from '../page-kinds.ts';

test('no machine translates what stands in another language than its page, or changes the names of editions', () => {
  const pages = allPages().filter(({ address }) => /^\/(?:zh-hans|zh-hant|en)\//.test(address));
  const faults = pages.flatMap((page) =>
    foreignOn(page)
      .filter((element) => !isKept(element))
      .map((element) => `${page.address}: ${attribute(element, 'lang')} ${textOf(element).slice(0, 40)}`),
  );
  expect(pages.length).toBeGreaterThan(300);
  expect(faults).toEqual([]);
});

const coinages = [
  {
    page: 'terms/san-dian-yi-zhong-xin/',
    edition: 'en',
    kept: ['three points and one centre', '三点一中心'],
  },
  { page: 'terms/54321-n/', edition: 'zh-hans', kept: ['54321+N'] },
  { page: 'terms/310/', edition: 'zh-hant', kept: ['310'] },
  { page: 'terms/', edition: 'en', kept: ['三点一中心', 'three points and one centre'] },
  { page: 'terms/', edition: 'zh-hans', kept: ['三点一中心', 'three points and one centre'] },
  { page: 'chapters/6/', edition: 'en', kept: ['兴澄特钢', '复旦'] },
  { page: 'corrections/', edition: 'en', kept: ['敔山湾'] },
] as const;

for (const { page, edition, kept } of coinages)
  test(`no machine translates ${kept.join(', ')} on ${edition}/${page}`, () => {
    const { document } = readPage(`/${edition}/${planId}/${page}`);
    const texts = elementsOf(document)
      .filter(isKept)
      .map((element) => textOf(element));
    for (const name of kept)
      expect(
        texts.some((text) => text.includes(name)),
        name,
      ).toBe(true);
  });

test('a text or an entry is an article, a list is a part of the site', () => {
  const cases = {
    '': 'website',
    'search/': 'website',
    'about/': 'website',
    [`${planId}/`]: 'website',
    [`${planId}/terms/`]: 'website',
    [`${planId}/indicators/`]: 'website',
    [`${planId}/projects/`]: 'website',
    [`${planId}/corrections/`]: 'website',
    [`${planId}/notice/`]: 'article',
    [`${planId}/chapters/6/`]: 'article',
    [`${planId}/parallel/preface/`]: 'article',
    [`${planId}/annexes/1/`]: 'article',
    [`${planId}/terms/310/`]: 'article',
    [`${planId}/indicators/gdp/`]: 'article',
    [`${planId}/projects/6/`]: 'article',
  };
  for (const edition of Object.keys(editionTags))
    for (const [path, type] of Object.entries(cases)) {
      const metas = elementsNamed(readPage(`/${edition}/${path}`).document, 'meta');
      const found = metas.find((meta) => attribute(meta, 'property') === 'og:type');
      expect(found && attribute(found, 'content'), `${edition}/${path}`).toBe(type);
    }
});

test('the date of the plan can be read by machines', () => {
  for (const edition of Object.keys(editionTags)) {
    const [time] = elementsNamed(readPage(`/${edition}/${planId}/`).document, 'time');
    expect(time && attribute(time, 'datetime'), edition).toBe('2021-08-31');
  }
});

/** The elements in another language than their page; what stands in links of the head is none of its words. */
function foreignOn({ document }: Page): Element[] {
  const [html] = elementsNamed(document, 'html');
  const own = html && attribute(html, 'lang');
  if (own === undefined) return [];
  return elementsOf(document).filter((element) => (attribute(element, 'lang') ?? own) !== own);
}

function isKept(element: Element): boolean {
  if (attribute(element, 'translate') === 'no') return true;
  const { parentNode } = element;
  return parentNode !== null && 'attrs' in parentNode && isKept(parentNode);
}
