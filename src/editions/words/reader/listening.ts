import type { Edition } from '../../editions.ts';

/** What the player says that reads a page aloud. */
export interface PlayerWords {
  /** Its name. */
  title: string;
  previous: string;
  next: string;
  pause: string;
  resume: string;
  stop: string;
  /** Where the voice gives up. */
  failed: string;
}

/** Words of what reads a page aloud. */
export interface ListeningWords {
  listen: string;
  /** The same from a paragraph on. */
  fromHere: string;
  /** Which languages the voices have that read the edition, the best first; some systems join their parts by a low line. */
  voices: string;
  player: PlayerWords;
}

/** The words of what reads a page aloud, in every edition. */
export const listeningWords: Readonly<Record<Edition, ListeningWords>> = {
  'zh-hans': {
    listen: '朗读',
    fromHere: '从这里朗读',
    voices: '^zh.CN|^zh.Hans|^cmn.Hans|^cmn.CN|^zh.SG',
    player: {
      title: '朗读',
      previous: '上一句',
      next: '下一句',
      pause: '暂停',
      resume: '继续',
      stop: '停止',
      failed: '浏览器的语音没有读出来，请再试一次。',
    },
  },
  'zh-hant': {
    listen: '朗讀',
    fromHere: '從這裡朗讀',
    voices: '^zh.TW|^zh.HK|^zh.Hant|^cmn.Hant|^cmn.TW',
    player: {
      title: '朗讀',
      previous: '上一句',
      next: '下一句',
      pause: '暫停',
      resume: '繼續',
      stop: '停止',
      failed: '瀏覽器的語音沒有讀出來，請再試一次。',
    },
  },
  en: {
    listen: 'Listen',
    fromHere: 'Listen from here',
    voices: '^en.GB|^en',
    player: {
      title: 'Read aloud',
      previous: 'Previous',
      next: 'Next',
      pause: 'Pause',
      resume: 'Resume',
      stop: 'Stop',
      failed: 'The voice of the browser did not read. Please try again.',
    },
  },
};
