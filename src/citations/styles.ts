import type { Language } from '../editions/editions.ts';
import type { CitationStyle } from '../editions/words/citing.ts';
import { words } from '../editions/words.ts';
import type { CitedItem } from './cited-item.ts';
import { type CslEntry, cslEntry, titleOf } from './csl-entry.ts';
import { standardOf2025 } from './gb-t-7714-2025.ts';
import { readStyle } from './style-files.ts';

interface Style {
  name: string;
  /** Reads the style for the CSL processor; null where the citation library brings it. */
  read: (() => string) | null;
  /** Locale by the language of what is cited. */
  locales: Readonly<Record<Language, string>>;
  /** Whether it sets capitals in titles, by their language. */
  capitalizes: Readonly<Record<Language, boolean>>;
  entryOf: (item: CitedItem) => CslEntry;
}

const english = { zh: 'en-US', en: 'en-US' };
const asTheyAre = { zh: false, en: false };
const byLanguage = { zh: 'zh-CN', en: 'en-US' };

/** The styles of the site. */
export const styles: Readonly<Record<CitationStyle, Style>> = {
  'gb-t': {
    name: 'GB/T 7714—2025',
    read: () => standardOf2025,
    locales: byLanguage,
    capitalizes: asTheyAre,
    entryOf: withSiteInTitle,
  },
  'older-gb-t': {
    name: 'GB/T 7714—2015',
    read: () => readStyle('QiSdWTWY', 'china-national-standard-gb-t-7714-2015-numeric'),
    locales: byLanguage,
    capitalizes: asTheyAre,
    entryOf: withSiteAsPublisher,
  },
  apa: { name: 'APA 7', read: null, locales: english, capitalizes: asTheyAre, entryOf: cslEntry },
  chicago: {
    name: 'Chicago 17',
    read: () => readStyle('bChVDVLG', 'chicago-author-date'),
    locales: english,
    capitalizes: { zh: false, en: true },
    entryOf: withVersionedSite,
  },
};

/** The standard of 2025 names no web site of a page or an entry: it stands with its version behind the title. */
function withSiteInTitle(item: CitedItem): CslEntry {
  const entry = cslEntry(item);
  const site = entry['container-title'];
  if (site === undefined) return entry;
  return { ...entry, type: 'webpage', title: `${entry.title}${words[item.edition].marks.colon}${site}` };
}

/** The standard of 2015 parts titles by a narrow colon, knows no entries of web sites and names a web site as the publisher. */
function withSiteAsPublisher(item: CitedItem): CslEntry {
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
