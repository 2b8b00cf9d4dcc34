import { expect, test } from '@playwright/test';
import { axisIsCut } from '../../src/charts/chart-point.ts';
import { drawIndicatorChart } from '../../src/charts/indicator-chart.ts';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import { chartOf, drawings, named, point } from '../fixtures/charts/examples.ts';

test('the axis of a chart begins at zero unless it is cut', () => {
  for (const { chart, svg } of drawings) {
    const zero = textsOf(svg).some(({ text }) => /^0(\.0+)?$/.test(text));
    expect(zero, chart.id).toBe(!axisIsCut(chart.points));
  }
});

test('every label stands in the drawing once, with its unit', () => {
  for (const { chart, svg } of drawings) {
    const written = labelsOf(svg).map(({ text }) => text);
    expect(written.toSorted(), chart.id).toEqual(chart.points.map(({ label }) => label).toSorted());
    expect(textsOf(svg).map(({ text }) => text)).toContain(chart.unit);
  }
});

test('no label lies on another or leaves the drawing', () => {
  for (const { chart, size, svg } of drawings) {
    const [width, fontSize] = size === 'wide' ? [720, 14] : [360, 13];
    const labels = labelsOf(svg).map(({ text, x, y }) => {
      const half = textWidth(text, fontSize) / 2;
      return { left: x - half, right: x + half, top: y - fontSize * 0.75, bottom: y };
    });
    for (const [index, one] of labels.entries()) {
      expect(one.left >= 0 && one.right <= width && one.top >= 0, chart.id).toBe(true);
      const covered = labels
        .slice(index + 1)
        .some(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        );
      expect(covered, `${chart.id} ${size} ${textsOf(svg)[index]?.text}`).toBe(false);
    }
  }
});

test('each kind has its shape, and the line leads past the reported values', () => {
  const svg = drawIndicatorChart(named('good-air-reported'), 'wide');
  expect(svg.match(/<circle [^>]*class="f-bg s-target"/g)).toHaveLength(1);
  expect(svg.match(/<circle [^>]*class="f-target s-target"/g)).toHaveLength(5);
  expect(svg.match(/<path [^>]*class="f-reported s-bg"/g)).toHaveLength(1);
  const line = /<path d="([^"]*)"[^>]*class="s-target"/.exec(svg)?.[1] ?? '';
  expect(line.match(/[ML]/g)?.join('')).toBe('MLLLLL');
});

test('where a value lies below zero, the line of zero is the axis', () => {
  const svg = drawIndicatorChart(chartOf('loss', [point(2020, 8), point(2021, -2)]), 'wide');
  const zero = textsOf(svg).find(({ text }) => text === '0')?.y ?? 0;
  const [axis, ...others] = [...svg.matchAll(/<path d="M[\d.]+ ([\d.]+)L[^"M]*"[^>]*s-axis"/g)];
  expect(others).toEqual([]);
  expect(Math.abs(Number(axis?.[1]) - zero)).toBeLessThan(8);
});

test('a missing year keeps its place', () => {
  const svg = drawIndicatorChart(chartOf('gap', [point(2020, 1), point(2023, 2)]), 'wide');
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
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x, y, attributes = '', text = '']) => ({ x: Number(x), y: Number(y), attributes, text }),
  );
}

function labelsOf(svg: string): WrittenText[] {
  return textsOf(svg).filter(({ attributes }) => attributes.includes('paint-order'));
}
