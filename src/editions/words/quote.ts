import type { Edition } from '../editions.ts';

/** What the page of quotations says when it answers; {count} is filled in. */
export interface QuoteAnswerWords {
  exact: string;
  /** The source has it so, but the site shows a correction. */
  asSource: string;
  asSourceNote: string;
  near: string;
  nearNote: string;
  /** Where a figure is among what differs. */
  figures: string;
  translation: string;
  translationNear: string;
  translationNote: string;
  absent: string;
  absentNote: string;
  short: string;
  /** A quotation too long to be laid along the text. */
  cut: string;
  nearest: string;
  pieces: string;
  quoted: string;
  printed: string;
  /** The same where the plan is shown in the language of a translation. */
  translated: string;
  alsoAt: string;
  open: string;
  copyCitation: string;
  copyLink: string;
  copyPrinted: string;
  copied: string;
  notCopied: string;
  search: string;
  loading: string;
  failed: string;
  /** Beside a text of another edition that did not come. */
  notLoaded: string;
  offline: string;
  offlineBoth: string;
  loadOther: string;
}

/** Words of the page that holds a quotation against the text. */
export interface QuoteWords {
  /** Its name in lists of pages. */
  index: string;
  /** The same in the bar of a narrow window. */
  here: string;
  title: string;
  lead: string;
  field: string;
  submit: string;
  withoutScript: string;
  answers: QuoteAnswerWords;
  rulesTitle: string;
  /** What counts and what does not, a sentence each. */
  rules: readonly string[];
  note: string;
  pageWords: readonly string[];
}

/** The words of the check of quotations, in every edition. */
export const quoteWords: Readonly<Record<Edition, QuoteWords>> = {
  'zh-hans': {
    index: '核对引文',
    here: '核对引文',
    title: '规划里有这句话吗？',
    lead: '贴一句，任何文字、任何语言。标点、全半角、简繁、空格不计，数字一个也不放过。句子不离开你的设备。',
    field: '要核对的句子',
    submit: '对照原文',
    withoutScript: '核对要用脚本，在你的浏览器里做。没有脚本时，可以从目录打开原文，或从索引查找：',
    answers: {
      exact: '有，一字不差',
      asSource: '有，与所据文本一字不差',
      asSourceNote: '本站在这里改过字，校勘记里有说明。',
      near: '差一点：有{count}处不同',
      nearNote: '其余相同。',
      figures: '不同的有数字，请勿照引。',
      translation: '只见于译文',
      translationNear: '只见于译文，而且有{count}处不同',
      translationNote: '译文是本站译的，官方没有译本。引用请引中文。',
      absent: '规划里没有',
      absentNote: '正文、注释、专栏、表格和附件里都没有这句。',
      short: '太短了，看不出是不是引文。请多贴几个字，或者去搜索。',
      cut: '太长了，只核对了前一部分。',
      nearest: '最接近的一处，不是同一句：',
      pieces: '拼起来的这句，规划里没有；各段分别见于：',
      quoted: '你贴的',
      printed: '规划原文',
      translated: '本站译文',
      alsoAt: '另见',
      open: '打开这一段',
      copyCitation: '复制引文出处',
      copyLink: '复制链接',
      copyPrinted: '复制原文',
      copied: '已复制',
      notCopied: '浏览器不允许复制。请自行选取：',
      search: '在规划里搜索',
      loading: '正在读入原文……',
      failed: '原文没有读入，请再试一次。',
      notLoaded: '没有读入，请点链接打开。',
      offline: '文本已读入，断网也能核对。',
      offlineBoth: '中英文都已读入，断网也能核对。',
      loadOther: '另一种语言的文本也读入，以备断网',
    },
    rulesTitle: '怎样算一字不差',
    rules: [
      '不计的：标点、空格、换行、全角半角、大小写、简繁和异体。',
      '都算的：每一个字、每一个数字、小数点、百分号和正负号。“万”字和写成几个零的数，不算相同。',
      '引文可以只是半句，也可以跨句、跨段；从数字或单词中间截断的不算。',
      '分在两处的话拼成一句，不算规划里的话。',
      '专栏、表格和注释各自接排，不夹在正文两段之间。',
    ],
    note: '贴一句话，看规划里有没有',
    pageWords: ['引文', '引用', '原话', '原文', '查证', '核实', '辟谣', '规划里有没有'],
  },
  'zh-hant': {
    index: '核對引文',
    here: '核對引文',
    title: '規劃裡有這句話嗎？',
    lead: '貼一句，任何文字、任何語言。標點、全形半形、簡繁、空格不計，數字一個也不放過。句子不離開你的裝置。',
    field: '要核對的句子',
    submit: '對照原文',
    withoutScript: '核對要用指令碼，在你的瀏覽器裡做。沒有指令碼時，可以從目錄打開原文，或從索引查找：',
    answers: {
      exact: '有，一字不差',
      asSource: '有，與所據文本一字不差',
      asSourceNote: '本站在這裡改過字，校勘記裡有說明。',
      near: '差一點：有{count}處不同',
      nearNote: '其餘相同。',
      figures: '不同的有數字，請勿照引。',
      translation: '只見於譯文',
      translationNear: '只見於譯文，而且有{count}處不同',
      translationNote: '譯文是本站譯的，官方沒有譯本。引用請引中文。',
      absent: '規劃裡沒有',
      absentNote: '正文、註釋、專欄、表格和附件裡都沒有這句。',
      short: '太短了，看不出是不是引文。請多貼幾個字，或者去搜尋。',
      cut: '太長了，只核對了前一部分。',
      nearest: '最接近的一處，不是同一句：',
      pieces: '拼起來的這句，規劃裡沒有；各段分別見於：',
      quoted: '你貼的',
      printed: '規劃原文',
      translated: '本站譯文',
      alsoAt: '另見',
      open: '打開這一段',
      copyCitation: '複製引文出處',
      copyLink: '複製連結',
      copyPrinted: '複製原文',
      copied: '已複製',
      notCopied: '瀏覽器不允許複製。請自行選取：',
      search: '在規劃裡搜尋',
      loading: '正在讀入原文……',
      failed: '原文沒有讀入，請再試一次。',
      notLoaded: '沒有讀入，請點連結打開。',
      offline: '文本已讀入，斷網也能核對。',
      offlineBoth: '中英文都已讀入，斷網也能核對。',
      loadOther: '另一種語言的文本也讀入，以備斷網',
    },
    rulesTitle: '怎樣算一字不差',
    rules: [
      '不計的：標點、空格、換行、全形半形、大小寫、簡繁和異體。',
      '都算的：每一個字、每一個數字、小數點、百分號和正負號。「萬」字和寫成幾個零的數，不算相同。',
      '引文可以只是半句，也可以跨句、跨段；從數字或單詞中間截斷的不算。',
      '分在兩處的話拼成一句，不算規劃裡的話。',
      '專欄、表格和註釋各自接排，不夾在正文兩段之間。',
    ],
    note: '貼一句話，看規劃裡有沒有',
    pageWords: ['引文', '引用', '原話', '原文', '查證', '核實', '闢謠', '規劃裡有沒有'],
  },
  en: {
    index: 'Check a quotation',
    here: 'Quotations',
    title: 'Is this in the plan?',
    lead: 'Paste a sentence in any script or language. Punctuation, width, script and blanks do not count; every figure does. Nothing you paste leaves your device.',
    field: 'Sentence to check',
    submit: 'Hold it against the plan',
    withoutScript:
      'The check needs JavaScript and runs in your browser. Without it, open the text from the contents or look in the indexes:',
    answers: {
      exact: 'Yes, word for word',
      asSource: 'Yes, word for word as in the source',
      asSourceNote: 'This site shows a correction here; the page of corrections explains it.',
      near: 'Nearly: {count} difference|Nearly: {count} differences',
      nearNote: 'Everything else is the same.',
      figures: 'A figure differs: do not quote it as it stands.',
      translation: 'Only as a translation',
      translationNear:
        'Only as a translation, with {count} difference|Only as a translation, with {count} differences',
      translationNote: 'The English is this site’s; there is no official English text. Quote the Chinese.',
      absent: 'Not in the plan',
      absentNote: 'Not in the text, the notes, the boxes, the tables or the annexes.',
      short: 'Too short to tell whether it is a quotation. Paste more of it, or use the search.',
      cut: 'It is too long; only its first part was checked.',
      nearest: 'The nearest place, not the same sentence:',
      pieces: 'The plan does not have this as one sentence; its parts stand at:',
      quoted: 'You pasted',
      printed: 'The plan',
      translated: 'This site’s translation',
      alsoAt: 'Also at',
      open: 'Open the paragraph',
      copyCitation: 'Copy citation',
      copyLink: 'Copy link',
      copyPrinted: 'Copy the Chinese',
      copied: 'Copied',
      notCopied: 'Your browser did not allow copying. Select this text instead:',
      search: 'Search the plan',
      loading: 'Loading the text…',
      failed: 'The text could not be loaded; try again.',
      notLoaded: 'Not loaded; follow the link.',
      offline: 'The text is loaded: checking works without a connection now.',
      offlineBoth: 'Chinese and English are loaded: checking works without a connection now.',
      loadOther: 'Load the other language too, for use without a connection',
    },
    rulesTitle: 'What counts as word for word',
    rules: [
      'Left aside: punctuation, blanks, line breaks, full or half width, capitals, simplified or traditional script.',
      'Counted: every character and word, every digit, decimal point, per cent sign and sign of a number. A magnitude in words and the same in noughts are not the same.',
      'A quotation may be part of a sentence, or run over sentences and paragraphs; one that is cut inside a figure or a word does not pass.',
      'Words from two places put together as one sentence are not the plan’s.',
      'Boxes, tables and notes are read by themselves, not between two paragraphs of the text.',
    ],
    note: 'Paste a sentence and see whether the plan has it',
    pageWords: ['quote', 'quotation', 'verify a quote', 'fact check', 'is this in the plan', 'exact wording'],
  },
};
