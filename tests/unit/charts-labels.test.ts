import { expect, test } from '@playwright/test';
import { drawIndicatorChart, drawIndicatorChartFile, isTight } from '../../src/charts/indicator-chart.ts';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import { valueAxis } from '../../src/charts/value-axis.ts';
import { chartOf, drawings, fileWords, named, point } from '../fixtures/charts/examples.ts';

test('the axis of a chart begins at zero unless it is cut', () => {
  for (const { chart, svg } of drawings) {
    const zero = textsOf(svg).some(({ text }) => /^0(\.0+)?$/.test(text));
    expect(zero, chart.id).toBe(!valueAxis(chart.points).isCut);
  }
});

test('every label stands in the drawing once', () => {
  for (const { chart, svg } of drawings) {
    const written = labelsOf(svg).map(({ text }) => text);
    expect(written.toSorted(), chart.id).toEqual(chart.points.map(({ label }) => label).toSorted());
  }
});

for (const width of [240, 312, 870]) {
  test(`no label lies on another or leaves its column by much in a drawing ${width} px wide`, () => {
    for (const { chart, svg } of drawings) {
      const fontSize = isTight(chart) ? 12 : width < 312 ? 14 : 15;
      const labels = labelsOf(svg).map(({ text, x, y }) => {
        const half = textWidth(text, fontSize) / 2;
        const middle = (x / 100) * width;
        return { text, left: middle - half, right: middle + half, top: y - fontSize * 0.75, bottom: y };
      });
      for (const [index, one] of labels.entries()) {
        expect(one.left >= -8 && one.right <= width + 8 && one.top >= 0, chart.id).toBe(true);
        const covered = labels
          .slice(index + 1)
          .find(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          );
        expect(covered, `${chart.id} ${one.text}`).toBeUndefined();
      }
    }
  });
}

test('each kind has its shape, and the line leads past the reported values', () => {
  const svg = drawIndicatorChart(named('good-air-reported'));
  expect(svg.match(/<circle [^>]*class="f-bg s-mute"/g)).toHaveLength(1);
  expect(svg.match(/<circle [^>]*class="f-target s-target"/g)).toHaveLength(5);
  expect(svg.match(/<path [^>]*class="f-reported s-bg"/g)).toHaveLength(4);
  const line = /<path d="([^"]*)"[^>]*class="s-target"/.exec(svg)?.[1] ?? '';
  expect(line.match(/[ML]/g)?.join('')).toBe('MLLLLL');
});

test('points and letters keep their shape in any width, and lines their strength', () => {
  const svg = drawIndicatorChart(named('good-air-reported'));
  expect(svg).not.toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox');
  for (const [mark] of svg.matchAll(/<(?:circle|text) [^>]*>/g))
    expect(mark).toMatch(/ c?x="(?:[\d.]+%|-10)"/);
  for (const [, paint] of svg.matchAll(/preserveAspectRatio="none"><path ([^>]*)>/g))
    expect(paint).toContain('vector-effect="non-scaling-stroke"');
  expect(svg).toMatch(/<svg x="[\d.]+%" overflow="visible"><path d="M-7\.5 /);
});

test('where a value lies below zero, the line of zero is the axis', () => {
  const svg = drawIndicatorChart(chartOf('loss', [point(2020, 8), point(2021, -2)]));
  const zero = textsOf(svg).find(({ text }) => text === '0')?.y ?? 0;
  const [axis, ...others] = [...svg.matchAll(/<path d="M[\d.]+ ([\d.]+)L[^"M]*"[^>]*s-mute"/g)];
  expect(others).toEqual([]);
  expect(Math.abs(Number(axis?.[1]) - zero)).toBeLessThan(8);
});

test('a missing year keeps its place', () => {
  const svg = drawIndicatorChartFile(chartOf('gap', [point(2020, 1), point(2023, 2)]), fileWords);
  const years = textsOf(svg).map(({ text }) => text);
  expect(years).toEqual(expect.arrayContaining(['2020', '2021', '2022', '2023']));
});

interface WrittenText {
  x: number;
  y: number;
  text: string;
  attributes: string;
}

function textsOf(svg: string): WrittenText[] {
  return [...svg.matchAll(/<text x="(-?[\d.]+)%?" y="([\d.]+)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x, y, attributes = '', text = '']) => ({ x: Number(x), y: Number(y), attributes, text }),
  );
}

function labelsOf(svg: string): WrittenText[] {
  return textsOf(svg).filter(({ attributes }) => attributes.includes('paint-order'));
}
