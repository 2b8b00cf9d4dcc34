import { expect, test } from '@playwright/test';
import { drawIndicatorChart, drawIndicatorChartFile } from '../../src/charts/indicator-chart.ts';
import { light } from '../../src/charts/palette.ts';
import { chartOf, charts, drawings, fileWords, named, point } from '../fixtures/charts/examples.ts';

test('every drawing is well-formed XML without style attributes', () => {
  const files = charts.map((chart) => drawIndicatorChartFile(chart, fileWords));
  const all = [...drawings.map(({ svg }) => svg), ...files];
  for (const svg of all) {
    expect(xmlFaults(svg)).toEqual([]);
    expect(svg).not.toMatch(/\sstyle=/);
    expect(svg).not.toMatch(/NaN|undefined|null/);
  }
});

test('words with the signs of XML come through whole', () => {
  const chart = {
    ...chartOf('x', [point(2020, 1, '<1 & "2"')]),
    title: 'A < B & "C"',
    unit: 'R&D',
  };
  const svg = drawIndicatorChart(chart);
  expect(xmlFaults(svg)).toEqual([]);
  expect(svg).toContain('>A &lt; B &amp; &quot;C&quot;</title>');
  expect(svg).toContain('>&lt;1 &amp; &quot;2&quot;</text>');
});

test('a chart without points says which one it is', () => {
  expect(() => drawIndicatorChart(chartOf('empty', []))).toThrow(/"empty" has no points/);
});

test('a drawing is named and described by ids of its own', () => {
  const svg = drawIndicatorChart(named('gdp'));
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  for (const reference of ['labelledby', 'describedby']) {
    for (const [, id] of svg.matchAll(new RegExp(`aria-${reference}="([^"]*)"`, 'g'))) {
      expect(ids).toContain(id);
    }
  }
});

test('the same chart is drawn twice alike, without clock, chance or locale', () => {
  const before = drawings.map(({ svg }) => svg);
  const restore = [
    replace(Date, 'now', () => 0),
    replace(Math, 'random', refuse),
    replace(Intl, 'NumberFormat', refuse),
    replace(Number.prototype, 'toLocaleString', refuse),
  ];
  try {
    expect(drawings.map(({ chart }) => drawIndicatorChart(chart))).toEqual(before);
  } finally {
    for (const undo of restore) undo();
  }
});

test('a file holds its title, key, note, source and ground', () => {
  const cut = drawIndicatorChartFile(named('good-air-reported'), fileWords);
  for (const words of [
    'good-air-reported',
    '基期',
    '目标',
    '公开报道',
    fileWords.cutAxis,
    fileWords.source,
  ]) {
    expect(cut).toContain(`>${words}</text>`);
  }
  expect(cut).toContain(`fill="${light.bg}"/>`);
  expect(cut).toMatch(/ font-family="[^"]*, sans-serif"/);
  const whole = drawIndicatorChartFile(named('gdp'), fileWords);
  expect(whole).not.toContain(fileWords.cutAxis);
  expect(whole).not.toContain('公开报道');
  expect(drawIndicatorChart(named('gdp'))).not.toContain('font-family');
});

/** Enough of an XML reader for flat drawings: balance, quoted attributes given once, escaped text. */
function xmlFaults(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const pieces = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>|([^<]+)|(<)/gi;
  for (const [piece, closing, name = '', attributes = '', empty, text, stray] of xml.matchAll(pieces)) {
    if (stray) faults.push(`stray < at ${xml.slice(0, 40)}`);
    if (/&(?!(amp|lt|gt|quot);)/.test(text ?? attributes)) faults.push(`bare & in ${piece}`);
    const keys = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, key]) => key);
    if (new Set(keys).size < keys.length) faults.push(`attribute given twice in ${piece}`);
    if (text !== undefined || stray) continue;
    if (closing && open.pop() !== name) faults.push(`${piece} closes something else`);
    if (!closing && !empty) open.push(name);
  }
  return [...faults, ...open.map((name) => `<${name}> is never closed`)];
}

function refuse(): never {
  throw new Error('A drawing asked for chance or for the locale.');
}

/** Puts another function in the place of one, and gives what undoes it. */
function replace(owner: object, name: string, other: () => unknown): () => void {
  const original = Reflect.get(owner, name);
  Reflect.set(owner, name, other);
  return () => Reflect.set(owner, name, original);
}
