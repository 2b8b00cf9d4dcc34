import { expect, test } from '@playwright/test';
import {
  noteNumbers,
  plainText,
  printedText,
  type RichNode,
  type RichText,
  toTree,
  withSpans,
  withText,
} from '../../src/plan/text/rich-text.ts';

const text = plainText('目标清楚。开展行动');
const marked = withSpans(text, [
  { kind: 'lead', start: 0, end: 5 },
  { kind: 'term', slug: 'x', linked: true, start: 2, end: 4 },
  { kind: 'note', number: 2, start: 7, end: 7 },
  { kind: 'note', number: 1, start: 5, end: 5 },
]);

test('marks stand beside the characters and never among them', () => {
  expect(marked.text).toBe(text.text);
  expect(text.spans).toEqual([]);
  expect(noteNumbers(marked)).toEqual([1, 2]);
});

test('a tree draws every character once, in order, with stretches and points in place', () => {
  expect(outline(marked)).toBe('lead(目标term(清楚)。)note()开展note()行动');
});

test('stretches that cross are cut where the outer one ends', () => {
  const crossing = withSpans(plainText('一二三四五'), [
    { kind: 'lead', start: 0, end: 3 },
    { kind: 'term', slug: 'x', linked: true, start: 2, end: 4 },
  ]);
  expect(outline(crossing).replace(/[^一二三四五]/g, '')).toBe('一二三四五');
  expect(outline(crossing)).toMatch(/^lead\(一二.*三.*\).*四.*五$/);
});

test('a conversion keeps the marks and may not change the length', () => {
  expect(withText(marked, '目標清楚。開展行動').spans).toEqual(marked.spans);
  expect(() => withText(marked, '目標清楚。')).toThrow(/length/);
});

test('every corrected stretch can be put back', () => {
  const corrected = withSpans(plainText('敔山湾等地'), [
    { kind: 'correction', id: 'A023', printed: '敌', visible: true, start: 0, end: 1 },
    { kind: 'correction', id: 'A001', printed: 'etc', visible: false, start: 3, end: 4 },
    { kind: 'correction', id: 'A099', printed: '的', visible: false, start: 5, end: 5 },
  ]);
  expect(printedText(corrected)).toBe('敌山湾etc地的');
});

function outline(rich: RichText): string {
  const draw = (node: RichNode): string =>
    typeof node === 'string' ? node : `${node.span.kind}(${node.children.map(draw).join('')})`;
  return toTree(rich).map(draw).join('');
}
