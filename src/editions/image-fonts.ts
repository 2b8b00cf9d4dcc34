import type { Edition } from './editions.ts';

/** How the pictures of an edition are lettered. */
interface ImageFonts {
  /** Families, as their packages call them: of titles, and of the rest. */
  serif: string;
  sans: string;
  /** Whether marks that Latin and Chinese share, such as quotation marks, are the Latin ones. */
  latinMarks: boolean;
}

/** The fonts of pictures, which know no system. */
export const imageFonts: Readonly<Record<Edition, ImageFonts>> = {
  'zh-hans': { serif: 'noto-serif-sc', sans: 'noto-sans-sc', latinMarks: false },
  'zh-hant': { serif: 'noto-serif-tc', sans: 'noto-sans-tc', latinMarks: false },
  en: { serif: 'noto-serif-sc', sans: 'noto-sans-sc', latinMarks: true },
};

const simplifiedFonts = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'];
const traditionalFonts = ['PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC'];

/** The fonts of systems that letter a drawing of an edition which is in no page, the best first. */
export const systemFonts: Readonly<Record<Edition, readonly string[]>> = {
  'zh-hans': [...simplifiedFonts, ...traditionalFonts],
  'zh-hant': [...traditionalFonts, ...simplifiedFonts],
  en: [...simplifiedFonts, ...traditionalFonts],
};

/** Stands where the end of a text is left out. */
export const omission: Readonly<Record<Edition, string>> = { 'zh-hans': '……', 'zh-hant': '……', en: '…' };
