import type { Edition } from '../../editions.ts';

/** Words of what more than one plan has; shown only where the site has more than one. */
export interface SharingWords {
  /** Heading of the list of the plans. */
  plans: string;
  /** Headings of what other plans have too, and whose judgement it is. */
  alsoIn: string;
  sameTerm: string;
  sameIndicator: string;
  /** Columns and caption of the values side by side. */
  compared: string;
  plan: string;
  baseline: string;
  target: string;
  /** A value with its year. */
  valueIn: (value: string, year: string) => string;
  /** Why values are not set side by side. */
  otherUnit: (own: string, other: string) => string;
  otherArea: (own: string, other: string) => string;
}

/** The words of what more than one plan has, in every edition. */
export const sharingWords: Readonly<Record<Edition, SharingWords>> = {
  'zh-hans': {
    plans: '本站的规划',
    alsoIn: '也见于其他规划',
    sameTerm: '编者认定为同一术语。',
    sameIndicator: '编者认定为同一指标。各规划的数字并列，不作高下之分。',
    compared: '各规划的基数和目标',
    plan: '规划',
    baseline: '基数',
    target: '目标',
    valueIn: (value, year) => `${value}（${year}）`,
    otherUnit: (own, other) => `单位不同（这里是${own}，那里是${other}），不并列比较。`,
    otherArea: (own, other) => `地区不同（这里是${own}，那里是${other}），不并列比较。`,
  },
  'zh-hant': {
    plans: '本站的規劃',
    alsoIn: '也見於其他規劃',
    sameTerm: '編者認定為同一術語。',
    sameIndicator: '編者認定為同一指標。各規劃的數字並列，不作高下之分。',
    compared: '各規劃的基準值和目標',
    plan: '規劃',
    baseline: '基準值',
    target: '目標',
    valueIn: (value, year) => `${value}（${year}）`,
    otherUnit: (own, other) => `單位不同（這裡是${own}，那裡是${other}），不並列比較。`,
    otherArea: (own, other) => `地區不同（這裡是${own}，那裡是${other}），不並列比較。`,
  },
  en: {
    plans: 'The plans on this site',
    alsoIn: 'Also in other plans',
    sameTerm: 'The editors hold these to be the same term.',
    sameIndicator:
      'The editors hold these to be the same indicator. The figures of each plan stand side by side; they are no ranking.',
    compared: 'Baseline and target in each plan',
    plan: 'Plan',
    baseline: 'Baseline',
    target: 'Target',
    valueIn: (value, year) => `${value} (${year})`,
    otherUnit: (own, other) =>
      `The units differ (${own} here, ${other} there), so the figures are not compared.`,
    otherArea: (own, other) =>
      `The areas differ (${own} here, ${other} there), so the figures are not compared.`,
  },
};
