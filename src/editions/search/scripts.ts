import type { Edition, Language } from '../editions.ts';

/** How the readers of an edition write. */
interface Script {
  /** The character set of their Han characters; null where they write none. */
  han: 'gb2312' | 'big5' | null;
  /** Whether the names of the edition are in letters. */
  latin: boolean;
  /** How many characters of a text are quoted: under a result, under a suggestion. */
  excerpt: { long: number; brief: number };
}

/** How the readers of each edition write: other writing asks for other forms of the names. */
export const searchScripts: Readonly<Record<Edition, Script>> = {
  'zh-hans': { han: 'gb2312', latin: false, excerpt: { long: 100, brief: 60 } },
  'zh-hant': { han: 'big5', latin: false, excerpt: { long: 100, brief: 60 } },
  en: { han: null, latin: true, excerpt: { long: 220, brief: 60 } },
};

/** The language of Han characters. */
export const hanLanguage: Language = 'zh';

/** What the full-text index puts before the words of a language, so that one index keeps languages apart. */
export const indexMarks: Readonly<Record<Language, string>> = { zh: '', en: 'zq' };
