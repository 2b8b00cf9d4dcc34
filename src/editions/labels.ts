import type { Edition } from './editions.ts';
import { chineseNumeral, romanNumeral } from './numerals.ts';

/** The printed labels of the parts of a plan, made from their numbers. */
export interface Labels {
  /** Between a label and the title after it. */
  gap: string;
  /** The number of a chapter alone, as its opener sets it. */
  numeral: (number: number) => string;
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

function chineseLabels(words: { section: string; box: string }): Labels {
  return {
    gap: ' ',
    numeral: chineseNumeral,
    chapter: (number) => `第${chineseNumeral(number)}章`,
    section: (number) => `第${chineseNumeral(number)}${words.section}`,
    subsection: (number) => `${chineseNumeral(number)}、`,
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
    numeral: String,
    chapter: (number) => `Chapter ${number}`,
    section: (number) => `Section ${number}`,
    subsection: (number) => `${romanNumeral(number)}. `,
    box: (number) => `Box ${number}`,
    table: (number) => `Table ${number}`,
    annex: (number) => `Annex ${number}`,
    item: (number) => `${number}. `,
  },
};
