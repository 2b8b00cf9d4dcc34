import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { drawIndicatorChart, drawIndicatorChartFile } from '../../src/charts/indicator-chart.ts';
import { fileWords, named } from '../fixtures/charts/examples.ts';

const golden: [string, () => string][] = [
  ['industrial-energy-intensity.svg', () => drawIndicatorChart(named('industrial-energy-intensity'))],
  ['good-air-reported.svg', () => drawIndicatorChart(named('good-air-reported'))],
  ['good-air-reported-file.svg', () => drawIndicatorChartFile(named('good-air-reported'), fileWords)],
];

for (const [name, draw] of golden) {
  test(`${name} is drawn as agreed (UPDATE_GOLDEN=1 writes it anew)`, () => {
    const file = new URL(`../fixtures/charts/${name}`, import.meta.url);
    const svg = `${draw().trimEnd().replaceAll('><', '>\n<')}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, svg);
    expect(svg).toBe(readFileSync(file, 'utf8'));
  });
}
