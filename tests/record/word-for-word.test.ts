import { expect, test } from '@playwright/test';
import { inventory, printedLines, printedUnits } from './printed-units.ts';

/** Units in which stars are content: the rows that print the indicators, and the notes under them. */
const starred = /^(?:table-3-1|annex-2)-(?:r\d+|note)$/;

test('the inventory has every line of the plan exactly once', () => {
  const units = Object.values(inventory.pages).flatMap((page) => Object.values(page).flat());
  const listed = [...units, ...inventory.repeatedHeaders, ...inventory.headingOfContents];
  const printed = printedLines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
  expect(listed.sort((a, b) => a - b)).toEqual(printed);
});

test('every unit of the plan stands on its page, word for word', () => {
  const units = printedUnits();
  const missing = units.filter(({ shown }) => shown === null).map(({ id }) => id);
  const different = units
    .filter(({ shown }) => shown !== null)
    .map(({ id, printed, shown }) => ({ id, printed: normal(printed, id), shown: normal(shown ?? '', id) }))
    .filter(({ printed, shown }) => printed !== shown);
  for (const { id, printed, shown } of different)
    console.log(`${id}\n  printed: ${printed}\n  shown:   ${shown}`);
  console.log(`${units.length} units, ${missing.length} missing, ${different.length} different`);
  expect(units.length).toBeGreaterThan(500);
  expect({ missing, different: different.map(({ id }) => id) }).toEqual({ missing: [], different: [] });
});

test('the comparison overlooks typography and nothing else', () => {
  const same = [
    ['增加至 5.54%,高出', '增加至5.54%，高出'],
    ['（此件）', '(此件)'],
    ['“1+3+1”¹先进', '“1+3+1”先进'],
    ['**快速路**', '快速路'],
    ['主要指标.....\t78', '主要指标 78'],
    ['⁹科技“三服务”，即服务企业。', '9 科技“三服务”，即服务企业。'],
  ] as const;
  for (const [printed, shown] of same) expect(normal(printed, 'c1-s1-p1')).toBe(normal(shown, 'c1-s1-p1'));
  const other = [
    ['敌山湾', '敔山湾', 'c1-s1-p1'],
    ['收入*', '收入', 'table-3-1-r3'],
    ['收入**', '收入*', 'annex-2-r3'],
    ['2.7', '27', 'c1-s1-p1'],
    ['PM_{2.5}', 'PM2.5', 'c1-s1-p1'],
    ['一、二', '一，二', 'c1-s1-p1'],
  ] as const;
  for (const [printed, shown, id] of other) expect(normal(printed, id)).not.toBe(normal(shown, id));
});

/** The text without what the print and the page may set differently. */
function normal(text: string, id: string): string {
  const numbered = text.replace(/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/, (raised) => raised.normalize('NFKC'));
  const bare = numbered
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '')
    .replace(/[\s\u200b]+/g, '')
    .replace(/\.{3,}/g, '');
  const marks = starred.test(id) ? bare : bare.replaceAll('*', '');
  return marks.replace(halfWidth, (mark) => fullWidth[mark] ?? mark);
}

const chinese = '[\\p{Script=Han}、。，；：（）“”《》〔〕！？]';
const halfWidth = new RegExp(`(?<=${chinese})[,;:()]|[,;:()](?=${chinese})`, 'gu');
const fullWidth: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };
