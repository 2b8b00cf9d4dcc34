import type { Edition } from '../editions.ts';

/** Words of the books of the whole plan, and of the links to them. */
export interface BookWords {
  /** Over the links to the books. */
  title: string;
  /** What each file is for. */
  purposes: { pdf: string; epub: string; parallel: string };
  /** The format of a file with its size. */
  format: (format: string, size: string) => string;
  contents: string;
  notes: string;
  /** How the text of the edition came about, and what it is worth. */
  statement: string;
  /** On the cover of the book with both languages. */
  parallel: string;
  /** The version of the site that a book is of. */
  version: (version: string, date: string) => string;
  /** What the marks of the book mean: head, and a line each. */
  reading: { title: string; lines: readonly string[] };
  correctionsLead: string;
  /** Heads of the lists that reading systems show. */
  landmarks: string;
  sourcePages: string;
  /** What the book offers to readers with assistive technology. */
  accessibility: string;
}

/** The words of each edition. */
export const bookWords: Readonly<Record<Edition, BookWords>> = {
  'zh-hans': {
    title: '全文成书',
    purposes: {
      pdf: '全文，可打印：目录、页码、书签和注释',
      epub: '全文，供电子书阅读器和手机：字号随读者，注释可点',
      parallel: '全文中英逐段对照，可打印',
    },
    format: (format, size) => `${format}，${size}`,
    contents: '目录',
    notes: '注释',
    statement: '非官方版本，由编者据印发的文件整理；内容以正式印发的文件为准。',
    parallel: '中英逐段对照',
    version: (version, date) => `版本${version}，${date}`,
    reading: {
      title: '本书说明',
      lines: [
        '正文逐字录自印发的文件。各章的注释是原文件的脚注，集中放在章末。',
        '正文中的短竖线是原文件换页的地方，书中标出原文件的页码。',
        '带点线的字与印发的文件不同，改动和理由见书末的校勘记。',
      ],
    },
    correctionsLead: '本书与印发的文件不同的地方。',
    landmarks: '主要部分',
    sourcePages: '原文件页码',
    accessibility:
      '全书为文字，无图片；标题分级，有目录、原文件页码和注释的往返链接；表格有表头；外文标明语言。',
  },
  'zh-hant': {
    title: '全文成書',
    purposes: {
      pdf: '全文，可列印：目錄、頁碼、書籤和註釋',
      epub: '全文，供電子書閱讀器和手機：字級隨讀者，註釋可點',
      parallel: '全文中英逐段對照，可列印',
    },
    format: (format, size) => `${format}，${size}`,
    contents: '目錄',
    notes: '註釋',
    statement: '非官方版本，由編者把簡體原文逐字轉換為繁體；內容以正式印發的文件為準。',
    parallel: '中英逐段對照',
    version: (version, date) => `版本${version}，${date}`,
    reading: {
      title: '本書說明',
      lines: [
        '正文逐字轉換自印發的文件。各章的註釋是原文件的註腳，集中放在章末。',
        '正文中的短豎線是原文件換頁的地方，書中標出原文件的頁碼。',
        '帶點線的字與印發的文件不同，改動和理由見書末的校勘記。',
      ],
    },
    correctionsLead: '本書與印發的文件不同的地方。',
    landmarks: '主要部分',
    sourcePages: '原文件頁碼',
    accessibility:
      '全書為文字，無圖片；標題分級，有目錄、原文件頁碼和註釋的往返連結；表格有表頭；外文標明語言。',
  },
  en: {
    title: 'The whole plan as a book',
    purposes: {
      pdf: 'The whole text to print: contents, page numbers, bookmarks and notes',
      epub: 'The whole text for e-book readers and phones: type of any size, notes at a touch',
      parallel: 'The whole text in Chinese and English, paragraph by paragraph, to print',
    },
    format: (format, size) => `${format}, ${size}`,
    contents: 'Contents',
    notes: 'Notes',
    statement: 'An unofficial translation by the editors. The Chinese text as issued prevails.',
    parallel: 'Chinese and English, paragraph by paragraph',
    version: (version, date) => `Version ${version}, ${date}`,
    reading: {
      title: 'About this book',
      lines: [
        'The text is the editors’ translation of the whole plan. The notes of each chapter are the footnotes of the source and stand at the chapter’s end.',
        'A short stroke in the text marks where a page of the source begins; the book gives its number.',
        'Names of companies, schools and places have their Chinese form beside them.',
        'Words over a dotted line translate a corrected text; what was changed and why stands under Corrections at the end.',
      ],
    },
    correctionsLead: 'Where this text departs from the source as issued.',
    landmarks: 'Main parts',
    sourcePages: 'Pages of the source',
    accessibility:
      'All text, no images. Headings by level, a table of contents, notes linked both ways, tables with headers, foreign words marked with their language.',
  },
};
