/**
 * The width of a line of text in pixels, from a table and not from a font, so that the same
 * drawing comes out on every machine. Wide fallback fonts need up to 15 % more: leave room.
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths * size) / 1000;
}

/** Breaks a text into lines no wider than `room`, at spaces and between wide characters. */
export function wrapText(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Helvetica's widths in thousandths of the size, each with the characters that have it. */
const table: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft\u00b7'],
  [333, '()-`r\u00b2\u00b3'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [400, '\u00b0'],
  [469, '^'],
  [500, 'Jckvsxyz'],
  [556, '#$0123456789?L_abdeghnopqu\u2013\u00a5'],
  [584, '+<=>~\u2264\u2265\u00b1\u00d7'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@'],
];

const widths = new Map(
  table.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);

/** What may stand together on a line: a word with its space, or a wide character with closing marks. */
const pieces =
  /[\u2e80-\u2fff\u3003-\u3007\u3012-\u9fff\uf900-\ufaff][\u2019\u201d\u3001\u3002\u3009\u300b\u300d\u300f\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f]*\s*|[^\s\u2e80-\u2fff\u3003-\u3007\u3012-\u9fff\uf900-\ufaff]+\s*|\s+/gu;

function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  return isWide(character) ? 1000 : 600;
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2014\u2026\u2e80-\uffdc\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u.test(character);
}
