import type { Edition } from '../../editions.ts';

/** Words of a page that is now at another address. */
interface MovedWords {
  title: string;
  link: string;
}

/** The words of each edition. */
export const movedWords: Readonly<Record<Edition, MovedWords>> = {
  'zh-hans': { title: '这一页换了地址', link: '到新地址' },
  'zh-hant': { title: '這一頁換了地址', link: '到新地址' },
  en: { title: 'This page has moved', link: 'Go to its new address' },
};
