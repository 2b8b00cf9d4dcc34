import type { Glyphs } from './fonts/face.ts';
import { setLine } from './set-line.ts';

/** Puts outlines in the place of every text of a drawing by src/charts, so that a picture of it needs no font. */
export function outlineTexts(svg: string, fonts: { regular: Glyphs; bold: Glyphs }): string {
  const usual = Number(/^<svg[^>]* font-size="([\d.]+)"/.exec(svg)?.[1] ?? 14);
  return svg.replace(textElements, (_, written: string, escaped: string) => {
    const at = attributesOf(written);
    const size = Number(at.get('font-size') ?? usual);
    const { width, markup } = setLine(
      unescaped(escaped),
      at.has('font-weight') ? fonts.bold : fonts.regular,
      size,
    );
    const left = { middle: width / 2, end: width }[at.get('text-anchor') ?? ''] ?? 0;
    const stroke = at.get('stroke-width');
    const look = ['fill', 'stroke', 'stroke-linejoin', 'paint-order']
      .flatMap((name) => (at.has(name) ? [` ${name}="${at.get(name)}"`] : []))
      .join('');
    // The outlines are drawn in thousandths of the size.
    const width1000 = stroke ? ` stroke-width="${(Number(stroke) * 1000) / size}"` : '';
    const x = Number(at.get('x') ?? 0) - left;
    return `<g transform="translate(${x} ${at.get('y') ?? 0})"${look}${width1000}>${markup}</g>`;
  });
}

/** The texts of such a drawing, of each weight. */
export function textsIn(svg: string): { regular: string[]; bold: string[] } {
  const texts = [...svg.matchAll(textElements)].map(([, written = '', escaped = '']) => ({
    isBold: attributesOf(written).has('font-weight'),
    text: unescaped(escaped),
  }));
  return {
    regular: texts.flatMap(({ isBold, text }) => (isBold ? [] : [text])),
    bold: texts.flatMap(({ isBold, text }) => (isBold ? [text] : [])),
  };
}

const textElements = /<text([^>]*)>([^<]*)<\/text>/g;

function attributesOf(written: string): Map<string, string> {
  return new Map(
    [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function unescaped(text: string): string {
  const characters = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof characters) => characters[name]);
}
