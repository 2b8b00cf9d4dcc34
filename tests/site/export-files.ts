import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { recordFolder } from '../record/record-files.ts';

/** The plan whose files the tests read. */
export const planId = basename(recordFolder);

/** The editions, as in addresses and as language tags. */
export const tags = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' } as const;
/** An edition as it stands in addresses. */
export type Edition = keyof typeof tags;
/** The editions in their order. */
export const editionNames = Object.keys(tags) as Edition[];

/** The preface and the chapters, as in addresses. */
export const chapterSlugs = ['preface', ...Array.from({ length: 9 }, (_, index) => String(index + 1))];

/** A text without spaces and bars, for comparing what is laid out in different ways. */
export function packed(text: string): string {
  return text.replace(/[\s|]+/g, '');
}

/** Reads a file of the built site. */
export function built(path: string): string {
  return readFileSync(`dist/${path}`, 'utf8');
}

/** Reads a file of the plan's data. */
export function dataFile(name: string): string {
  return built(`data/${planId}/${name}`);
}

/** Rows of comma-separated values, as cells. */
export function parseCsv(text: string): string[][] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)([,\n])/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** A block of a page with the id of a unit: its tag and its text without tools, note numbers and names in the language of the source. */
interface UnitBlock {
  id: string;
  tag: string;
  text: string;
}

/** The blocks of the pages of an edition that have the id of a unit, in their order. */
export function unitBlocks(edition: Edition): UnitBlock[] {
  const pages = ['notice', ...chapterSlugs.map((chapter) => `chapters/${chapter}`), 'annexes/1', 'annexes/2'];
  return pages.flatMap((page) => blocksIn(parse(built(`${edition}/${planId}/${page}/index.html`))));
}

const unitId = /^(?:preface|c\d|box-|table-\d|annex-|prj-|fn-|(?:notice|cover)-)/;
const notText = /\b(?:unit-link|note-number|note-mark|native)\b/;

type Node = DefaultTreeAdapterTypes.Node;

function blocksIn(node: Node): UnitBlock[] {
  const id = attribute(node, 'id');
  const inside = 'childNodes' in node ? node.childNodes.flatMap(blocksIn) : [];
  return unitId.test(id) ? [{ id, tag: node.nodeName, text: textOf(node) }, ...inside] : inside;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (notText.test(attribute(node, 'class')) || !('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}

function attribute(node: Node, name: string): string {
  const { attrs = [] } = node as Partial<DefaultTreeAdapterTypes.Element>;
  return attrs.find((entry) => entry.name === name)?.value ?? '';
}
