/** Hyphens, dashes and the minus sign, as they come from other programs. */
const dash = '[-\\u2010-\\u2015\\u2212]';

/**
 * The labels by which readers of any edition point at a part of the plan, folded and without blanks; N stands for a
 * number in any writing.
 */
export const labelPatterns = [
  ['chapter', '第N章|(?:chapter|chap\\.?|ch\\.?)N|chapters?|chapter([ivx]+)'],
  ['section', '(?:第N章)?第N节(?:第?N(?:条|部分)?)?'],
  ['section', '第?N章第?N节(?:第?N(?:条|部分)?)?'],
  ['section', '(?:chapter|chap\\.?|ch\\.?)N,?(?:section|sec\\.?)(\\d+)'],
  ['section', '(?:section|sec\\.?|§|第)(\\d)\\.(\\d)(?:\\.(\\d))?节?'],
  ['box', `(?:专栏|box(?:es)?)(?:N(?:(?:${dash}|[.之])N)?)?`],
  ['table', `(?:表|table)N(?:(?:${dash}|[.之])N)?`],
  ['annex', '(?:附件|annex(?:es)?|appendix)N?|annex([ivx]+)'],
  [
    'project',
    '第N[号个项]?号?项目|项目第?N号?|(?:projects?|proj\\.?|prj)-?(?:no\\.?|number|#)?N|(?:no\\.?|#)Nproject',
  ],
  [
    'indicator',
    `第N[号个项]指标|指标第?N|(?:[a-z]+${dash}?\\d+${dash}?)?i${dash}?(\\d+)|indicator(?:no\\.?|number)?N`,
  ],
  ['note', '[尾脚附]?注释?N|(?:foot|end)?notes?(?:no\\.?|number)?N|fn-?N'],
] as const;

/** Small numbers in words; the first is one. */
export const numeralWords = {
  chinese: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  english: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  pairs: ['两', '双', 'double', 'both'],
  roman: ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
} as const;
