import type { Glyphs } from './fonts/face.ts';

/** A line of text set in outlines: its width, and the outlines from its own left end on the base line. */
export interface SetLine {
  width: number;
  markup: string;
}

/** Sets a line of text; between Chinese and Latin stands an eighth of the size, as in pages. */
export function setLine(text: string, { glyphs, kerns }: Glyphs, size: number): SetLine {
  const scale = size / 1000;
  let x = 0;
  let before = '';
  let markup = '';
  for (const character of text) {
    const glyph = glyphs.get(character);
    if (!glyph) throw new Error(`Pictures: “${character}” of “${text}” was not drawn`);
    if (meetsLatin(before, character)) x += size / 8;
    x += (kerns.get(before + character) ?? 0) * scale;
    if (glyph.outline !== '')
      markup += `<path transform="matrix(${scale} 0 0 ${-scale} ${hundredths(x)} 0)" d="${glyph.outline}"/>`;
    x += glyph.advance * scale;
    before = character;
  }
  return { width: x, markup };
}

/** The width of a text in a size. */
export function widthOf(text: string, font: Glyphs, size: number): number {
  return setLine(text, font, size).width;
}

function meetsLatin(before: string, after: string): boolean {
  return (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}

function isLatin(character: string): boolean {
  return /^[\p{Script=Latin}\p{Nd}%+]$/u.test(character);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
