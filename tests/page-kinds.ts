const plan = 'jiangyin-hitech-2021-2025';

/** One page of each kind, by its address after the edition. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: '',
  plan: `${plan}/`,
  notice: `${plan}/notice/`,
  preface: `${plan}/chapters/preface/`,
  chapter: `${plan}/chapters/6/`,
  'chapter with tables': `${plan}/chapters/2/`,
  parallel: `${plan}/parallel/6/`,
  references: `${plan}/references/6/`,
  'annex 1': `${plan}/annexes/1/`,
  'annex 2': `${plan}/annexes/2/`,
  terms: `${plan}/terms/`,
  term: `${plan}/terms/san-dian-yi-zhong-xin/`,
  'undefined term': `${plan}/terms/fang-guan-fu/`,
  glossary: `${plan}/terms/glossary/`,
  indicators: `${plan}/indicators/`,
  indicator: `${plan}/indicators/gdp/`,
  projects: `${plan}/projects/`,
  project: `${plan}/projects/6/`,
  checks: `${plan}/checks/`,
  subjects: `${plan}/subjects/`,
  subject: `${plan}/subjects/yang-lao/`,
  organizations: `${plan}/organizations/`,
  organization: `${plan}/organizations/chang-dian-ke-ji/`,
  commitments: `${plan}/commitments/`,
  outcomes: `${plan}/outcomes/`,
  corrections: `${plan}/corrections/`,
  data: `${plan}/data/`,
  quote: `${plan}/quote/`,
  search: 'search/',
  changelog: 'changelog/',
  offline: 'offline/',
  about: 'about/',
};

/** The editions in addresses, each with its language tag. */
export const editionTags = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' } as const;

/** Id of the plan in addresses. */
export const planId = plan;
