import type { Edition } from '../../editions.ts';

/** What the page of the offline copy says as it works; {size}, {version} and {date} are filled in. */
export interface OfflineStateWords {
  offer: string;
  keep: string;
  update: string;
  remove: string;
  stop: string;
  working: string;
  /** How far a download is: {done} of {size}. */
  progress: string;
  kept: string;
  upToDate: string;
  newer: string;
  away: string;
  removed: string;
  /** After a failure, where an older copy stays. */
  asBefore: string;
  /** After a failure, where nothing stays. */
  nothing: string;
  failures: {
    unsupported: string;
    /** The facts of the copy did not come. */
    unknown: string;
    quota: string;
    network: string;
    damaged: string;
    denied: string;
    stopped: string;
  };
}

/** Words of the page on which the reader keeps the site on a device. */
export interface OfflineWords {
  /** Its name in lists of pages. */
  index: string;
  title: string;
  description: string;
  lead: string;
  withoutScript: string;
  rulesTitle: string;
  /** What is kept and how, a sentence each. */
  rules: readonly string[];
  states: OfflineStateWords;
  /** What the pages of the site say of the copy. */
  notices: {
    stored: (version: string, date: string) => string;
    newer: (version: string, date: string) => string;
    absent: string;
  };
}

/** The words of the copy for offline use, in every edition. */
export const offlineWords: Readonly<Record<Edition, OfflineWords>> = {
  'zh-hans': {
    index: '离线保存',
    title: '离线保存本站',
    description: '把这个版本的全部页面和搜索存到自己的设备上，断网也能读；占多大、怎样更新、怎样删除。',
    lead: '下载一次，简体版的全部页面断网也能读，也能搜索。',
    withoutScript:
      '离线保存要用脚本。没有脚本时，可以用浏览器逐页保存，或在数据页下载表格，在各章页面下载Markdown：',
    rulesTitle: '存什么，怎样存',
    rules: [
      '存的是简体版的全部页面、搜索和核对引文所需的文件。其他版本各在自己的页面上另存。',
      '不存供下载的书、数据、图片、引文文件，也不存嵌入别的网站的页面。',
      '联网时，页面仍从本站读取。断网或久等不来时才用设备上的一份，页面顶部会写明它的版本和日期。',
      '本站有了新版，页面顶部会写明。新的一份整份下载、核对无误后才换下旧的。',
      '大小是压缩后的大小：下载这么多，存在设备上也占这么多。',
      '按下按钮之前，什么都不存，也没有脚本在后台。删除时，存的文件和后台的脚本一并删去。',
      '设备空间不足或很久没有打开本站时，有的浏览器会自行清除。',
    ],
    states: {
      offer: '这台设备上还没有保存。可存的是版本{version}（{date}），{pages}页，{size}。',
      keep: '保存到这台设备（{size}）',
      update: '更新（{size}）',
      remove: '从这台设备删除',
      stop: '停止',
      working: '正在下载，请不要关闭这一页。',
      progress: '{size}中的{done}',
      kept: '这台设备上存有版本{version}（{date}），{size}。',
      upToDate: '它是最新的。',
      newer: '本站已有更新的一份：版本{version}（{date}）。',
      away: '现在连不上本站，不知道有没有新版。',
      removed: '已经删除，这台设备上没有留下什么。',
      asBefore: '原来的一份没有动。',
      nothing: '什么都没有存。',
      failures: {
        unsupported: '这个浏览器或这个窗口不能离线保存：它太旧，或是隐私窗口，或网址不是https开头。',
        unknown: '现在连不上本站，不知道要存多大。请联网后再打开这一页。',
        quota: '浏览器给本站的空间不够。',
        network: '下载中断了。',
        damaged: '下载的文件不完整，或本站正在更新。请过一会儿再试。',
        denied: '浏览器不许本站存文件。请看它的隐私设置。',
        stopped: '已经停止。',
      },
    },
    notices: {
      stored: (version, date) => `连不上本站：这是存在这台设备上的版本${version}（${date}）。`,
      newer: (version, date) =>
        `这一页来自本站；存在这台设备上的是旧的，可以更新为版本${version}（${date}）。`,
      absent: '连不上本站，而这一页没有存在这台设备上。',
    },
  },
  'zh-hant': {
    index: '離線儲存',
    title: '離線儲存本站',
    description: '把這個版本的全部頁面和搜尋存到自己的裝置上，斷網也能讀；佔多大、怎樣更新、怎樣刪除。',
    lead: '下載一次，繁體版的全部頁面斷網也能讀，也能搜尋。',
    withoutScript:
      '離線儲存要用指令碼。沒有指令碼時，可以用瀏覽器逐頁儲存，或在資料頁下載表格，在各章頁面下載Markdown：',
    rulesTitle: '存什麼，怎樣存',
    rules: [
      '存的是繁體版的全部頁面、搜尋和核對引文所需的檔案。其他版本各在自己的頁面上另存。',
      '不存供下載的書、資料、圖片、引文檔案，也不存嵌入別的網站的頁面。',
      '連網時，頁面仍從本站讀取。斷網或久等不來時才用裝置上的一份，頁面頂部會寫明它的版本和日期。',
      '本站有了新版，頁面頂部會寫明。新的一份整份下載、核對無誤後才換下舊的。',
      '大小是壓縮後的大小：下載這麼多，存在裝置上也佔這麼多。',
      '按下按鈕之前，什麼都不存，也沒有指令碼在背景。刪除時，存的檔案和背景的指令碼一併刪去。',
      '裝置空間不足或很久沒有打開本站時，有的瀏覽器會自行清除。',
    ],
    states: {
      offer: '這台裝置上還沒有儲存。可存的是版本{version}（{date}），{pages}頁，{size}。',
      keep: '存到這台裝置（{size}）',
      update: '更新（{size}）',
      remove: '從這台裝置刪除',
      stop: '停止',
      working: '正在下載，請不要關閉這一頁。',
      progress: '{size}中的{done}',
      kept: '這台裝置上存有版本{version}（{date}），{size}。',
      upToDate: '它是最新的。',
      newer: '本站已有更新的一份：版本{version}（{date}）。',
      away: '現在連不上本站，不知道有沒有新版。',
      removed: '已經刪除，這台裝置上沒有留下什麼。',
      asBefore: '原來的一份沒有動。',
      nothing: '什麼都沒有存。',
      failures: {
        unsupported: '這個瀏覽器或這個視窗不能離線儲存：它太舊，或是隱私視窗，或網址不是https開頭。',
        unknown: '現在連不上本站，不知道要存多大。請連網後再打開這一頁。',
        quota: '瀏覽器給本站的空間不夠。',
        network: '下載中斷了。',
        damaged: '下載的檔案不完整，或本站正在更新。請過一會兒再試。',
        denied: '瀏覽器不許本站存檔案。請看它的隱私設定。',
        stopped: '已經停止。',
      },
    },
    notices: {
      stored: (version, date) => `連不上本站：這是存在這台裝置上的版本${version}（${date}）。`,
      newer: (version, date) =>
        `這一頁來自本站；存在這台裝置上的是舊的，可以更新為版本${version}（${date}）。`,
      absent: '連不上本站，而這一頁沒有存在這台裝置上。',
    },
  },
  en: {
    index: 'Keep offline',
    title: 'Keep this site on your device',
    description:
      'All pages of this edition and its search on your own device, to be read without a connection: how much it takes, how it is updated and how it is removed.',
    lead: 'One download, and every page of the English edition can be read and searched without a connection.',
    withoutScript:
      'Keeping a copy needs script. Without it, save single pages with your browser, or take the tables of the page of data and the Markdown of each chapter:',
    rulesTitle: 'What is kept, and how',
    rules: [
      'The copy has every page of the English edition, and what its search and the check of quotations need. The other editions are kept from their own pages.',
      'It has no books, data files, pictures or citation files to download, and none of the pages that other sites embed.',
      'With a connection, pages come from the site as before. Without one, or where it is too slow, they come from your device, and each says so at its top, with version and date.',
      'When the site has a newer version, its pages say so. The new copy is downloaded whole and checked before it takes the place of the old one.',
      'The size is that of the compressed copy, which is downloaded and kept in that form.',
      'Nothing is kept and no script runs in the background before you press the button. Removing the copy deletes its files and that script.',
      'Some browsers clear what a site keeps when space runs short or when the site has not been opened for a while.',
    ],
    states: {
      offer:
        'Nothing is kept on this device. To be kept: version {version} of {date}, {pages} pages, {size}.',
      keep: 'Keep on this device ({size})',
      update: 'Update ({size})',
      remove: 'Remove from this device',
      stop: 'Stop',
      working: 'Downloading; please leave this page open.',
      progress: '{done} of {size}',
      kept: 'This device has version {version} of {date}, {size}.',
      upToDate: 'It is the newest.',
      newer: 'The site has a newer copy: version {version} of {date}.',
      away: 'The site cannot be reached, so whether there is a newer version is not known.',
      removed: 'Removed. Nothing is left on this device.',
      asBefore: 'The copy that was here is as it was.',
      nothing: 'Nothing was kept.',
      failures: {
        unsupported:
          'This browser or this window cannot keep a copy: it is too old, a private window, or the address does not begin with https.',
        unknown:
          'The site cannot be reached, so the size is not known. Please open this page again with a connection.',
        quota: 'The browser gives this site too little space.',
        network: 'The download broke off.',
        damaged: 'The download is not whole, or the site is just being updated. Please try again later.',
        denied: 'The browser does not let this site keep files. Please see its privacy settings.',
        stopped: 'Stopped.',
      },
    },
    notices: {
      stored: (version, date) =>
        `The site cannot be reached. This is version ${version} of ${date}, kept on this device.`,
      newer: (version, date) =>
        `This page comes from the site. The copy on this device is older; it can be updated to version ${version} of ${date}.`,
      absent: 'The site cannot be reached, and this page is not kept on this device.',
    },
  },
};
