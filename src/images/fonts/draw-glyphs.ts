import { readFileSync } from 'node:fs';
import { Blob, Buffer, Feature, Font, Face as FontFace, shape, Variation } from 'harfbuzzjs';
import { type Face, faceKey, type Glyph, type Glyphs } from './face.ts';
import { slicesOf } from './font-slices.ts';
import { unpackFont } from './unpack-font.ts';

/** What pictures write in a face. */
export interface Lettering {
  face: Face;
  texts: readonly string[];
}

/** Draws every character that texts need, from the fonts in the packages; throws where a font lacks one. */
export async function drawGlyphs({ face, texts }: Lettering): Promise<Glyphs> {
  const fontOf = fontsOf(face);
  const glyphs = new Map<string, Glyph>();
  const kerns = new Map<string, number>();
  const characters = new Set(texts.flatMap((text) => [...text]));
  for (const character of [...characters].sort()) {
    const font = await fontOf(character);
    const [drawn] = font ? shaped(font, character, face) : [];
    if (!font || !drawn || drawn.codepoint === 0) throw missing(character, face, texts);
    glyphs.set(character, { advance: drawn.xAdvance ?? 0, outline: outlineOf(font, drawn) });
  }
  for (const pair of new Set(texts.flatMap(letterPairs))) {
    const font = await fontOf(pair);
    const [first, second] = font ? shaped(font, pair, face) : [];
    const kern = first && second ? (first.xAdvance ?? 0) - (glyphs.get(pair.charAt(0))?.advance ?? 0) : 0;
    if (kern !== 0) kerns.set(pair, kern);
  }
  return { glyphs, kerns };
}

/** Fonts by character, each file read once. */
function fontsOf({ family, weight }: Face): (character: string) => Promise<Font | undefined> {
  const slices = slicesOf(family);
  const fonts = new Map<string, Promise<Font>>();
  return (character) => {
    const file = slices.fileOf(character);
    if (file === undefined) return Promise.resolve(undefined);
    const font = fonts.get(file) ?? openFont(file, weight);
    fonts.set(file, font);
    return font;
  };
}

async function openFont(file: string, weight: number): Promise<Font> {
  const font = new Font(new FontFace(new Blob(await unpackFont(readFileSync(file)))));
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

/** Marks that Latin and Chinese share are as wide as a character, unless the face has the Latin ones. */
function shaped(font: Font, text: string, { latinMarks }: Face) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, latinMarks ? [new Feature('halt')] : []);
  return buffer.getGlyphInfosAndPositions();
}

/** The outline of a glyph in whole numbers; of its path every other number is one from left to right. */
function outlineOf(font: Font, { codepoint, xOffset = 0 }: { codepoint: number; xOffset?: number }): string {
  let count = 0;
  return font.glyphToPath(codepoint).replace(/-?\d+(?:\.\d+)?/g, (number) => {
    const shift = count++ % 2 === 0 ? xOffset : 0;
    return String(Math.round(Number(number) + shift));
  });
}

/** Letters that stand beside each other in one word. */
function letterPairs(text: string): string[] {
  return [...text.matchAll(/(?=([A-Za-z]{2}))/g)].map(([, pair = '']) => pair);
}

function missing(character: string, face: Face, texts: readonly string[]): Error {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const text = texts.find((one) => one.includes(character));
  return new Error(
    `Pictures: the font ${faceKey(face)} has no “${character}” (U+${code}), which “${text}” needs; write it otherwise or add a font that has it`,
  );
}
