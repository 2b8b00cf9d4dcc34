import type { Edition } from '../../editions.ts';

/** What a message about an error says before the reader has written a word. */
export interface ReportedPage {
  title: string;
  /** Address with the edition in it, and with the id of a passage where it is about one. */
  address: string;
  /** Name of the edition. */
  edition: string;
  version: string;
  date: string;
}

/** Words for telling the editors of an error. */
export interface ReportingWords {
  link: string;
  /** Instead of the link where there is nobody yet to write to. */
  unpublished: string;
  /** The same on the page about the site, where there is room. */
  unpublishedLead: string;
  subject: (page: ReportedPage) => string;
  lines: (page: ReportedPage) => readonly string[];
  byMail: string;
  inRepository: string;
  publisher: (name: string) => string;
  noPublisher: string;
}

/** The words of each edition. */
export const reportingWords: Readonly<Record<Edition, ReportingWords>> = {
  'zh-hans': {
    link: '报告错误',
    unpublished: '尚未发布：还没有报告错误的地址',
    unpublishedLead: '本站尚未发布，还没有报告错误的地址。',
    subject: ({ title }) => `报告错误：${title}`,
    lines: ({ address, edition, version, date }) => [
      `网址：${address}`,
      `语言版本：${edition}`,
      `网站版本：${version}（${date}）`,
      '有误之处：',
    ],
    byMail: '写邮件',
    inRepository: '在代码库的问题列表里写',
    publisher: (name) => `发布者：${name}。`,
    noPublisher: '发布者尚未确定。',
  },
  'zh-hant': {
    link: '回報錯誤',
    unpublished: '尚未發布：還沒有回報錯誤的地址',
    unpublishedLead: '本站尚未發布，還沒有回報錯誤的地址。',
    subject: ({ title }) => `回報錯誤：${title}`,
    lines: ({ address, edition, version, date }) => [
      `網址：${address}`,
      `語言版本：${edition}`,
      `網站版本：${version}（${date}）`,
      '有誤之處：',
    ],
    byMail: '寫電子郵件',
    inRepository: '在程式碼庫的問題列表裡寫',
    publisher: (name) => `發布者：${name}。`,
    noPublisher: '發布者尚未確定。',
  },
  en: {
    link: 'Report an error',
    unpublished: 'Not yet published: there is no address for reports yet',
    unpublishedLead: 'This site is not yet published: there is no address for reports yet.',
    subject: ({ title }) => `Error: ${title}`,
    lines: ({ address, edition, version, date }) => [
      `Address: ${address}`,
      `Edition: ${edition}`,
      `Version: ${version} (${date})`,
      'What is wrong:',
    ],
    byMail: 'Write to the editors',
    inRepository: 'Write to the issue list of the repository',
    publisher: (name) => `Published by ${name}.`,
    noPublisher: 'Who publishes it is not settled yet.',
  },
};
