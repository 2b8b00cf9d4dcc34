import type { Edition } from '../editions.ts';

/** Words of the list of versions, of its feed, and of the files for programs. */
export interface ChangeWords {
  index: string;
  lead: string;
  version: (version: string) => string;
  kinds: Record<'site' | 'record' | 'correction', string>;
  /** Heading of the passages whose words changed, and what stands before the old and the new words. */
  passages: string;
  before: string;
  after: string;
  /** Beside a passage, the way to its words before a version. */
  earlier: (version: string) => string;
  feed: string;
  feedTitle: (site: string) => string;
  /** The headings of the list for programs. */
  programs: { text: string; files: string };
}

/** The words about what changed, in every edition. */
export const changeWords: Readonly<Record<Edition, ChangeWords>> = {
  'zh-hans': {
    index: '更新记录',
    lead: '网站和文本数据改了什么，按版本列出，新的在前。地址、编号一经公布就不变。',
    version: (version) => `版本${version}`,
    kinds: { site: '网站', record: '文本与数据', correction: '更正' },
    passages: '改动的段落',
    before: '原来',
    after: '现在',
    earlier: (version) => `版本${version}以前的文字`,
    feed: '订阅更新（Atom）',
    feedTitle: (site) => `${site}：更新`,
    programs: { text: '全文（简体中文原文）', files: '数据文件' },
  },
  'zh-hant': {
    index: '更新記錄',
    lead: '網站和文本資料改了什麼，按版本列出，新的在前。地址、編號一經公布就不變。',
    version: (version) => `版本${version}`,
    kinds: { site: '網站', record: '文本與資料', correction: '更正' },
    passages: '改動的段落',
    before: '原來',
    after: '現在',
    earlier: (version) => `版本${version}以前的文字`,
    feed: '訂閱更新（Atom）',
    feedTitle: (site) => `${site}：更新`,
    programs: { text: '全文（繁體中文）', files: '資料檔案' },
  },
  en: {
    index: 'Changelog',
    lead: 'What changed on the site and in its text and data, by version, the newest first. Addresses and ids once published do not change.',
    version: (version) => `Version ${version}`,
    kinds: { site: 'The site', record: 'Text and data', correction: 'Corrections' },
    passages: 'Passages whose words changed',
    before: 'Before',
    after: 'Now',
    earlier: (version) => `Earlier wording, before version ${version}`,
    feed: 'Feed of changes (Atom)',
    feedTitle: (site) => `${site}: changes`,
    programs: {
      text: 'The text (editors’ English translation)',
      files: 'Data files',
    },
  },
};
