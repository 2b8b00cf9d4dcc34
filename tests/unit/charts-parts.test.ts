import { expect, test } from '@playwright/test';
import { createSvgCanvas } from '../../src/charts/canvas/svg-canvas.ts';
import { textWidth, wrapText } from '../../src/charts/labels/text-width.ts';
import { axisNumber, valueAxis } from '../../src/charts/value-axis.ts';
import { point } from '../fixtures/charts/examples.ts';

test('the axis leaves out zero only where the values differ by no more than a fifth of the first', () => {
  const rows: [string, number[], boolean][] = [
    ['growth of a third', [701, 755, 810, 870, 935, 1000], false],
    ['exactly a fifth', [100, 120], true],
    ['just over a fifth', [100, 120.1], false],
    ['a fall by more than a fifth', [100, 79], false],
    ['a fall of a tenth', [1.731, 1.689, 1.649, 1.609, 1.571, 1.535], true],
    ['a reported value far off', [98, 99, 100, 50], false],
    ['nothing changes', [4, 4, 4], false],
    ['one value', [7], false],
    ['below zero', [-1, 2], false],
    ['all below zero', [-100, -98], false],
  ];
  for (const [name, values, cut] of rows) {
    const points = values.map((value, index) => point(2020 + index, value));
    expect(valueAxis(points).isCut, name).toBe(cut);
  }
});

test('the axis ends at round numbers around its values, and where it is cut below the lowest', () => {
  const rows: [values: string, axis: string][] = [
    ['701 1000', '0 1000 200'],
    ['77.9 85', '76 86 2'],
    ['5.54 5.8', '5.5 5.8 0.1'],
    ['1.731 1.535', '1.5 1.75 0.05'],
    ['173.73 200', '170 200 10'],
    ['8 8 15', '0 15 5'],
    ['9 11', '0 15 5'],
    ['3 4', '0 4 1'],
    ['8 -2', '-2 8 2'],
    ['0 0', '0 1 1'],
  ];
  for (const [values, written] of rows) {
    const points = values.split(' ').map((value, index) => point(2020 + index, Number(value)));
    const { min, max, step } = valueAxis(points);
    expect([min, max, step].join(' '), values).toBe(written);
  }
});

test('a number of the axis has the decimals of its step', () => {
  const rows: [number, number, boolean, string][] = [
    [1000, 200, false, '1000'],
    [1000, 200, true, '1,000'],
    [1234567, 1, true, '1,234,567'],
    [0, 0.05, false, '0.00'],
    [1.65, 0.05, false, '1.65'],
    [7.5, 0.5, false, '7.5'],
    [0.30000000000000004, 0.1, false, '0.3'],
    [-20000, 10000, true, '-20,000'],
  ];
  for (const [value, step, grouped, written] of rows) {
    expect(axisNumber(value, step, grouped)).toBe(written);
  }
});

test('a text is as wide as its letters and breaks where its script allows', () => {
  expect(textWidth('[143]', 10)).toBeCloseTo(22.24);
  expect(textWidth('亿元', 14)).toBe(28);
  const rows: [string, number, string[]][] = [
    ['', 100, []],
    ['tonnes of standard coal', 80, ['tonnes of', 'standard coal']],
    ['万元工业增加值综合能耗', 60, ['万元工业增加', '值综合能耗']],
    ['来源：规划，表格。', 80, ['来源：规划，表', '格。']],
    ['unbreakable', 10, ['unbreakable']],
  ];
  for (const [text, room, broken] of rows) expect(wrapText(text, 10, room)).toEqual(broken);
});

test('the canvas refuses what it does not write', () => {
  const context = createSvgCanvas({ width: 10, height: 10, fontSize: 12 }).getContext();
  const refused: [string, () => unknown][] = [
    ['createPattern', () => Reflect.get(context, 'createPattern')],
    ['shadowBlur', () => Reflect.set(context, 'shadowBlur', 2)],
    ['turned text', () => context.rotate(1)],
    ['scaling', () => context.setTransform(2, 0, 0, 2, 0, 0)],
    ['part of a circle', () => context.arc(0, 0, 5, 0, 1)],
    ['Path2D', () => context.stroke({})],
  ];
  for (const [what, ask] of refused) {
    expect(ask, what).toThrow(new RegExp(`asked the canvas for ${what}.*svg-context\\.ts`));
  }
  expect(() => Reflect.set(context, 'fillStyle', 'red') && context.fillRect(0, 0, 1, 1)).toThrow(
    /red is not in src\/charts\/palette/,
  );
});
