import type { Edition } from './editions.ts';

/** The printed labels of the parts of a plan, made from their numbers. */
export interface Labels {
  /** Between a label and the title after it. */
  gap: string;
  chapter: (number: number) => string;
  section: (number: number) => string;
  /** The label of a subsection carries its own separator. */
  subsection: (number: number) => string;
  box: (number: string) => string;
  table: (number: string) => string;
  annex: (number: number) => string;
  /** The label of a box item carries its own separator. */
  item: (number: number) => string;
}

const numerals = '零一二三四五六七八九十';

function chineseNumber(number: number): string {
  if (number <= 10) return numerals.charAt(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? numerals.charAt(tens) : ''}十${ones > 0 ? numerals.charAt(ones) : ''}`;
}

function chineseLabels(words: { section: string; box: string }): Labels {
  return {
    gap: ' ',
    chapter: (number) => `第${chineseNumber(number)}章`,
    section: (number) => `第${chineseNumber(number)}${words.section}`,
    subsection: (number) => `${chineseNumber(number)}、`,
    box: (number) => `${words.box}${number}`,
    table: (number) => `表${number}`,
    annex: (number) => `附件${number}`,
    item: (number) => `${number}、`,
  };
}

/** The labels of each edition. */
export const labels: Readonly<Record<Edition, Labels>> = {
  'zh-hans': chineseLabels({ section: '节', box: '专栏' }),
  'zh-hant': chineseLabels({ section: '節', box: '專欄' }),
  en: {
    gap: ' ',
    chapter: (number) => `Chapter ${number}`,
    section: (number) => `Section ${number}`,
    subsection: (number) => `${romanNumber(number)}. `,
    box: (number) => `Box ${number}`,
    table: (number) => `Table ${number}`,
    annex: (number) => `Annex ${number}`,
    item: (number) => `${number}. `,
  },
};

function romanNumber(number: number): string {
  const digits: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  return digits.reduce((roman, [value, digit]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return roman + digit.repeat(times);
  }, '');
}
