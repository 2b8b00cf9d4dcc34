import type { Glyphs } from './fonts/face.ts';
import { colours } from './picture-colours.ts';
import { centred, placed } from './place.ts';
import { setLine } from './set-line.ts';
import type { PathOfTargets } from './share-card.ts';

const area = { left: 520, right: 1100, top: 385, bottom: 490 };

/** Draws the path from the baseline to the last target, and the baseline large beside it. */
export function pathMarkup({ points, from, to, baseline }: PathOfTargets, sans: Glyphs): string {
  const step = (area.right - area.left) / Math.max(1, points.length - 1);
  const places = points.map(({ value }, index) => ({
    x: area.left + index * step,
    y: area.bottom - ((value - from) / (to - from || 1)) * (area.bottom - area.top),
  }));
  const line = places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const texts = points.map(({ year, label }, index) => {
    const { x = 0, y = 0 } = places[index] ?? {};
    const isLast = index === points.length - 1;
    const value = { x, y: y - 24, size: isLast ? 34 : 26, fill: colours.ink };
    return (
      centred(label, sans, value) + centred(String(year), sans, { x, y: 540, size: 24, fill: colours.mute })
    );
  });
  const marks = places.map(({ x, y }, index) => markAt(x, y, index === 0));
  return `<polyline points="${line}" fill="none" stroke="${colours.target}" stroke-width="6"/>${marks.join('')}${texts.join('')}${baselineMarkup(baseline, sans)}`;
}

/** Hollow where it began, full where it is to go. */
function markAt(x: number, y: number, isBaseline: boolean): string {
  const look = isBaseline
    ? `r="11" fill="${colours.bg}" stroke="${colours.mute}" stroke-width="5"`
    : `r="12" fill="${colours.target}"`;
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" ${look}/>`;
}

function baselineMarkup({ heading, number, unit, change }: PathOfTargets['baseline'], sans: Glyphs): string {
  const large = setLine(number, sans, number.length > 6 ? 56 : 72);
  const isBeside = large.width + setLine(unit, sans, 32).width < 380;
  const parts = [
    `<circle cx="76" cy="383" r="9" fill="${colours.bg}" stroke="${colours.mute}" stroke-width="4"/>`,
    placed(setLine(heading, sans, 26).markup, { x: 98, y: 392, fill: colours.mute }),
    placed(large.markup, { x: 62, y: 462, fill: colours.ink }),
    isBeside
      ? placed(setLine(unit, sans, 32).markup, { x: 70 + large.width, y: 462, fill: colours.ink })
      : '',
    placed(setLine(change, sans, 24).markup, { x: 64, y: 516, fill: colours.mute }),
  ];
  return parts.join('');
}
