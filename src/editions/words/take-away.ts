import type { Edition } from '../editions.ts';

/** The words of what readers take from a page: links and files. */
export interface TakeAwayWords {
  label: string;
  download: string;
  source: (plan: string, tables: string) => string;
  /** A value that was reported, in the key of a chart. */
  reported: string;
  cutAxis: string;
  /** In how many places the plan names a company or an institution. */
  named: (places: number) => string;
}

/** The words of what other sites show. */
export interface EmbedWords {
  /** Opens the code to copy. */
  open: string;
  lead: string;
  copy: string;
  looks: (light: string, dark: string, table: string) => string;
  /** On the address that stays as it is. */
  keeps: (version: string) => string;
  /** What a page that shows it can rely on. */
  promise: string;
  live: (version: string, date: string) => string;
  frozen: (version: string, date: string) => string;
  isNewest: string;
  newest: (version: string) => string;
  /** Leads to the page of the indicator. */
  page: (host: string) => string;
  report: (figure: string, period: string) => string;
}

interface Taken {
  takeAway: TakeAwayWords;
  embed: EmbedWords;
}

/** The words of each edition. */
export const takenWords: Readonly<Record<Edition, Taken>> = {
  'zh-hans': {
    takeAway: {
      label: '带走',
      download: '下载',
      source: (plan, tables) => `来源：${plan}，${tables}`,
      reported: '报道',
      cutAxis: '纵轴不从零起。',
      named: (places) => `规划有${places}处提到`,
    },
    embed: {
      open: '嵌入',
      lead: '把这行代码贴进网页，图和表会随本站的更正一起更新。',
      copy: '复制代码',
      looks: (light, dark, table) =>
        `颜色随读者的设置。地址末尾加${light}固定为浅色，加${dark}固定为深色，加${table}只留表格；表格也可以固定颜色：`,
      keeps: (version) => `要永远不变的，用版本${version}的地址：`,
      promise: '没有脚本，不收集读者的信息。',
      live: (version, date) => `版本${version}，${date}`,
      frozen: (version, date) => `固定在版本${version}（${date}），`,
      isNewest: '目前是最新的版本',
      newest: (version) => `看最新的版本${version}`,
      page: (host) => `${host}上的这一页`,
      report: (figure, period) => `有报道：${period}，${figure}`,
    },
  },
  'zh-hant': {
    takeAway: {
      label: '帶走',
      download: '下載',
      source: (plan, tables) => `來源：${plan}，${tables}`,
      reported: '報道',
      cutAxis: '縱軸不從零起。',
      named: (places) => `規劃有${places}處提到`,
    },
    embed: {
      open: '嵌入',
      lead: '把這行程式碼貼進網頁，圖和表會隨本站的更正一起更新。',
      copy: '複製程式碼',
      looks: (light, dark, table) =>
        `顏色隨讀者的設定。網址末尾加${light}固定為淺色，加${dark}固定為深色，加${table}只留表格；表格也可以固定顏色：`,
      keeps: (version) => `要永遠不變的，用版本${version}的網址：`,
      promise: '沒有指令碼，不收集讀者的資訊。',
      live: (version, date) => `版本${version}，${date}`,
      frozen: (version, date) => `固定在版本${version}（${date}），`,
      isNewest: '目前是最新的版本',
      newest: (version) => `看最新的版本${version}`,
      page: (host) => `${host}上的這一頁`,
      report: (figure, period) => `有報道：${period}，${figure}`,
    },
  },
  en: {
    takeAway: {
      label: 'Take away',
      download: 'Download',
      source: (plan, tables) => `Source: ${plan}, ${tables}`,
      reported: 'Reported',
      cutAxis: 'The vertical axis does not start at zero.',
      named: (places) => (places === 1 ? 'named once in the plan' : `named in ${places} places of the plan`),
    },
    embed: {
      open: 'Embed',
      lead: 'Paste this line into a page. Chart and table follow the corrections of this site.',
      copy: 'Copy the code',
      looks: (light, dark, table) =>
        `The colours follow the reader’s settings. Add ${light} to the address for light, ${dark} for dark, ${table} for the table alone; the table’s colours can be fixed too:`,
      keeps: (version) => `For a picture that never changes, use the address of version ${version}:`,
      promise: 'No script; nothing is collected about readers.',
      live: (version, date) => `Version ${version}, ${date}`,
      frozen: (version, date) => `Fixed at version ${version} (${date}); `,
      isNewest: 'this is the newest version',
      newest: (version) => `see the newest, ${version}`,
      page: (host) => `This page on ${host}`,
      report: (figure, period) => `Reported: ${figure}, ${period}`,
    },
  },
};
