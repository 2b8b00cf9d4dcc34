import type { BreadcrumbList, SearchAction, Thing, WebSite } from 'schema-dts';
import { type Edition, editions } from '../editions/editions.ts';
import type { Plan } from '../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../urls.ts';

/** What schema.org knows of a page, in the form that a page embeds. */
interface PageData {
  '@context': 'https://schema.org';
  '@graph': readonly PageThing[];
}

/** A thing that schema.org knows. */
export type PageThing = Exclude<Thing, string>;

/** What schema.org knows of the things on a page, and the way to it. */
export function pageData(things: readonly PageThing[], trail: BreadcrumbList | null): PageData {
  return { '@context': 'https://schema.org', '@graph': trail ? [...things, trail] : things };
}

/** The way to a page: labels and addresses after the edition, the page itself last. */
export function breadcrumbData(
  edition: Edition,
  trail: readonly { label: string; rest: string }[],
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, rest }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: { '@id': absoluteUrl(pageUrl(edition, rest)) },
    })),
  };
}

/** The site, with its search. */
export function websiteData(plan: Plan): WebSite {
  const address = absoluteUrl(pageUrl(plan.edition, path.search()));
  const search: SearchAction & QueryInput = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    name: plan.site.name,
    inLanguage: editions[plan.edition].tag,
    url: absoluteUrl(pageUrl(plan.edition, path.home())),
    potentialAction: search,
  };
}

/** What search engines ask of a search beyond schema.org. */
interface QueryInput {
  'query-input': string;
}
