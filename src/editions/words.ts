import type { Edition } from './editions.ts';
import { en } from './words/en.ts';
import { zhHans } from './words/zh-hans.ts';
import { zhHant } from './words/zh-hant.ts';
import type { Words } from './words-type.ts';

/** The words of each edition. */
export const words: Readonly<Record<Edition, Words>> = { 'zh-hans': zhHans, 'zh-hant': zhHant, en };
