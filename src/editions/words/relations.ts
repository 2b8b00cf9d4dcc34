import type { Edition } from '../editions.ts';

/** What can refer to something, or be referred to. */
export type ThingKind =
  | 'unit'
  | 'term'
  | 'indicator'
  | 'project'
  | 'organization'
  | 'subject'
  | 'commitment'
  | 'check'
  | 'correction';

/** The words of what refers to a thing or a paragraph. */
export interface RelationWords {
  /** Heading beside a thing. */
  title: string;
  /** What the things are that refer to it. */
  kinds: Record<ThingKind, string>;
  /** Things that stand in the same paragraph. */
  beside: (kind: string) => string;
  /** Behind the words of a commitment. */
  due: (year: number) => string;
  /** In the tools of a paragraph. */
  ofParagraph: string;
  /** The page of a chapter that has it for every paragraph. */
  page: {
    link: string;
    /** In the bar of a narrow window. */
    here: string;
    title: (chapter: string) => string;
    lead: string;
  };
}

/** The words of each edition. */
export const relationWords: Readonly<Record<Edition, RelationWords>> = {
  'zh-hans': {
    title: '说到它的',
    kinds: {
      unit: '章节',
      term: '术语',
      indicator: '指标',
      project: '项目',
      organization: '企业与机构',
      subject: '主题与地方',
      commitment: '承诺',
      check: '核对',
      correction: '勘误',
    },
    beside: (kind) => `同段${kind}`,
    due: (year) => `（${year}年）`,
    ofParagraph: '哪里说到这一段',
    page: {
      link: '逐段索引',
      here: '逐段索引',
      title: (chapter) => `${chapter}逐段索引`,
      lead: '每一段、每个条目和每行表格，列在哪些主题、术语、指标、项目、企业之下，有什么承诺、核对和勘误。',
    },
  },
  'zh-hant': {
    title: '說到它的',
    kinds: {
      unit: '章節',
      term: '術語',
      indicator: '指標',
      project: '項目',
      organization: '企業與機構',
      subject: '主題與地方',
      commitment: '承諾',
      check: '核對',
      correction: '勘誤',
    },
    beside: (kind) => `同段${kind}`,
    due: (year) => `（${year}年）`,
    ofParagraph: '哪裡說到這一段',
    page: {
      link: '逐段索引',
      here: '逐段索引',
      title: (chapter) => `${chapter}逐段索引`,
      lead: '每一段、每個條目和每行表格，列在哪些主題、術語、指標、項目、企業之下，有什麼承諾、核對和勘誤。',
    },
  },
  en: {
    title: 'What refers to this',
    kinds: {
      unit: 'Sections',
      term: 'Terms',
      indicator: 'Indicators',
      project: 'Projects',
      organization: 'Organizations',
      subject: 'Subjects and places',
      commitment: 'Promises',
      check: 'Checks',
      correction: 'Corrections',
    },
    beside: (kind) => `${kind} beside it`,
    due: (year) => ` (by ${year})`,
    ofParagraph: 'What refers to this paragraph',
    page: {
      link: 'Index by paragraph',
      here: 'By paragraph',
      title: (chapter) => `${chapter} by paragraph`,
      lead: 'For every paragraph, box entry and row of a table: the subjects, terms, indicators, projects and organisations it belongs to, and the promises, checks and corrections.',
    },
  },
};
