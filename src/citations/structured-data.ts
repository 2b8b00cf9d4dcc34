import type {
  BreadcrumbList,
  Chapter,
  Dataset,
  DefinedTerm,
  DefinedTermSet,
  Report,
  SearchAction,
  Thing,
  WebSite,
} from 'schema-dts';
import { type Edition, editionList, editions, sourceEdition } from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import type { Indicator, Organization, Plan, Term } from '../plan/types.ts';
import { site } from '../site.ts';
import { absoluteUrl, dataUrl, pageUrl, path } from '../urls.ts';
import type { CitedItem } from './cited-item.ts';

/** What schema.org knows of a page, in the form that a page embeds. */
export interface PageData {
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

/** The plan. */
export function planData(plan: Plan, item: CitedItem): Report {
  const { text } = editions[plan.edition];
  const others = editionList.filter((edition) => editions[edition].text === 'translated');
  return {
    '@type': 'Report',
    '@id': item.address,
    url: item.address,
    name: item.title,
    reportNumber: item.number,
    author: { '@type': 'GovernmentOrganization', name: item.author },
    datePublished: item.issued,
    inLanguage: editions[item.edition].tag,
    temporalCoverage: `${plan.period.start}/${plan.period.end}`,
    ...(text === 'translated' && { translationOfWork: { '@id': planUrl(plan, sourceEdition) } }),
    ...(text === 'source' && {
      workTranslation: others.map((edition) => ({ '@id': planUrl(plan, edition) })),
    }),
  };
}

/** A part of the plan; who issued it, and when, the plan says. */
export function partData(plan: Plan, item: CitedItem): Chapter {
  return {
    '@type': 'Chapter',
    '@id': item.address,
    name: item.title,
    isPartOf: { '@id': planUrl(plan, plan.edition) },
  };
}

/** The figures of an indicator, with the files that have them. */
export function indicatorData(plan: Plan, indicator: Indicator, item: CitedItem): Dataset {
  const { slug, name, unit } = indicator;
  const years = indicator.values.map(({ year }) => year);
  return {
    '@type': 'Dataset',
    '@id': item.address,
    url: item.address,
    name,
    identifier: item.number,
    inLanguage: editions[item.edition].tag,
    version: site.version,
    datePublished: item.issued,
    ...publisherOf(item),
    isBasedOn: { '@id': planUrl(plan, plan.edition) },
    temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
    spatialCoverage: { '@type': 'Place', name: plan.zone },
    variableMeasured: { '@type': 'PropertyValue', name, unitText: unit },
    distribution: ['csv', 'json'].map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
      contentUrl: absoluteUrl(dataUrl(plan.id, `indicators/${slug}.${format}`)),
    })),
  };
}

/** The glossary. */
export function glossaryData(plan: Plan): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': glossaryUrl(plan),
    url: glossaryUrl(plan),
    name: `${plan.site.name}${words[plan.edition].marks.colon}${words[plan.edition].term.index}`,
    inLanguage: editions[plan.edition].tag,
    about: { '@id': planUrl(plan, plan.edition) },
  };
}

/** A term. */
export function termData(plan: Plan, term: Term, item: CitedItem): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    '@id': item.address,
    url: item.address,
    name: term.name,
    ...(term.aliases.length > 0 && { alternateName: [...term.aliases] }),
    description: term.definition?.text.text ?? term.gloss,
    inDefinedTermSet: glossaryUrl(plan),
  };
}

/** A company or an institution; parks are places and tell nothing. */
export function organizationData({ name, shortNames, kind }: Organization, item: CitedItem): PageThing[] {
  if (kind === 'park') return [];
  return [
    {
      '@type': 'Organization',
      name,
      ...(shortNames.length > 0 && { alternateName: [...shortNames] }),
      subjectOf: { '@type': 'WebPage', url: item.address },
    },
  ];
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

function publisherOf({ publisher }: CitedItem) {
  return publisher === '' ? {} : { publisher: { '@type': 'Organization', name: publisher } as const };
}

function planUrl({ id }: Plan, edition: Edition): string {
  return absoluteUrl(pageUrl(edition, path.plan(id)));
}

function glossaryUrl({ id, edition }: Plan): string {
  return absoluteUrl(pageUrl(edition, path.terms(id)));
}
