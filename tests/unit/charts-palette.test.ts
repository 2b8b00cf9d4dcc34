import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type ColourRole, light } from '../../src/charts/palette.ts';
import { drawings } from '../fixtures/charts/examples.ts';

/** The token of the style sheet that each role of a drawing takes in a page. */
const tokens: Record<ColourRole, string> = {
  ink: 'ink',
  mute: 'muted',
  grid: 'line',
  target: 'river',
  reported: 'ochre',
  bg: 'paper',
};

test('a file has the light colours of the tokens that a page gives its drawings', () => {
  for (const [role, token] of Object.entries(tokens))
    expect(light[role as ColourRole], role).toBe(tokenOf(token).light);
});

test('every colour can be told from its ground', () => {
  const least: Record<Exclude<ColourRole, 'bg' | 'grid'>, number> = {
    ink: 7,
    mute: 4.5,
    reported: 4.5,
    target: 3,
  };
  for (const ground of ['light', 'dark'] as const) {
    for (const [role, ratio] of Object.entries(least)) {
      const colour = tokenOf(tokens[role as ColourRole])[ground];
      const paper = tokenOf('paper')[ground];
      expect(contrast(colour, paper), `${role} ${colour}`).toBeGreaterThanOrEqual(ratio);
    }
  }
});

test('the style sheet has a rule with its token for every class of the drawings', () => {
  const css = readFileSync(new URL('../../src/charts/charts.css', import.meta.url), 'utf8');
  const classes = drawings.flatMap(({ svg }) => [...svg.matchAll(/class="([^"]*)"/g)]);
  const used = new Set(classes.flatMap(([, names]) => names?.split(' ') ?? []));
  for (const name of used) {
    const role = /^([fs])-(.*)$/.exec(name);
    const rule = role
      ? `${role[1] === 'f' ? 'fill' : 'stroke'}: var(--${tokens[role[2] as ColourRole]});`
      : '';
    expect(css, name).toMatch(new RegExp(`\\.${name} \\{\\s*${rule.replaceAll(/[()]/g, '\\$&')}`));
  }
});

/** The two colours of a token. */
function tokenOf(name: string): { light: string; dark: string } {
  const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const [, day = '', night = ''] =
    new RegExp(`--${name}: var\\(--light, (#\\w+)\\) var\\(--dark, (#\\w+)\\)`).exec(css) ?? [];
  return { light: day, dark: night };
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
