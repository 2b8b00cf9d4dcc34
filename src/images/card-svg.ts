import { omission } from '../editions/image-fonts.ts';
import { phrasesOf } from '../editions/phrases.ts';
import { breakCut, breakLines } from './break-lines.ts';
import type { Glyphs } from './fonts/face.ts';
import { pathMarkup } from './path-svg.ts';
import { colours } from './picture-colours.ts';
import { placed } from './place.ts';
import { setLine, widthOf } from './set-line.ts';
import { type ShareCard, shareSize } from './share-card.ts';

/** The faces of a card: of titles, and of the rest. */
interface CardFonts {
  serif: Glyphs;
  sans: Glyphs;
}

/** Draws the card of a page, its letters as outlines. */
export function cardSvg(card: ShareCard, fonts: CardFonts): string {
  const { width, height } = shareSize;
  const body = card.path
    ? titleMarkup(card, fonts, { top: 128, bottom: 320, centred: false }) + pathMarkup(card.path, fonts.sans)
    : titleMarkup(card, fonts, { top: 120, bottom: card.under ? 396 : 520, centred: true }) +
      (card.under ? rule + underMarkup(card, fonts) : '');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colours.bg}"/>${mark}${placed(setLine(card.site, fonts.serif, 30).markup, { x: 130, y: 87, fill: colours.ink })}${body}${footMarkup(card, fonts)}</svg>`;
}

/** Every text of a card by the face that sets it. */
export function textsOf({ edition, site, title, under, path, foot, code }: ShareCard) {
  const end = omission[edition];
  const spoken = !under ? [] : 'items' in under ? under.items : [under.text, end];
  const { baseline, points = [] } = path ?? {};
  const figures = [...points.flatMap(({ year, label }) => [String(year), label])];
  const words = baseline ? [baseline.heading, baseline.number, baseline.unit, baseline.change] : [];
  return { serif: [site, ...title, ...spoken, itemGap], sans: [...foot, code, ...figures, ...words] };
}

const margin = 64;
const room = shareSize.width - 2 * margin;
const rule = `<rect x="${margin}" y="408" width="${room}" height="5" fill="${colours.target}"/>`;

/** The mark of the site, as public/favicon.svg has it. */
const mark = `<g transform="translate(64 52) scale(1.5)"><rect width="32" height="32" fill="${colours.target}"/><svg width="32" height="32"><path d="M-2 7C5 6 10 8 14 12s7 7 11 6 5-3 9-3" fill="none" stroke="${colours.bg}" stroke-width="3"/></svg><circle cx="12.5" cy="23" r="3" fill="${colours.bg}"/></g>`;

/** Sizes of titles, the largest first, each with the lines that it may take. */
const titleSizes = [
  ...[232, 200, 176, 152, 132].map((size) => ({ size, mostLines: 1 })),
  ...[116, 104, 92, 80].map((size) => ({ size, mostLines: 2 })),
  ...[72, 64, 56, 48].map((size) => ({ size, mostLines: 3 })),
  { size: 40, mostLines: 4 },
];

interface Area {
  top: number;
  bottom: number;
  centred: boolean;
}

function titleMarkup({ title, edition }: ShareCard, { serif }: CardFonts, area: Area): string {
  const pieces = title.map((line) => breakablePieces(edition, line));
  const sizes = area.centred ? titleSizes : titleSizes.filter(({ size }) => size <= 60 || size === 64);
  for (const { size, mostLines } of sizes) {
    const setting = { font: serif, size, room, mostLines };
    const lines = pieces.map((own) => breakLines(own, setting));
    const all = lines.flatMap((own) => own ?? []);
    const height = size * (1.08 + 1.25 * (all.length - 1));
    const isWhole = lines.every((own) => own !== undefined);
    if (!isWhole || all.length > Math.max(mostLines, title.length) || height > area.bottom - area.top)
      continue;
    const slack = area.centred ? (area.bottom - area.top - height) / 2 : 0;
    return linesMarkup(all, { font: serif, size, leading: 1.25, y: area.top + slack + size * 0.84 });
  }
  const last = { font: serif, size: 40, room, mostLines: 4 };
  const lines = breakCut(pieces.flat(), last, omission[edition]);
  return linesMarkup(lines, { ...last, leading: 1.25, y: area.top + 34 });
}

function underMarkup({ under, edition }: ShareCard, { serif }: CardFonts): string {
  if (!under) return '';
  const [pieces, fill] =
    'items' in under
      ? [under.items.map((item) => `${item}${itemGap}`), colours.ink]
      : [breakablePieces(edition, under.text), under.voice === 'editors' ? colours.editors : colours.ink];
  for (const { size, mostLines } of underSizes) {
    const lines = breakLines(pieces, { font: serif, size, room, mostLines });
    if (lines) return linesMarkup(lines, { font: serif, size, leading: 1.4, y: 418 + size * 1.3, fill });
  }
  const smallest = { font: serif, size: 26, room, mostLines: 3 };
  const lines = breakCut(pieces, smallest, omission[edition]);
  return linesMarkup(lines, { ...smallest, leading: 1.4, y: 454, fill });
}

/** Sizes of what stands under a title, the largest first, each with the lines that it may take. */
const underSizes = [{ size: 40, mostLines: 1 }, ...[36, 32, 29, 26].map((size) => ({ size, mostLines: 2 }))];

/** Between things side by side: about the width of a character. */
const itemGap = ' '.repeat(4);

function footMarkup({ foot, code }: ShareCard, { sans }: CardFonts): string {
  const size = 24;
  let x = margin;
  const parts = foot.map((part) => {
    const { width, markup } = setLine(part, sans, size);
    const text = placed(markup, { x, y: 586, fill: colours.mute });
    x += width + size;
    return text;
  });
  const right = shareSize.width - margin - widthOf(code, sans, size);
  const isFree = x <= right;
  return (
    parts.join('') +
    (isFree ? placed(setLine(code, sans, size).markup, { x: right, y: 586, fill: colours.target }) : '')
  );
}

/** A text in pieces between which its lines may break. */
function breakablePieces(edition: ShareCard['edition'], text: string): string[] {
  return phrasesOf(edition, text).flatMap((phrase) => phrase.match(/\S+\s*/g) ?? []);
}

interface LineStyle {
  font: Glyphs;
  size: number;
  leading: number;
  /** Base line of the first line. */
  y: number;
  fill?: string;
}

function linesMarkup(
  lines: readonly string[],
  { font, size, leading, y, fill = colours.ink }: LineStyle,
): string {
  return lines
    .map((line, index) =>
      placed(setLine(line, font, size).markup, { x: margin, y: y + index * size * leading, fill }),
    )
    .join('');
}
