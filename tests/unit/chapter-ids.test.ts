import { expect, test } from '@playwright/test';
import { type NumberedChapter, numberChapter } from '../../src/plan/text/number-chapter.ts';
import { parseText } from '../../src/plan/text/parse-text.ts';

const body = `
<Page n="4" />

一

## 甲

二<Page n="5" />二

### 乙

<Lead>三。</Lead>三<Note n="7" />

***

四 PM<sub>2.5</sub>

### 丙

五

## 丁

<Box number="2-1" title="盒">

六

<Page n="6" />

七

</Box>

<Box number="2-2" />

八

<IndicatorTable number="2-1" />
`;

test('ids come from positions and printed numbers', () => {
  const chapter = numbered(2, body);
  expect(chapter.blocks.map(({ id }) => id)).toEqual([
    ...['c2-p1', 'c2-s1', 'c2-s1-p1', 'c2-s1-ss1', 'c2-s1-ss1-p1', 'c2-s1-p2', 'c2-s1-ss2', 'c2-s1-ss2-p1'],
    ...['c2-s2', 'box-2-1', 'box-2-2', 'c2-s2-p1', 'table-2-1'],
  ]);
  const [box] = chapter.blocks.flatMap((block) => (block.kind === 'box' ? [block] : []));
  expect(box?.items.map(({ id }) => id)).toEqual(['box-2-1-i1', 'box-2-1-i2']);
  expect(numbered(null, '一\n\n二').blocks.map(({ id }) => id)).toEqual(['preface-p1', 'preface-p2']);
});

test('printed pages are followed through paragraphs, items and tables', () => {
  const { blocks } = numbered(2, body, new Map([['box-2-2', 8]]));
  const pages = Object.fromEntries(blocks.map(({ id, page, opensPage }) => [id, [page, opensPage]]));
  expect(pages).toMatchObject({
    'c2-p1': [4, 4],
    'c2-s1-p1': [4, null],
    'c2-s1-ss1': [5, null],
    'box-2-1': [5, null],
    'box-2-2': [6, null],
    'c2-s2-p1': [8, null],
  });
});

test('elements become marks at offsets; the text has none of them', () => {
  const { texts } = numbered(2, body);
  expect(texts.get('c2-s1-ss1-p1')).toEqual({
    text: '三。三',
    spans: [
      { kind: 'lead', start: 0, end: 2 },
      { kind: 'note', number: 7, start: 3, end: 3 },
    ],
  });
  expect(texts.get('c2-s1-p2')?.text).toBe('四 PM2.5');
  expect(texts.get('box-2-1')?.text).toBe('盒');
});

test('what an editor cannot write is refused with its place', () => {
  const cases = [
    ['一 {二}', /line 1 of the text/],
    ['<Blink>一</Blink>', /<Blink>/],
    ['一<Note />', /<Note> without n/],
    ['一<Note n="zwei" />', /n="zwei"/],
    ['<Lead>一', /not MDX/],
    ['#### 一', /“heading”/],
    ['<Box number="1-1">\n\n## 一\n\n</Box>', /a section inside the box/],
  ] as const;
  for (const [text, message] of cases) expect(() => numbered(1, text), text).toThrow(message);
});

function numbered(
  number: number | null,
  text: string,
  lastPages = new Map<string, number>(),
): NumberedChapter {
  return numberChapter({ number, blocks: parseText(text, 'x.mdx'), file: 'x.mdx', lastPages });
}
