import type { Glyphs } from './fonts/face.ts';
import { setLine } from './set-line.ts';

/** Where outlines stand, and in what colour. */
export interface Place {
  x: number;
  y: number;
  fill: string;
}

/** Outlines at their place. */
export function placed(markup: string, { x, y, fill }: Place): string {
  return `<g transform="translate(${tenth(x)} ${tenth(y)})" fill="${fill}">${markup}</g>`;
}

/** A line of text with its middle at a place. */
export function centred(text: string, font: Glyphs, { size, ...place }: Place & { size: number }): string {
  const { width, markup } = setLine(text, font, size);
  return placed(markup, { ...place, x: place.x - width / 2 });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
