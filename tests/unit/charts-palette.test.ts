import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type ColourRole, dark, light } from '../../src/charts/palette.ts';
import { drawings } from '../fixtures/charts/examples.ts';

test('every colour can be told from its ground', () => {
  const least: Record<Exclude<ColourRole, 'bg' | 'grid'>, number> = {
    ink: 7,
    mute: 4.5,
    reported: 4.5,
    target: 3,
    axis: 3,
  };
  for (const palette of [light, dark]) {
    for (const [role, ratio] of Object.entries(least)) {
      const colour = palette[role as ColourRole];
      expect(contrast(colour, palette.bg), `${role} ${colour}`).toBeGreaterThanOrEqual(ratio);
    }
  }
  expect(light.bg).toBe('#fbfaf6');
  expect(dark.bg).toBe('#14181b');
});

test('the style sheet has the colours of the palette and a rule for every class of the drawings', () => {
  const css = readFileSync(new URL('../../src/charts/charts.css', import.meta.url), 'utf8');
  const variables = (palette: Record<ColourRole, string>, roles = Object.keys(palette)) =>
    roles.map((role) => `--chart-${role}: ${palette[role as ColourRole]};`);
  const blocks = [...css.matchAll(/\{([^{}]*--chart-bg:[^{}]*)\}/g)].map(([, block]) => lines(block));
  const [first, system, chosen, , print] = blocks;
  expect(first).toEqual(variables(light));
  expect(system).toEqual(variables(dark));
  expect(chosen).toEqual(variables(dark));
  expect(print?.slice(0, -1)).toEqual(variables(light).slice(0, -1));

  const classes = drawings.flatMap(({ svg }) => [...svg.matchAll(/class="([^"]*)"/g)]);
  const used = new Set(classes.flatMap(([, names]) => names?.split(' ') ?? []));
  for (const name of used) expect(css, name).toMatch(new RegExp(`\\.${name}\\b`));
});

function lines(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('--chart-'));
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
