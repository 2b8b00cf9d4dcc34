import { expect, test } from '@playwright/test';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { built, chapterSlugs, dataFile, editionNames, packed, planId } from './export-files.ts';

const rows = dataFile('parallel.tsv')
  .split('\n')
  .map((line) => line.split('\t'));
const texts = new Map(rows.map(([id = '', ...cells]) => [id, cells]));
const chapters = editionNames.flatMap((edition, index) =>
  chapterSlugs.map((slug) => {
    const address = `/${edition}/${planId}/chapters/${slug}`;
    return { edition, index, address, page: built(`${address}/index.html`), source: built(`${address}.md`) };
  }),
);

test('the Markdown of a chapter has every text of its page', () => {
  for (const { index, address, page, source } of chapters) {
    const blocks = [...page.matchAll(/<(?:h[1-3]|p|tr|table|section)\b[^>]*\bid="([^"]+)"/g)];
    const wanted = blocks.flatMap(([, id = '']) => texts.get(id)?.[index] ?? []);
    const shown = packed(textOf(source));
    expect(wanted.length, address).toBeGreaterThan(1);
    expect(wanted.filter((text) => !shown.includes(packed(text.replace(/^\d+\. /, ''))))).toEqual([]);
  }
});

test('run-in headings, labels and titles of boxes and tables are bold, headings are headings', () => {
  for (const { address, page, source } of chapters) {
    const tree = parse(source);
    const counts = { bold: nodes(tree, 'strong').length, headings: nodes(tree, 'heading').length };
    const bold = page.split(/<b class="lead"|<strong>|<h3>|<caption>/).length - 1;
    const headings = page.split(/<h[1-3] id="(?:c\d|preface)/).length - 1;
    expect(counts, address).toEqual({ bold, headings });
    expect(nodes(tree, 'emphasis').length, address).toBe(0);
  }
});

test('the only link is the address of the page, in its source', () => {
  for (const { address, source } of chapters) {
    const links = nodes(parse(source), 'link').map(({ url = '' }) => new URL(url).pathname);
    expect(links).toEqual([`${address}/`]);
  }
});

test('every mark of a note has its note at the end, in order', () => {
  for (const { address, page, source } of chapters) {
    const marks = [...source.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, note]) => note);
    const notes = [...source.matchAll(/^\[\^(\d+)\]: \S/gm)].map(([, note]) => note);
    expect(notes, address).toEqual([...new Set(marks)]);
    expect(notes, address).toEqual([...page.matchAll(/\bid="fn-0?(\d+)"/g)].map(([, note]) => note));
  }
});

test('the Markdown ends with its source; the English says that it is the editors’ translation', () => {
  for (const { edition, address, source } of chapters) {
    const [citation = '', standing = ''] = source.trimEnd().split('\n\n').slice(-2);
    expect(citation).toContain(`${address}/`);
    const translated =
      /editors’ translation/.test(citation) && /^Editors’ translation, not official/.test(standing);
    expect(translated, address).toBe(edition === 'en');
  }
});

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

function parse(markdown: string): Node {
  return unified()
    .use(remarkParse)
    .parse(markdown.replace(/\[\^\d+\](?:: )?/g, ''));
}

/** The characters that a reader sees, without the Chinese beside names of the English text. */
function textOf(markdown: string): string {
  const values = nodes(parse(markdown)).map(({ value = '' }) => value);
  return values.join('').replace(/ \([^()]*\p{Script=Han}[^()]*\)/gu, '');
}

function nodes(node: Node, type?: string): Node[] {
  const inside = (node.children ?? []).flatMap((child) => nodes(child, type));
  return type === undefined || node.type === type ? [node, ...inside] : inside;
}
