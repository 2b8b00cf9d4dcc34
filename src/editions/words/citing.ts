import type { Edition } from '../editions.ts';

/** The styles in which the site is cited. */
export type CitationStyle = 'gb-t' | 'older-gb-t' | 'apa' | 'chicago';

/** What an edition says about citing it. */
export interface CitingWords {
  /** The styles in the order in which its readers want them; the first is that of a paragraph. */
  styles: readonly [CitationStyle, ...CitationStyle[]];
  /** What the site is called as a source, by its own name, and the same with its version. */
  site: (name: string) => string;
  siteVersion: (name: string, version: string) => string;
  /** Whose the translation is, by the name of the site; empty where the text is not translated. */
  translator: (name: string) => string;
  otherStyles: string;
  files: string;
  /** That the date of reading is to be put in by the reader; said where no script does it. */
  readingDate: string;
}

/** The words of each edition. */
export const citingWords: Readonly<Record<Edition, CitingWords>> = {
  'zh-hans': {
    styles: ['gb-t', 'older-gb-t', 'apa', 'chicago'],
    site: (name) => `${name}查阅网站`,
    siteVersion: (name, version) => `${name}查阅网站${version}版`,
    translator: () => '',
    otherStyles: '其他格式',
    files: '导入文献管理软件：',
    readingDate: '方括号里的引用日期暂用本版日期，请改成您查阅的日期。',
  },
  'zh-hant': {
    styles: ['gb-t', 'older-gb-t', 'apa', 'chicago'],
    site: (name) => `${name}查閱網站`,
    siteVersion: (name, version) => `${name}查閱網站${version}版`,
    translator: () => '',
    otherStyles: '其他格式',
    files: '匯入書目管理軟體：',
    readingDate: '方括號裡的引用日期暫用本版日期，請改成您查閱的日期。',
  },
  en: {
    styles: ['apa', 'chicago', 'gb-t', 'older-gb-t'],
    site: (name) => `${name} (reference site)`,
    siteVersion: (name, version) => `${name} (reference site, version ${version})`,
    translator: (name) => `Editors of ${name}`,
    otherStyles: 'Other styles',
    files: 'For reference managers:',
    readingDate: 'Where a date of access is given, it is that of this version; put in your own.',
  },
};
