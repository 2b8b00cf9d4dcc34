import type { Language } from '../editions/editions.ts';
import type { CitationStyle } from '../editions/words/citing.ts';
import type { CitedItem } from './cited-item.ts';
import { type CslEntry, cslEntry, titleOf } from './csl-entry.ts';

interface Style {
  name: string;
  /** File of the package of styles, and the name of the style in it; null where the citation library brings the style. */
  packed: { file: string; id: string } | null;
  /** Locale by the language of what is cited. */
  locales: Readonly<Record<Language, string>>;
  /** Whether it sets capitals in titles, by their language. */
  capitalizes: Readonly<Record<Language, boolean>>;
  entryOf: (item: CitedItem) => CslEntry;
}

const english = { zh: 'en-US', en: 'en-US' };
const asTheyAre = { zh: false, en: false };

/** The styles of the site, each in the newest edition that a package has. */
export const styles: Readonly<Record<CitationStyle, Style>> = {
  'gb-t': {
    name: 'GB/T 7714—2015',
    packed: { file: 'QiSdWTWY', id: 'china-national-standard-gb-t-7714-2015-numeric' },
    locales: { zh: 'zh-CN', en: 'en-US' },
    capitalizes: asTheyAre,
    entryOf: standardEntry,
  },
  apa: { name: 'APA 7', packed: null, locales: english, capitalizes: asTheyAre, entryOf: cslEntry },
  chicago: {
    name: 'Chicago 17',
    packed: { file: 'bChVDVLG', id: 'chicago-author-date' },
    locales: english,
    capitalizes: { zh: false, en: true },
    entryOf: withVersionedSite,
  },
};

/** The Chinese standard parts titles by a narrow colon, knows no entries of web sites and names a web site as the publisher. */
function standardEntry(item: CitedItem): CslEntry {
  const { type, ...entry } = withVersionedSite(item);
  return {
    ...entry,
    type: type === 'entry-encyclopedia' ? 'webpage' : type,
    title: titleOf(item, ': '),
    publisher: entry.publisher ?? item.siteVersion,
  };
}

/** For styles that print no version of a data set: it stands with the name of the site. */
function withVersionedSite(item: CitedItem): CslEntry {
  const entry = cslEntry(item);
  return item.kind === 'dataset' ? { ...entry, publisher: item.siteVersion } : entry;
}
