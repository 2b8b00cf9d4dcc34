import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Every page of an edition, below dist. */
function pagesOf(edition: string): string[] {
  return readdirSync(`dist/${edition}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `dist/${edition}/${file}`);
}

/** Texts and spoken attributes of a page, each with the language it is in. */
function runsOf(html: string): { text: string; language: string }[] {
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
  visit(parse(html), '');
  return runs;
}

const editions = [
  { edition: 'en', foreign: /\p{Script=Han}/u, own: /^zh-Han[st]$/, what: 'Chinese' },
  { edition: 'zh-hans', foreign: /[a-z]{3,} [a-z]{2,} [a-z]{2,}/, own: /^en$/, what: 'English' },
  { edition: 'zh-hant', foreign: /[a-z]{3,} [a-z]{2,} [a-z]{2,}/, own: /^en$/, what: 'English' },
];

for (const { edition, foreign, own, what } of editions)
  test(`every run of ${what} on the pages of ${edition} carries its language`, () => {
    const strays = pagesOf(edition).flatMap((page) =>
      runsOf(readFileSync(page, 'utf8'))
        .filter(({ text, language }) => foreign.test(text) && !own.test(language))
        .map(({ text }) => `${page}: ${text.trim().slice(0, 80)}`),
    );
    expect(strays).toEqual([]);
  });
