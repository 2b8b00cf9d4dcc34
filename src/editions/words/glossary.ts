import type { Edition } from '../editions.ts';

/** Words of the glossary and of the terms that no note defines. */
export interface GlossaryWords {
  lead: (noted: number, all: number) => string;
  byKind: string;
  /** What each kind of term is called. */
  kinds: {
    coinage: string;
    national: string;
    regional: string;
    programme: string;
    industry: string;
    finance: string;
    statistics: string;
    environment: string;
    society: string;
    place: string;
  };
  /** Label of the field that filters the list, and what may be typed there. */
  filter: string;
  filterHint: string;
  /** How many of the list are shown; the script puts the number in the place of 0. */
  shown: (count: number) => string;
  notDefined: string;
  /** Where the plan does not have the word at all. */
  notInPlan: string;
  variants: string;
  sources: string;
  /** A source with its date: of one day, month or year, or of the time between two. */
  source: (title: string, from: string, to?: string) => string;
  printed: { title: string; lead: string };
}

/** The words of the glossary, in every edition. */
export const glossaryWords: Readonly<Record<Edition, GlossaryWords>> = {
  'zh-hans': {
    lead: (noted, all) =>
      `规划里的用语${all}个，其中${noted}个由规划以脚注解释。每个设一页，列出定义、编者说明和全文中的每一处用例。`,
    byKind: '按类查',
    kinds: {
      coinage: '本地提法',
      national: '国家提法和政策',
      regional: '省、市和区域',
      programme: '计划、行动、工程和平台',
      industry: '产业和技术',
      finance: '财税和金融',
      statistics: '统计和指标',
      environment: '生态和环境',
      society: '社会和民生',
      place: '线路、片区和地点',
    },
    filter: '筛选术语',
    filterHint: '汉字、拼音、首字母或英文',
    shown: (count) => `列出${count}个`,
    notDefined: '规划没有给出定义。',
    notInPlan: '规划里没有这个说法，它见于后来的报道。',
    variants: '其他来源的说法',
    sources: '来源',
    source: (title, from, to) => `《${title}》（${to === undefined ? from : `${from}至${to}`}）`,
    printed: { title: '术语小册', lead: '全部术语各一行，可打印在一张纸的正反两面。' },
  },
  'zh-hant': {
    lead: (noted, all) =>
      `規劃裡的用語${all}個，其中${noted}個由規劃以註腳解釋。每個設一頁，列出定義、編者說明和全文中的每一處用例。`,
    byKind: '按類查',
    kinds: {
      coinage: '本地提法',
      national: '國家提法和政策',
      regional: '省、市和區域',
      programme: '計劃、行動、工程和平台',
      industry: '產業和技術',
      finance: '財稅和金融',
      statistics: '統計和指標',
      environment: '生態和環境',
      society: '社會和民生',
      place: '線路、片區和地點',
    },
    filter: '篩選術語',
    filterHint: '漢字、拼音、首字母或英文',
    shown: (count) => `列出${count}個`,
    notDefined: '規劃沒有給出定義。',
    notInPlan: '規劃裡沒有這個說法，它見於後來的報導。',
    variants: '其他來源的說法',
    sources: '來源',
    source: (title, from, to) => `《${title}》（${to === undefined ? from : `${from}至${to}`}）`,
    printed: { title: '術語小冊', lead: '全部術語各一行，可列印在一張紙的正反兩面。' },
  },
  en: {
    lead: (noted, all) =>
      `${all} terms of the plan, ${noted} of which it explains in notes. Each has a page with the definition, an explanation by the editors and every use in the text.`,
    byKind: 'By kind',
    kinds: {
      coinage: 'Local slogans',
      national: 'National formulas and policies',
      regional: 'Province, cities and region',
      programme: 'Programmes, campaigns, projects and platforms',
      industry: 'Industry and technology',
      finance: 'Taxes and finance',
      statistics: 'Statistics and indicators',
      environment: 'Environment',
      society: 'Society and services',
      place: 'Lines, districts and places',
    },
    filter: 'Filter the terms',
    filterHint: 'English, Chinese, pinyin or initials',
    shown: (count) => `${count} listed`,
    notDefined: 'The plan does not define this.',
    notInPlan: 'The plan does not have this term; later reports do.',
    variants: 'What other sources say',
    sources: 'Sources',
    source: (title, from, to) => `“${title}” (${to === undefined ? from : `${from} to ${to}`})`,
    printed: { title: 'Pocket glossary', lead: 'Every term in a line, to print on both sides of one sheet.' },
  },
};
