import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { breakCut, breakLines } from '../../src/images/break-lines.ts';
import { drawGlyphs } from '../../src/images/fonts/draw-glyphs.ts';
import { type Face, faceKey, type Glyphs } from '../../src/images/fonts/face.ts';
import { outlineTexts, textsIn } from '../../src/images/outline-texts.ts';
import { letteringsOf, type Picture, pictureSvg } from '../../src/images/picture.ts';
import { rasterize } from '../../src/images/rasterize.ts';
import { setLine } from '../../src/images/set-line.ts';

const serif: Face = { family: 'noto-serif-sc', weight: 700, latinMarks: false };

test('a character that the font lacks stops the build with its text and what to do', async () => {
  const texts = ['一图读懂', '坏字\u{E000}在此'];
  await expect(drawGlyphs({ face: serif, texts })).rejects.toThrow(
    /noto-serif-sc 700 has no “.” \(U\+E000\), which “坏字.在此” needs; write it otherwise/u,
  );
});

test('rare characters of both scripts are in the fonts', async () => {
  for (const family of ['noto-serif-sc', 'noto-sans-sc', 'noto-serif-tc', 'noto-sans-tc']) {
    const { glyphs } = await drawGlyphs({ face: { ...serif, family }, texts: ['敔璜〇≥→·—“”「」〔〕'] });
    expect(
      [...glyphs.values()].every(({ outline }) => outline !== ''),
      family,
    ).toBe(true);
  }
});

test('Latin quotation marks are half as wide as Chinese ones', async () => {
  const [chinese, latin] = await Promise.all(
    [false, true].map((latinMarks) => drawGlyphs({ face: { ...serif, latinMarks }, texts: ['“'] })),
  );
  expect([chinese?.glyphs.get('“')?.advance, latin?.glyphs.get('“')?.advance]).toEqual([1000, 500]);
});

/** A font whose every character is as wide as its size. */
const square: Glyphs = {
  glyphs: new Map([...'甲乙丙丁戊己庚辛，…A1'].map((one) => [one, { advance: 1000, outline: 'M0,0Z' }])),
  kerns: new Map(),
};

test('lines break between pieces only, as equal as they can be, and too long a text ends in dots', () => {
  const setting = { font: square, size: 10, room: 50, mostLines: 2 };
  const cases: [string[], string[] | undefined][] = [
    [['甲乙', '丙丁'], ['甲乙丙丁']],
    [
      ['甲乙', '丙丁', '戊己'],
      ['甲乙丙丁', '戊己'],
    ],
    [
      ['甲', '乙', '丙', '丁', '戊', '己'],
      ['甲乙丙', '丁戊己'],
    ],
    [['甲乙丙丁戊己'], undefined],
  ];
  for (const [pieces, lines] of cases) expect(breakLines(pieces, setting), pieces.join('|')).toEqual(lines);
  expect(breakCut(['甲乙', '丙丁，', '戊己'], { ...setting, mostLines: 1 }, '…')).toEqual(['甲乙丙丁…']);
});

test('between Chinese and Latin stands an eighth of the size', () => {
  expect(setLine('甲A1乙', square, 80).width).toBe(4 * 80 + 2 * 10);
});

test('the texts of a chart become outlines where they stood', () => {
  const svg = '<svg font-size="10"><text x="50" y="9" text-anchor="middle" fill="#191a19">甲乙</text></svg>';
  expect(textsIn(svg)).toEqual({ regular: ['甲乙'], bold: [] });
  const drawn = outlineTexts(svg, { regular: square, bold: square });
  expect(drawn).toContain('<g transform="translate(40 9)" fill="#191a19"><path ');
  expect(drawn).not.toContain('<text');
});

test('a share image has the same bytes on every machine', async () => {
  const picture: Picture = {
    kind: 'card',
    card: {
      edition: 'zh-hans',
      site: '样例规划',
      title: ['七个式'],
      under: { items: ['一站式', '一窗式'] },
      foot: ['术语', '注19'],
      code: 'qi-ge-shi',
    },
  };
  const drawn = await Promise.all(
    letteringsOf(picture).map(
      async (lettering) => [faceKey(lettering.face), await drawGlyphs(lettering)] as const,
    ),
  );
  const glyphs = new Map(drawn);
  const png = await rasterize(pictureSvg(picture, (key) => glyphs.get(key) ?? square));
  expect(createHash('sha256').update(png).digest('hex')).toBe(
    '670f3b410227aada77bb7df76c56efe594a04d3986691adbbe7d2d495ebe070b',
  );
});
