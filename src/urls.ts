import { type Edition, sourceEdition } from './editions/editions.ts';
import { site } from './site.ts';

/** The pages that exist in every edition, by the part of the address after the edition. */
export const path = {
  home: () => '',
  search: (query?: string) => `search/${query ? `?q=${encodeURIComponent(query)}` : ''}`,
  about: () => 'about/',
  changelog: () => 'changelog/',
  offline: () => 'offline/',
  plan: (plan: string) => `${plan}/`,
  notice: (plan: string) => `${plan}/notice/`,
  chapter: (plan: string, chapter: string) => `${plan}/chapters/${chapter}/`,
  chapterMarkdown: (plan: string, chapter: string) => `${plan}/chapters/${chapter}.md`,
  references: (plan: string, chapter: string) => `${plan}/references/${chapter}/`,
  parallel: (plan: string, chapter: string) => `${plan}/parallel/${chapter}/`,
  annex: (plan: string, number: number) => `${plan}/annexes/${number}/`,
  terms: (plan: string) => `${plan}/terms/`,
  glossary: (plan: string) => `${plan}/terms/glossary/`,
  term: (plan: string, slug: string) => `${plan}/terms/${slug}/`,
  indicators: (plan: string) => `${plan}/indicators/`,
  indicator: (plan: string, slug: string) => `${plan}/indicators/${slug}/`,
  indicatorChart: (plan: string, slug: string, format: 'svg' | 'png') =>
    `${plan}/indicators/${slug}/chart.${format}`,
  projects: (plan: string) => `${plan}/projects/`,
  project: (plan: string, number: number) => `${plan}/projects/${number}/`,
  outcomes: (plan: string) => `${plan}/outcomes/`,
  checks: (plan: string) => `${plan}/checks/`,
  subjects: (plan: string) => `${plan}/subjects/`,
  subject: (plan: string, slug: string) => `${plan}/subjects/${slug}/`,
  organizations: (plan: string) => `${plan}/organizations/`,
  organization: (plan: string, slug: string) => `${plan}/organizations/${slug}/`,
  commitments: (plan: string) => `${plan}/commitments/`,
  corrections: (plan: string) => `${plan}/corrections/`,
  data: (plan: string) => `${plan}/data/`,
  quote: (plan: string) => `${plan}/quote/`,
} as const;

/** Address of a page in an edition; `rest` comes from `path`, `unit` is an id on the page. */
export function pageUrl(edition: Edition, rest: string, unit?: string): string {
  return `/${edition}/${rest}${unit ? `#${unit}` : ''}`;
}

/** Address of the feed of changes of an edition. */
export function feedUrl(edition: Edition): string {
  return `/${edition}/feed.xml`;
}

/** Address of what tells a browser how to search an edition. */
export function searchDescriptionUrl(edition: Edition): string {
  return `/${edition}/opensearch.xml`;
}

/** Address of a file of the plan's data. */
export function dataUrl(plan: string, file: string): string {
  return `/data/${plan}/${file}`;
}

/** Address of a book of a plan. */
export function bookUrl(plan: string, file: string): string {
  return `/books/${plan}/${file}`;
}

/** Address of a file with the citation of a page of a plan; the source’s stand without an edition. */
export function citationUrl(edition: Edition, rest: string, ending: string): string {
  const [plan, ...parts] = rest.split('/').filter((part) => part !== '');
  const name = parts.length === 0 ? 'plan' : parts.join('/');
  return `/cite/${plan}/${edition === sourceEdition ? '' : `${edition}/`}${name}.${ending}`;
}

/** Address of a page as a whole, with the origin. */
export function absoluteUrl(address: string): string {
  return new URL(address, site.origin).href;
}

/** What other sites show: an indicator in an edition, live, or as it was in a version. */
interface EmbedAddress {
  edition: Edition;
  plan: string;
  slug: string;
  version?: string | undefined;
}

/** Address of what other sites show of an indicator. */
export function embedUrl({ edition, plan, slug, version }: EmbedAddress): string {
  return `${version ? `/v/${version}` : ''}/embed/${edition}/${path.indicator(plan, slug)}`;
}

/** Address of the file in which oEmbed finds what to show of an indicator. */
export function oembedUrl(edition: Edition, plan: string, slug: string): string {
  return `/oembed/${edition}/${path.indicator(plan, slug).slice(0, -1)}.json`;
}
