import type { Edition } from '../editions/editions.ts';
import { systemFonts } from '../editions/image-fonts.ts';
import { escapeMarkup } from '../strings/escape-markup.ts';
import { element, tenths } from './canvas/svg-markup.ts';
import type { PointKind } from './chart-point.ts';
import { textWidth, wrapText } from './labels/text-width.ts';
import { light } from './palette.ts';

/** A piece of a file, drawn from its own upper left corner. */
export interface Block {
  markup: string;
  height: number;
}

/** Sets blocks one under the other, on a ground of their own. */
export function frameBlocks(blocks: readonly Block[], width: number): Block & { width: number } {
  let y = margin;
  const placed = blocks.map(({ markup, height }) => {
    const block = element('g', { transform: `translate(${margin} ${tenths(y)})` }, markup);
    y += height;
    return block;
  });
  const size = { width: width + 2 * margin, height: Math.ceil(y + margin / 2) };
  return { ...size, markup: element('rect', { ...size, fill: light.bg }) + placed.join('') };
}

/** The title of a file. */
export function titleBlock(title: string, width: number): Block {
  return paragraph(title, { size: 22, fill: light.ink, weight: 700 }, width);
}

/** A note under the drawing, such as its source. */
export function noteBlock(note: string, width: number): Block {
  return paragraph(note, { size: 13, fill: light.mute, weight: undefined }, width);
}

/** The key: each kind of point as it is drawn, with its word. */
export function keyBlock(kinds: readonly PointKind[], words: Readonly<Record<PointKind, string>>): Block {
  let x = 0;
  const entries = kinds.map((kind) => {
    const word = element('text', { x: 30, y: 5, fill: light.ink }, escapeMarkup(words[kind]));
    const entry = element('g', { transform: `translate(${tenths(x)} 14)` }, keyMarks[kind] + word);
    x += 56 + textWidth(words[kind], 14) * 1.15;
    return entry;
  });
  return { markup: entries.join(''), height: 40 };
}

/** The fonts of a file, which has no page to take them from. */
export function fontStack(edition: Edition): string {
  return ['system-ui', ...systemFonts[edition].map((name) => `'${name}'`), 'sans-serif'].join(', ');
}

const margin = 32;

const keyLine = { stroke: light.target, 'stroke-width': 2.5 };
const keyCircle = { cx: 11, cy: 0, r: 5, stroke: light.target, 'stroke-width': 2 };
const keyMarks: Readonly<Record<PointKind, string>> = {
  baseline:
    element('path', { d: 'M11 0H22', ...keyLine }) + element('circle', { ...keyCircle, fill: light.bg }),
  target:
    element('path', { d: 'M0 0H22', ...keyLine }) + element('circle', { ...keyCircle, fill: light.target }),
  reported: element('path', { d: 'M4 0L11 -7L18 0L11 7z', fill: light.reported }),
};

interface Type {
  size: number;
  fill: string;
  weight: number | undefined;
}

function paragraph(text: string, { size, fill, weight }: Type, width: number): Block {
  const look = { fill, 'font-size': size, 'font-weight': weight };
  const lines = wrapText(text, weight ? size * 1.15 : size * 1.05, width);
  const markup = lines.map((line, index) =>
    element('text', { y: size * (1 + index * 1.4), ...look }, escapeMarkup(line)),
  );
  return { markup: markup.join(''), height: size * 1.4 * lines.length };
}
