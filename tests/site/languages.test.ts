import { expect, test } from '@playwright/test';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { allPages, type Page } from '../built-pages.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Texts and spoken attributes of a page, each with the language it is in. */
function runsOf({ document }: Page): { text: string; language: string }[] {
  const runs: { text: string; language: string }[] = [];
  const visit = (node: Node, inherited: string): void => {
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    const attributes = 'attrs' in node ? node.attrs : [];
    const language = attributes.find(({ name }) => name === 'lang')?.value ?? inherited;
    for (const { name, value } of attributes)
      if (['title', 'aria-label', 'placeholder', 'alt'].includes(name)) runs.push({ text: value, language });
    if ('value' in node) runs.push({ text: node.value, language });
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, language);
  };
  visit(document, '');
  return runs;
}

const editions = [
  { edition: 'en', foreign: /\p{Script=Han}/u, own: /^zh-Han[st]$/, what: 'Chinese' },
  { edition: 'zh-hans', foreign: /[a-z]{3,} [a-z]{2,} [a-z]{2,}/, own: /^en$/, what: 'English' },
  { edition: 'zh-hant', foreign: /[a-z]{3,} [a-z]{2,} [a-z]{2,}/, own: /^en$/, what: 'English' },
];

for (const { edition, foreign, own, what } of editions)
  test(`every run of ${what} on the pages of ${edition} carries its language`, () => {
    const pages = allPages().filter(({ address }) => address.startsWith(`/${edition}/`));
    expect(pages.length).toBeGreaterThan(100);
    const strays = pages.flatMap((page) =>
      runsOf(page)
        .filter(({ text, language }) => foreign.test(text) && !own.test(language))
        .map(({ text }) => `${page.address}: ${text.trim().slice(0, 80)}`),
    );
    expect(strays).toEqual([]);
  });
