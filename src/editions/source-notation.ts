/** How the Chinese source writes what a value means: its units, marks and words for none. */
export const sourceNotation = {
  /** An amount of money: number and unit. */
  amount: /^([1-9]\d*)(万元|万美元)$/,
  /** Currency and factor of the amount's unit. */
  amountUnits: {
    万元: { currency: 'CNY', factor: 10_000 },
    万美元: { currency: 'USD', factor: 10_000 },
  },
  /** An area in mu. */
  area: /^((?!0+(?:\.0+)?亩)\d+(?:\.\d+)?)亩$/,
  /** Words that stand for an area not yet fixed. */
  undecided: '待定',
  /** Dashes that stand for no value. */
  none: ['—', '——'],
  /** What stands between the names of a list. */
  listMark: '、',
  /** The word after a number that makes it a floor. */
  floor: '以上',
  /** A day, the number of copies and the number of a document, as official documents print them. */
  printedDay: /\d{4}年\d{1,2}月\d{1,2}日/g,
  printedCopies: /共印\d+份/g,
  printedNumber: /〔\d{4}〕\d+号/g,
  /** Words between a number and its unit that make it more than the number. */
  more: /[余多]/g,
  /** The word after a year that makes it the first of a time. */
  since: '以来',
  /** The unit of a share or a rate. */
  share: '%',
  /** Units that count things one by one. */
  countUnits: ['家', '个'],
  /** Categories of projects. */
  categories: { 新建: 'new', 续建: 'continued' },
} as const;
