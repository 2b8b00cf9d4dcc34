import { readReadings } from '../../src/search/language/pinyin.ts';

/** Other forms of a few characters. */
export const variants = new Map([
  ['長', '长'],
  ['電', '电'],
]);
/** Readings of a few characters. */
export const readings = readReadings(
  [
    'dian 点电',
    'ge 个',
    'ji 技',
    'ke 科',
    'qi 七',
    'san 三',
    'shi 式',
    'xin 心',
    'yi 一',
    'zhang 长',
    'chang 长',
    'zhong 中',
  ].join('\n'),
);
