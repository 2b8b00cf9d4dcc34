/** An edition as it stands in addresses. */
export type Edition = 'zh-hans' | 'zh-hant' | 'en';

/** A language tag of the page or of a run of text. */
export type LanguageTag = 'zh-Hans' | 'zh-Hant' | 'en';

interface EditionEntry {
  /** Language tag of its pages. */
  tag: LanguageTag;
  /** Its own name for itself. */
  name: string;
  /** How its text comes about. */
  text: 'source' | 'converted' | 'translated';
}

/** The editions of every page, the source first. */
export const editions: Readonly<Record<Edition, EditionEntry>> = {
  'zh-hans': { tag: 'zh-Hans', name: '简体中文', text: 'source' },
  'zh-hant': { tag: 'zh-Hant', name: '繁體中文', text: 'converted' },
  en: { tag: 'en', name: 'English', text: 'translated' },
};

/** The editions in the order of the switch. */
export const editionList = Object.keys(editions) as Edition[];

/** Throws where the address part is no edition. */
export function editionOf(part: string | undefined): Edition {
  if (part !== undefined && Object.hasOwn(editions, part)) return part as Edition;
  throw new Error(`“${part}” is no edition; expected one of ${editionList.join(', ')}`);
}
