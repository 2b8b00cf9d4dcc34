import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { shortenEnd, shortenStart } from '../../src/editions/shorten.ts';

test('a text is shortened at the end of a word or clause, outside brackets if it can', () => {
  const cases = [
    ['short enough', 12, 'short enough'],
    ['The Zone adhered to the principle of progress', 30, 'The Zone adhered to the…'],
    ['The Zone adhered, to the principle', 18, 'The Zone adhered…'],
    ['Output reached RMB 150 billion in the Zone', 23, 'Output reached RMB…'],
    ['Output of 1,234.5 tonnes and more', 15, 'Output of…'],
    ['Targets of the Zone’s enterprises', 20, 'Targets of the…'],
    ['The Zone (that of Jiangyin) grew', 22, 'The Zone…'],
    ['The Zone’s “green and low-carbon” plan', 30, 'The Zone’s…'],
    ['坚持稳中求进，推进高质量发展，经济稳步增长。', 12, '坚持稳中求进…'],
    ['坚持稳中求进。推进高质量发展', 12, '坚持稳中求进。…'],
    ['完善权力清单，发展大数据、云计算、物联网', 16, '完善权力清单…'],
    ['发展大数据、云计算、物联网和人工智能', 12, '发展大数据、云计算…'],
    ['推进区域协调发展战略（一带一路、长江经济带）', 17, '推进区域协调发展战略…'],
    ['总产值达到二〇三五年的水平', 8, '总产值达到…'],
    ['总产值达到1500亿元的水平', 10, '总产值达到…'],
    ['推进PM2.5与GDP协调发展', 11, '推进PM2.5与…'],
    ['统筹实施“无废城市”行动计划', 8, '统筹实施…'],
    ['在𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', 10, '在𠮷𠮷𠮷𠮷…'],
    ['a'.repeat(30), 10, `${'a'.repeat(9)}…`],
  ] as const;
  for (const [text, longest, shortened] of cases) expect(shortenEnd(text, longest)).toBe(shortened);
});

test('the beginning of a text is cut by the same rules', () => {
  const cases = [
    ['short enough', 12, 'short enough'],
    ['The Zone adhered to the principle of progress', 20, '…of progress'],
    ['reached RMB 150 billion in all', 20, '…150 billion in all'],
    ['坚持稳中求进，推进高质量发展。', 12, '…推进高质量发展。'],
    ['发展大数据、云计算', 7, '…云计算'],
    ['达到1500亿元的水平', 8, '…的水平'],
    ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷在', 10, '…𠮷𠮷𠮷𠮷在'],
  ] as const;
  for (const [text, longest, shortened] of cases) expect(shortenStart(text, longest)).toBe(shortened);
});

const record = 'content/jiangyin-hitech-2021-2025';
const paragraphs = ['chapters', 'editions/en/chapters'].flatMap((folder) =>
  readdirSync(`${record}/${folder}`).flatMap((file) =>
    readFileSync(`${record}/${folder}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => /^[^<{#|-]/.test(line)),
  ),
);
const letters = /[\p{Script=Latin}\d.,%’]/u;

for (const longest of [70, 150, 300])
  test(`no paragraph of the record is cut inside a word or figure at ${longest} characters, nor becomes longer`, () => {
    const long = paragraphs.filter((text) => text.length > longest);
    expect(long.length).toBeGreaterThan(30);
    for (const text of long) {
      const end = shortenEnd(text, longest).slice(0, -1);
      const start = shortenStart(text, longest).slice(1);
      for (const part of [end, start]) {
        expect(part.length).toBeLessThan(longest);
        expect(part.length).toBeGreaterThan(longest / 4);
      }
      expect(text.startsWith(end) && text.endsWith(start)).toBe(true);
      const after = text.charAt(end.length);
      expect(letters.test(end.slice(-1)) && /[\p{Script=Latin}\d%]/u.test(after), `${end}║${after}`).toBe(
        false,
      );
      const before = text.charAt(text.length - start.length - 1);
      expect(
        letters.test(before) && /[\p{Script=Latin}\d]/u.test(start.charAt(0)),
        `${before}║${start}`,
      ).toBe(false);
    }
  });
