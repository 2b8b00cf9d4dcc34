import type { Edition } from '../editions/editions.ts';
import { imageFonts } from '../editions/image-fonts.ts';
import { cardSvg, textsOf } from './card-svg.ts';
import type { Lettering } from './fonts/draw-glyphs.ts';
import { type Face, faceKey, type Glyphs } from './fonts/face.ts';
import { outlineTexts, textsIn } from './outline-texts.ts';
import type { ShareCard } from './share-card.ts';

/** A picture to be made: the share image of a page, or a drawing by src/charts as a file of pixels. */
export type Picture =
  | { kind: 'card'; card: ShareCard }
  | { kind: 'chart'; svg: string; edition: Edition; scale: number };

/** What a picture writes, by face. */
export function letteringsOf(picture: Picture): Lettering[] {
  if (picture.kind === 'card') {
    const { serif, sans } = textsOf(picture.card);
    const { title, rest } = facesOf(picture.card.edition);
    return [
      { face: title, texts: serif },
      { face: rest, texts: sans },
    ];
  }
  const { regular, bold } = textsIn(picture.svg);
  const { title, rest } = facesOf(picture.edition);
  return [
    { face: rest, texts: regular },
    { face: title, texts: bold },
  ];
}

/** A picture as SVG without text; `glyphsOf` gives what was drawn of a face. */
export function pictureSvg(picture: Picture, glyphsOf: (key: string) => Glyphs): string {
  const { title, rest } = facesOf(picture.kind === 'card' ? picture.card.edition : picture.edition);
  const [serif, sans] = [glyphsOf(faceKey(title)), glyphsOf(faceKey(rest))];
  return picture.kind === 'card'
    ? cardSvg(picture.card, { serif, sans })
    : outlineTexts(picture.svg, { regular: sans, bold: serif });
}

function facesOf(edition: Edition): { title: Face; rest: Face } {
  const { serif, sans, latinMarks } = imageFonts[edition];
  return {
    title: { family: serif, weight: 700, latinMarks },
    rest: { family: sans, weight: 400, latinMarks },
  };
}
