import type { Range as Stretch } from '../../strings/ranges.ts';
import { breathsOf, sentencesOf } from '../../strings/sentences.ts';

/** Words in one language that are read in one breath. */
export interface Breath {
  text: string;
  /** Language tag; empty for that of the page. */
  language: string;
}

/** A sentence of the page. */
export interface Sentence {
  /** The heading, paragraph or cell that it stands in. */
  block: Element;
  range: Range;
  breaths: readonly Breath[];
}

/** A piece of text in a block, and where it begins in the text of the block. */
interface Piece {
  node: Text;
  start: number;
}

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, blockquote, figcaption, summary, div';

/** What stands on a page beside its text: notes, marks, tools and what is not for the eye. */
const besideText =
  '.margin, .unit-link, .page, .note-mark, .tools, .fine, nav, button, script, style, .visually-hidden, [aria-hidden=true]';

/** Voices of the network fall silent after a quarter of a minute: longer sentences are read clause by clause. */
const longest = { dense: 60, loose: 180 };

/** The sentences of some parts of the page as they are shown, in their order. */
export function sentencesIn(parts: Iterable<Element>): Sentence[] {
  const pieces = new Map<Element, Piece[]>();
  for (const part of parts)
    for (const node of textsIn(part)) {
      const block = node.parentElement?.closest(blocks) ?? part;
      const before = pieces.get(block) ?? [];
      const last = before.at(-1);
      pieces.set(block, [...before, { node, start: last ? last.start + last.node.length : 0 }]);
    }
  return [...pieces].flatMap(([block, texts]) => sentencesOfBlock(block, texts));
}

function textsIn(part: Element): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent && !parent.closest(besideText) && isShown(parent)) found.push(node);
  }
  return found;
}

function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

function sentencesOfBlock(block: Element, pieces: readonly Piece[]): Sentence[] {
  const text = pieces.map(({ node }) => node.data).join('');
  return sentencesOf(text).flatMap((stretch) => {
    const breaths = breathsIn(stretch, pieces);
    return breaths.length > 0 ? [{ block, range: rangeOf(trim(stretch, text), pieces), breaths }] : [];
  });
}

/** A stretch without the blanks at its ends. */
function trim({ start, end }: Stretch, text: string): Stretch {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

function rangeOf({ start, end }: Stretch, pieces: readonly Piece[]): Range {
  const range = document.createRange();
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first) range.setStart(first.node, start - first.start);
  if (last) range.setEnd(last.node, end - last.start);
  return range;
}

/** Cuts a sentence where the language changes, and between clauses where it is long. */
function breathsIn({ start, end }: Stretch, pieces: readonly Piece[]): Breath[] {
  const runs: Breath[] = [];
  for (const { node, start: at } of pieces) {
    const text = node.data.slice(Math.max(0, start - at), Math.max(0, end - at));
    const language = node.parentElement?.closest('main [lang]')?.getAttribute('lang') ?? '';
    const last = runs.at(-1);
    if (last?.language === language) last.text += text;
    else runs.push({ text, language });
  }
  return runs.flatMap(({ text, language }) => cut(text).map((words) => ({ text: words, language })));
}

function cut(run: string): string[] {
  const text = run.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const room = /\p{Script=Han}/u.test(text) ? longest.dense : longest.loose;
  const parts: string[] = [];
  for (const { start, end } of breathsOf(text)) {
    const clause = text.slice(start, end);
    const last = parts.at(-1);
    if (last !== undefined && last.length + clause.length <= room) parts[parts.length - 1] = last + clause;
    else parts.push(clause);
  }
  return parts;
}
