import { expect, test } from '@playwright/test';
import { contextHtml } from '../../src/components/term/context-html.ts';
import { plainText } from '../../src/plan/text/rich-text.ts';

/** A text with [the use] or a point [], the room on either side, and what is shown of it. */
const cases: readonly (readonly [text: string, shown: string, room?: number])[] = [
  ['前一句。推进[三点]建设。后一句。', '推进<mark>三点</mark>建设。'],
  ['他说“前一句。”推进[三点]建设。', '推进<mark>三点</mark>建设。'],
  ['他说“推进[三点]建设。”后一句。', '他说“推进<mark>三点</mark>建设。”'],
  [
    'One ends. Two builds [three points] at 1.5 a year. Three.',
    'Two builds <mark>three points</mark> at 1.5 a year.',
  ],
  ['One ends.[] Two has no word of it. Three.', 'Two has no word of it.'],
  ['A & B build [x]', 'A &amp; B build <mark>x</mark>'],
  ['很长很长的一句话推进[三点]建设直到最后。', '…推进<mark>三点</mark>建设…', 2],
];

for (const [marked, shown, room] of cases)
  test(`of “${marked}” the sentence around the use is shown${room ? `, ${room} characters on either side` : ''}`, () => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    const text = plainText(marked.replace(/[[\]]/g, ''));
    expect(contextHtml({ text, start, end }, room)).toBe(shown);
  });
