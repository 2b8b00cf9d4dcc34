import type { Edition } from '../editions.ts';

/** The words of what readers take from a page: links, files, and what other sites may show. */
export interface TakeAwayWords {
  label: string;
  download: string;
  /** The files whose names are words; others are called by their format. */
  source: (plan: string, tables: string) => string;
  /** A value that was reported, in the key of a chart. */
  reported: string;
  cutAxis: string;
}

/** The words of each edition. */
export const takeAwayWords: Readonly<Record<Edition, TakeAwayWords>> = {
  'zh-hans': {
    label: '带走',
    download: '下载',
    source: (plan, tables) => `来源：${plan}，${tables}`,
    reported: '报道',
    cutAxis: '纵轴不从零起。',
  },
  'zh-hant': {
    label: '帶走',
    download: '下載',
    source: (plan, tables) => `來源：${plan}，${tables}`,
    reported: '報道',
    cutAxis: '縱軸不從零起。',
  },
  en: {
    label: 'Take away',
    download: 'Download',
    source: (plan, tables) => `Source: ${plan}, ${tables}`,
    reported: 'Reported',
    cutAxis: 'The vertical axis does not start at zero.',
  },
};
