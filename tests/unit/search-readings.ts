import { readingsOf } from '../../src/search/language/pinyin.ts';

/** Other forms of a few characters. */
export const variants = new Map([
  ['長', '长'],
  ['電', '电'],
]);
/** Readings of a few characters, as they are written. */
export const readingList = 'chang长dian点电ge个ji技ke科qi七san三shi式xin心yi一zhang长zhong中';
/** The same as the search has them. */
export const readings = readingsOf(readingList);
