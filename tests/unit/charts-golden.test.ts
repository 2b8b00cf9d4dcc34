import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { drawIndicatorChart, drawIndicatorChartFile } from '../../src/charts/indicator-chart.ts';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import { fileWords, named } from '../fixtures/charts/examples.ts';

const golden: [string, () => string][] = [
  [
    'industrial-energy-intensity-narrow.svg',
    () => drawIndicatorChart(named('industrial-energy-intensity'), 'narrow'),
  ],
  ['good-air-reported-wide.svg', () => drawIndicatorChart(named('good-air-reported'), 'wide')],
  ['good-air-reported-file.svg', () => drawIndicatorChartFile(named('good-air-reported'), fileWords)],
  ['gdp-sparkline.svg', () => drawSparkline([701, 755, 810, 870, 935, 1000])],
];

for (const [name, draw] of golden) {
  test(`${name} is drawn as agreed (UPDATE_GOLDEN=1 writes it anew)`, () => {
    const file = new URL(`../fixtures/charts/${name}`, import.meta.url);
    const svg = `${draw().trimEnd().replaceAll('><', '>\n<')}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, svg);
    expect(svg).toBe(readFileSync(file, 'utf8'));
  });
}
