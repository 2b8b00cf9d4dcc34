import type { Glyph, Glyphs } from './fonts/face.ts';

/** A line of text set in outlines: its width, and the outlines from its own left end on the base line. */
interface SetLine {
  width: number;
  markup: string;
}

/** Sets a line of text; between Chinese and Latin stands an eighth of the size, as in pages. */
export function setLine(text: string, font: Glyphs, size: number): SetLine {
  const scale = size / 1000;
  const { width, glyphs } = place(text, font);
  const outlines = glyphs.map(({ x, glyph: { outline } }) => {
    if (outline === '') return '';
    return `<path transform="matrix(${scale} 0 0 ${-scale} ${hundredths(x * scale)} 0)" d="${outline}"/>`;
  });
  return { width: width * scale, markup: outlines.join('') };
}

/** The width of a text in a size. */
export function widthOf(text: string, font: Glyphs, size: number): number {
  return (place(text, font).width * size) / 1000;
}

/** The glyphs of a line, each with its place, in thousandths of the size. */
function place(text: string, { glyphs, kerns }: Glyphs) {
  const placed: { x: number; glyph: Glyph }[] = [];
  let x = 0;
  let before = '';
  for (const character of text) {
    const glyph = glyphs.get(character);
    if (!glyph) throw new Error(`Pictures: “${character}” of “${text}” was not drawn`);
    if (before !== '') x += meetsLatin(before, character) ? 125 : (kerns.get(before + character) ?? 0);
    placed.push({ x, glyph });
    x += glyph.advance;
    before = character;
  }
  return { width: x, glyphs: placed };
}

function meetsLatin(before: string, after: string): boolean {
  const [first, second] = [before, after].map(scriptOf);
  return (first === 'han' && second === 'latin') || (first === 'latin' && second === 'han');
}

function scriptOf(character: string): 'han' | 'latin' | undefined {
  const known = scripts.get(character);
  if (known !== undefined || scripts.has(character)) return known;
  const script = /\p{Script=Han}/u.test(character)
    ? 'han'
    : /[\p{Script=Latin}\p{Nd}%+]/u.test(character)
      ? 'latin'
      : undefined;
  scripts.set(character, script);
  return script;
}

const scripts = new Map<string, 'han' | 'latin' | undefined>();

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
