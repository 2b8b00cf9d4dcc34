/** An edition as it stands in addresses. */
export type Edition = 'zh-hans' | 'zh-hant' | 'en';

/** A language tag of the page or of a run of text. */
export type LanguageTag = 'zh-Hans' | 'zh-Hant' | 'en';

/** A language, in whatever script. */
export type Language = 'zh' | 'en';

/** How the text of an edition comes about. */
type TextKind = 'source' | 'converted' | 'translated';

/** What the pages of an edition must know of its writing. */
interface Typography {
  /** What names are in order of: themselves where there is an alphabet, otherwise their slugs (pinyin). */
  nameOrder: 'name' | 'slug';
}

interface EditionEntry {
  /** Language tag of its pages. */
  tag: LanguageTag;
  /** The code by which translators’ tools know its language, with the country that stands for the script. */
  translatorCode: string;
  /** Its own name for itself. */
  name: string;
  /** The same in one or two characters, for a bar without room. */
  shortName: string;
  /** Direction of its writing. */
  direction: 'ltr' | 'rtl';
  /** How its text comes about. */
  text: TextKind;
  language: Language;
  /** The edition in another language whose names and text are shown beside its own. */
  counterpart: Edition;
  /** The edition whose text it is in another script; null where its text is its own. */
  scriptOf: Edition | null;
  typography: Typography;
}

/** The editions of every page, the source first. */
export const editions: Readonly<Record<Edition, EditionEntry>> = {
  'zh-hans': {
    tag: 'zh-Hans',
    translatorCode: 'zh-CN',
    name: '简体中文',
    shortName: '简',
    direction: 'ltr',
    text: 'source',
    language: 'zh',
    counterpart: 'en',
    scriptOf: null,
    typography: { nameOrder: 'slug' },
  },
  'zh-hant': {
    tag: 'zh-Hant',
    translatorCode: 'zh-TW',
    name: '繁體中文',
    shortName: '繁',
    direction: 'ltr',
    text: 'converted',
    language: 'zh',
    counterpart: 'en',
    scriptOf: 'zh-hans',
    typography: { nameOrder: 'slug' },
  },
  en: {
    tag: 'en',
    translatorCode: 'en',
    name: 'English',
    shortName: 'EN',
    direction: 'ltr',
    text: 'translated',
    language: 'en',
    counterpart: 'zh-hans',
    scriptOf: null,
    typography: { nameOrder: 'name' },
  },
};

/** The editions in the order of the switch. */
export const editionList = Object.keys(editions) as Edition[];

/** The editions whose text comes about in a way. */
function editionsOf(kind: TextKind): Edition[] {
  return editionList.filter((edition) => editions[edition].text === kind);
}

/** The edition that the plan was written in. */
export const sourceEdition = theOnly(editionsOf('source'));

/** The editions with a folder of translated files in the record. */
export const translatedEditions: readonly Edition[] = editionsOf('translated');

/** The editions that are the source in another script. */
export const convertedEditions: readonly Edition[] = editionsOf('converted');

/** Language tag of the readings of names in Latin letters. */
export const romanization = 'zh-Latn';

/** The edition in which the readers of an edition see the words of the source: their own where it is in the same language. */
export function originalOf(edition: Edition): Edition {
  return isTranslated(edition) ? sourceEdition : edition;
}

/** The translation that stands beside the source for the readers of an edition. */
export function translationOf(edition: Edition): Edition {
  return isTranslated(edition) ? edition : editions[edition].counterpart;
}

/** Whether the text of an edition is a translation. */
export function isTranslated(edition: Edition): boolean {
  return editions[edition].text === 'translated';
}

/** The edition whose tag is a folder of a path; the source where none is. */
export function editionOfFile(path: string): Edition {
  return editionList.find((edition) => path.includes(`/${editions[edition].tag}/`)) ?? sourceEdition;
}

/** Two editions as translators’ tools want them: what is translated, and into what. */
interface TranslatorPair {
  /** Part of a file name, such as `zh-cn-en`. */
  name: string;
  editions: readonly [Edition, Edition];
}

/** Every translation with the text that it translates, in each of its scripts. */
export const translatorPairs: readonly TranslatorPair[] = translatedEditions.flatMap((translation) =>
  [sourceEdition, ...convertedEditions].map((source): TranslatorPair => {
    const codes = [source, translation].map((edition) => editions[edition].translatorCode.toLowerCase());
    return { name: codes.join('-'), editions: [source, translation] };
  }),
);

/** Throws where the address part is no edition. */
export function editionOf(part: string | undefined): Edition {
  if (part !== undefined && Object.hasOwn(editions, part)) return part as Edition;
  throw new Error(`“${part}” is no edition; expected one of ${editionList.join(', ')}`);
}

function theOnly(found: readonly Edition[]): Edition {
  const [edition, ...others] = found;
  if (edition && others.length === 0) return edition;
  throw new Error(`One edition is the source; the table has ${found.length}`);
}
