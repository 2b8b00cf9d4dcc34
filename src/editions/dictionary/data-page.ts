import type { Edition } from '../editions.ts';

/** What a licence is of. */
export type LicensedPart = 'plan' | 'translation' | 'notes' | 'data';

/** The words of the page of the data and of what describes its files. */
export interface DataWords {
  index: string;
  title: string;
  lead: (encoding: string) => string;
  /** Behind the name of the site, as the title of the whole. */
  packageTitle: (plan: string) => string;
  /** Heads of the parts of the page. */
  parts: { files: string; use: string; fields: string; licences: string; checksums: string };
  columns: { content: string; use: string; download: string; rows: string; size: string; licence: string };
  everyIndicator: (files: number) => string;
  checksumsLead: (method: string) => string;
  fields: {
    lead: string;
    columns: { name: string; meaning: string; type: string };
    types: Record<'string' | 'integer' | 'number' | 'boolean' | 'year' | 'list' | 'array', string>;
    required: string;
    key: string;
    unit: (unit: string) => string;
    missing: string;
    lists: (gap: string) => string;
  };
  use: {
    tools: Record<'shell' | 'python' | 'pandas' | 'r', string>;
    sheet: string;
    sheetSteps: (encoding: string) => readonly string[];
    output: string;
    example: (indicator: string) => string;
  };
  licences: Record<LicensedPart, { title: string; licence: string; says: string }>;
  version: (version: string, date: string) => string;
  stable: string;
  citation: (version: string) => string;
  /** On the first sheet of the workbook. */
  workbook: {
    sheet: string;
    fields: string;
    rows: string;
    plan: string;
    number: string;
    version: string;
    date: string;
    licence: string;
    address: string;
    table: string;
    column: string;
    columnTitle: string;
    meaning: string;
  };
  allFiles: string;
  pageWords: readonly string[];
  editors: string;
}

/** The words of each edition. */
export const dataWords: Readonly<Record<Edition, DataWords>> = {
  'zh-hans': {
    index: '数据',
    title: '数据，可以带走',
    lead: (encoding) =>
      `文字文件都是${encoding}编码；三个版本下载的是同样的文件；同样的内容每次生成同样的字节。程序可以先读说明书：`,
    packageTitle: (plan) => `${plan}：数据`,
    parts: { files: '文件', use: '怎么用', fields: '字段', licences: '许可', checksums: '校验和' },
    columns: {
      content: '内容',
      use: '用来做什么',
      download: '下载',
      rows: '行',
      size: '大小',
      licence: '许可',
    },
    everyIndicator: (files) => `${files}个文件，也在每项指标的页面上`,
    checksumsLead: (method) => `${method}，每行一个文件；存成文本，就能用命令行核对下载的文件。`,
    fields: {
      lead: '每张表的每一列。带版本的列各有三列，列在一起；说明书里有同样的说明。',
      columns: { name: '列', meaning: '意思', type: '类型' },
      types: {
        string: '文字',
        integer: '整数',
        number: '数',
        boolean: '是否',
        year: '年',
        list: '几个',
        array: '几个对象',
      },
      required: '必有',
      key: '主键',
      unit: (unit) => `单位：${unit}`,
      missing: '空格表示没有；没有的不写成零。',
      lists: (gap) => `一格里有几个值的，CSV用“${gap}”隔开，JSON是数组。`,
    },
    use: {
      tools: { shell: '命令行', python: 'Python，标准库', pandas: 'Python，pandas', r: 'R' },
      sheet: '电子表格',
      sheetSteps: (encoding) => [
        '最省事：下载XLSX，直接打开。',
        `要打开CSV：Excel和WPS双击CSV可能乱码。请用“数据”→“自文本/CSV”，文件原始格式选“Unicode (${encoding})”，分隔符选逗号。`,
        `LibreOffice打开CSV时，字符集选“Unicode (${encoding})”，分隔符只勾逗号。`,
      ],
      output: '得到',
      example: (indicator) => `例子取“${indicator}”的逐年目标。`,
    },
    licences: {
      plan: {
        title: '规划原文',
        licence: '不受著作权法保护',
        says: '国家机关的决定和其他具有行政性质的文件，不适用著作权法（《中华人民共和国著作权法》第五条）。本站不知道印发者另有许可，也不代为许可。',
      },
      translation: {
        title: '译文',
        licence: 'MIT',
        says: '编者所作的非官方英文译文和繁体转换，按本站代码库的MIT许可使用。',
      },
      notes: {
        title: '注释',
        licence: 'MIT',
        says: '编者写的说明、编者注、校勘记、核对和转述，按本站代码库的MIT许可使用。',
      },
      data: {
        title: '数据',
        licence: 'MIT',
        says: '规划里的数字和事实人人可用；编者所作的编号、整理、换算和文件，按本站代码库的MIT许可使用。',
      },
    },
    version: (version, date) => `版本${version}，${date}`,
    stable: '列名和编号不会变；列只增不减。',
    citation: (version) => `数据，版本${version}`,
    workbook: {
      sheet: '说明',
      fields: '字段',
      rows: '行',
      plan: '规划',
      number: '文号',
      version: '版本',
      date: '日期',
      licence: '许可',
      address: '网址',
      table: '表',
      column: '列',
      columnTitle: '名称',
      meaning: '意思',
    },
    allFiles: '全部文件、字段说明和许可',
    pageWords: [
      '下载',
      '数据下载',
      '数据',
      'CSV',
      'Excel',
      'TMX',
      '开放数据',
      '表格',
      '字段',
      '数据字典',
      '许可',
    ],
    editors: '本站编者',
  },
  'zh-hant': {
    index: '資料',
    title: '資料，可以帶走',
    lead: (encoding) =>
      `文字檔都是${encoding}編碼；三個版本下載的是同樣的檔案；同樣的內容每次產生同樣的位元組。程式可以先讀說明書：`,
    packageTitle: (plan) => `${plan}：資料`,
    parts: { files: '檔案', use: '怎麼用', fields: '欄位', licences: '授權', checksums: '校驗和' },
    columns: {
      content: '內容',
      use: '用來做什麼',
      download: '下載',
      rows: '列',
      size: '大小',
      licence: '授權',
    },
    everyIndicator: (files) => `${files}個檔案，也在每項指標的頁面上`,
    checksumsLead: (method) => `${method}，每列一個檔案；存成文字檔，就能用命令列核對下載的檔案。`,
    fields: {
      lead: '每張表的每一欄。帶版本的欄各有三欄，列在一起；說明書裡有同樣的說明。',
      columns: { name: '欄', meaning: '意思', type: '類型' },
      types: {
        string: '文字',
        integer: '整數',
        number: '數',
        boolean: '是否',
        year: '年',
        list: '幾個',
        array: '幾個物件',
      },
      required: '必有',
      key: '主鍵',
      unit: (unit) => `單位：${unit}`,
      missing: '空格表示沒有；沒有的不寫成零。',
      lists: (gap) => `一格裡有幾個值的，CSV用「${gap}」隔開，JSON是陣列。`,
    },
    use: {
      tools: { shell: '命令列', python: 'Python，標準程式庫', pandas: 'Python，pandas', r: 'R' },
      sheet: '試算表',
      sheetSteps: (encoding) => [
        '最省事：下載XLSX，直接開啟。',
        `要開啟CSV：Excel和WPS按兩下CSV可能出現亂碼。請用「資料」→「從文字/CSV」，檔案原點選「Unicode (${encoding})」，分隔符號選逗號。`,
        `LibreOffice開啟CSV時，字元集選「Unicode (${encoding})」，分隔符號只勾逗號。`,
      ],
      output: '得到',
      example: (indicator) => `例子取「${indicator}」的逐年目標。`,
    },
    licences: {
      plan: {
        title: '規劃原文',
        licence: '不受著作權法保護',
        says: '國家機關的決定和其他具有行政性質的文件，不適用著作權法（《中華人民共和國著作權法》第五條）。本站不知道印發者另有授權，也不代為授權。',
      },
      translation: {
        title: '譯文',
        licence: 'MIT',
        says: '編者所作的非官方英文譯文和繁體轉換，按本站程式碼庫的MIT授權使用。',
      },
      notes: {
        title: '註釋',
        licence: 'MIT',
        says: '編者寫的說明、編者註、校勘記、核對和轉述，按本站程式碼庫的MIT授權使用。',
      },
      data: {
        title: '資料',
        licence: 'MIT',
        says: '規劃裡的數字和事實人人可用；編者所作的編號、整理、換算和檔案，按本站程式碼庫的MIT授權使用。',
      },
    },
    version: (version, date) => `版本${version}，${date}`,
    stable: '欄名和編號不會變；欄只增不減。',
    citation: (version) => `資料，版本${version}`,
    workbook: {
      sheet: '說明',
      fields: '欄位',
      rows: '列',
      plan: '規劃',
      number: '文號',
      version: '版本',
      date: '日期',
      licence: '授權',
      address: '網址',
      table: '表',
      column: '欄',
      columnTitle: '名稱',
      meaning: '意思',
    },
    allFiles: '全部檔案、欄位說明和授權',
    pageWords: [
      '下載',
      '資料下載',
      '數據下載',
      '數據',
      'CSV',
      'Excel',
      'TMX',
      '開放資料',
      '表格',
      '欄位',
      '資料字典',
      '授權',
    ],
    editors: '本站編者',
  },
  en: {
    index: 'Data',
    title: 'Data to take away',
    lead: (encoding) =>
      `Text files are in ${encoding}; the three editions offer the same files; the same content gives the same bytes every time. Programs may begin with the descriptor: `,
    packageTitle: (plan) => `${plan}: data`,
    parts: {
      files: 'Files',
      use: 'How to use them',
      fields: 'Columns',
      licences: 'Licences',
      checksums: 'Checksums',
    },
    columns: {
      content: 'Content',
      use: 'What for',
      download: 'Download',
      rows: 'Rows',
      size: 'Size',
      licence: 'Licence',
    },
    everyIndicator: (files) => `${files} files, also on the page of each indicator`,
    checksumsLead: (method) =>
      `${method}, a file a line; saved as text, they let a command check what was downloaded.`,
    fields: {
      lead: 'Every column of every table. A column of each edition stands once here for all of them; the descriptor says the same.',
      columns: { name: 'Column', meaning: 'Meaning', type: 'Type' },
      types: {
        string: 'text',
        integer: 'whole number',
        number: 'number',
        boolean: 'true or false',
        year: 'year',
        list: 'several',
        array: 'several objects',
      },
      required: 'in every row',
      key: 'key',
      unit: (unit) => `unit: ${unit}`,
      missing: 'An empty cell says that there is nothing; nothing is never written as zero.',
      lists: (gap) => `Several values in a cell are parted by “${gap}” in CSV, and an array in JSON.`,
    },
    use: {
      tools: { shell: 'Command line', python: 'Python, standard library', pandas: 'Python, pandas', r: 'R' },
      sheet: 'Spreadsheets',
      sheetSteps: (encoding) => [
        'The short way: download the XLSX file and open it.',
        `For CSV: opened by a double click, Excel and WPS may show garbled Chinese. Use Data → From Text/CSV, with “Unicode (${encoding})” as file origin and the comma as delimiter.`,
        `LibreOffice asks when it opens a CSV file: choose “Unicode (${encoding})” and the comma alone.`,
      ],
      output: 'It prints',
      example: (indicator) => `The examples take the yearly targets of “${indicator}”.`,
    },
    licences: {
      plan: {
        title: 'Text of the plan',
        licence: 'Not protected by copyright',
        says: 'The Copyright Law of the People’s Republic of China does not apply to decisions of state organs and other documents of an administrative nature (Article Five). This site knows of no licence by the issuer and grants none in its place.',
      },
      translation: {
        title: 'Translation',
        licence: 'MIT',
        says: 'The editors’ unofficial English translation and the conversion to traditional characters are under the MIT licence of this site’s repository.',
      },
      notes: {
        title: 'Notes',
        licence: 'MIT',
        says: 'Explanations, editors’ notes, corrections, checks and retold reports are under the MIT licence of this site’s repository.',
      },
      data: {
        title: 'Data',
        licence: 'MIT',
        says: 'The figures and facts of the plan are free for all; ids, arrangement, conversions and files, made by the editors, are under the MIT licence of this site’s repository.',
      },
    },
    version: (version, date) => `Version ${version}, ${date}`,
    stable: 'Names of columns and ids do not change; columns are only added.',
    citation: (version) => `data, version ${version}`,
    workbook: {
      sheet: 'About',
      fields: 'Columns',
      rows: 'Rows',
      plan: 'Plan',
      number: 'Document number',
      version: 'Version',
      date: 'Date',
      licence: 'Licence',
      address: 'Address',
      table: 'Table',
      column: 'Column',
      columnTitle: 'Name',
      meaning: 'Meaning',
    },
    allFiles: 'All files, what their columns mean, licences',
    pageWords: [
      'download',
      'downloads',
      'data',
      'Excel',
      'TMX',
      'translation memory',
      'open data',
      'CSV',
      'spreadsheet',
      'data dictionary',
      'API',
    ],
    editors: 'The editors of this site',
  },
};
