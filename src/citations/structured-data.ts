import type { Chapter, Dataset, DefinedTerm, DefinedTermSet, Report } from 'schema-dts';
import { type Edition, editions, sourceEdition, translatedEditions } from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import type { Indicator } from '../plan/things/indicators.ts';
import type { Organization } from '../plan/things/projects.ts';
import type { Term } from '../plan/things/terms.ts';
import type { Plan } from '../plan/types.ts';
import { site } from '../site.ts';
import { absoluteUrl, dataUrl, pageUrl, path } from '../urls.ts';
import type { CitedItem } from './cited-item.ts';
import type { PageThing } from './page-data.ts';

/** The plan. */
export function planData(plan: Plan, item: CitedItem): Report {
  const { text } = editions[plan.edition];
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
      workTranslation: translatedEditions.map((edition) => ({ '@id': planUrl(plan, edition) })),
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

function publisherOf({ publisher }: CitedItem) {
  return publisher === '' ? {} : { publisher: { '@type': 'Organization', name: publisher } as const };
}

function planUrl({ id }: Plan, edition: Edition): string {
  return absoluteUrl(pageUrl(edition, path.plan(id)));
}

function glossaryUrl({ id, edition }: Plan): string {
  return absoluteUrl(pageUrl(edition, path.terms(id)));
}
