import type { Edition } from '../editions.ts';
import type { Entry } from './entry.ts';

/** What a file of the data may have. */
export type ContentName =
  | 'indicators'
  | 'indicator'
  | 'projects'
  | 'terms'
  | 'organizations'
  | 'commitments'
  | 'outcomes'
  | 'checks'
  | 'corrections'
  | 'subjects'
  | 'workbook'
  | 'parallel'
  | 'pairs'
  | 'termbase'
  | 'package';

/** What each is, and what it is for. */
export const contentWords: Readonly<Record<Edition, Readonly<Record<ContentName, Entry>>>> = {
  'zh-hans': {
    indicators: ['指标', '一行一个值：基数、逐年目标和后来的报道。'],
    indicator: ['单项指标', '同上，一项指标一个文件。'],
    projects: ['项目', '附件的每一行：每格印的原文，和读出的金额、币种、亩与公顷、起止时间。'],
    terms: ['术语', '三个版本的术语和定义、拼音、注号、别的说法、出现的地方。'],
    organizations: ['企业与机构', '三个版本的名称、其他叫法、项目和提到的地方。'],
    commitments: ['承诺', '带数字或期限的话：原话、数、期限、与指标表的关系。'],
    outcomes: ['后来的报道', '值、时段、范围、来源，能不能与规划比，为什么。'],
    checks: ['数字核对', '写着的、算出的、算式、容差和判断。'],
    corrections: ['校勘记', '本站与转录稿不同之处和照录的可疑之处。'],
    subjects: ['主题与地方', '归入的词、日常说法和规划说到的地方。'],
    workbook: ['全部，一个工作簿', '每张表一页，供Excel、WPS、Numbers打开；第一页说明来历，末页是字段。'],
    parallel: ['逐段对照', '每段的编号和三个版本的文字。'],
    pairs: ['两种语言的对照', '供翻译软件导入的记忆库，各含原文和译文。'],
    termbase: ['术语库', '供翻译软件导入的术语，含译名库。'],
    package: ['说明书', '每个文件的大小、校验和、字段、许可，供程序读取。'],
  },
  'zh-hant': {
    indicators: ['指標', '一列一個值：基數、逐年目標和後來的報道。'],
    indicator: ['單項指標', '同上，一項指標一個檔案。'],
    projects: ['項目', '附件的每一列：每格印的原文，和讀出的金額、幣種、畝與公頃、起止時間。'],
    terms: ['術語', '三個版本的術語和定義、拼音、註號、別的說法、出現的地方。'],
    organizations: ['企業與機構', '三個版本的名稱、其他叫法、項目和提到的地方。'],
    commitments: ['承諾', '帶數字或期限的話：原話、數、期限、與指標表的關係。'],
    outcomes: ['後來的報道', '值、時段、範圍、來源，能不能與規劃比，為什麼。'],
    checks: ['數字核對', '寫著的、算出的、算式、容差和判斷。'],
    corrections: ['校勘記', '本站與轉錄稿不同之處和照錄的可疑之處。'],
    subjects: ['主題與地方', '歸入的詞、日常說法和規劃說到的地方。'],
    workbook: ['全部，一個活頁簿', '每張表一頁，供Excel、WPS、Numbers開啟；第一頁說明來歷，末頁是欄位。'],
    parallel: ['逐段對照', '每段的編號和三個版本的文字。'],
    pairs: ['兩種語言的對照', '供翻譯軟體匯入的記憶庫，各含原文和譯文。'],
    termbase: ['術語庫', '供翻譯軟體匯入的術語，含譯名庫。'],
    package: ['說明書', '每個檔案的大小、校驗和、欄位、授權，供程式讀取。'],
  },
  en: {
    indicators: ['Indicators', 'A row a value: baseline, yearly targets and what was reported later.'],
    indicator: ['One indicator', 'The same, a file an indicator.'],
    projects: [
      'Projects',
      'Every line of the annex: each cell as printed, and amount, currency, mu and hectares, start and completion as read.',
    ],
    terms: [
      'Terms',
      'Terms and definitions in three editions, pinyin, number of the note, other forms, places.',
    ],
    organizations: [
      'Companies and institutions',
      'Names in three editions, other names, projects and places that name them.',
    ],
    commitments: [
      'Promises',
      'Sentences with a figure or a date: the words, the quantity, the deadline, how they stand to the table of indicators.',
    ],
    outcomes: [
      'Reported since',
      'Value, period, area, source, whether it can be held against the plan, and why.',
    ],
    checks: ['Figures checked', 'Stated, computed, formula, tolerance and verdict.'],
    corrections: [
      'Corrections',
      'Where this site differs from the transcription, and doubtful readings that were kept.',
    ],
    subjects: [
      'Subjects and places',
      'Words that bring a place under a subject, everyday words, and the places.',
    ],
    workbook: [
      'Everything in one workbook',
      'A sheet a table, for Excel, WPS or Numbers; the first sheet says what it is, the last explains the columns.',
    ],
    parallel: ['Parallel text', 'The id of every paragraph with its text in three editions.'],
    pairs: [
      'Parallel text in two languages',
      'Translation memories for translators’ tools, source and translation.',
    ],
    termbase: ['Termbase', 'Terms for translators’ tools, with the renderings of names.'],
    package: ['Descriptor', 'Size, checksum, columns and licence of every file, for programs to read.'],
  },
};
