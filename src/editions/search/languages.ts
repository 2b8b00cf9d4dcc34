import type { Language } from '../editions.ts';

/** The language of Han characters. */
export const hanLanguage: Language = 'zh';

/** The language tag of pinyin. */
export const pinyinTag = 'zh-Latn-pinyin';

/** What the full-text index puts before the words of a language, so that one index keeps languages apart. */
export const indexMarks: Readonly<Record<Language, string>> = { zh: '', en: 'zq' };
