import type { DefinedTerm, Legislation, SearchAction, WebSite, WithContext } from 'schema-dts';
import { sourceEdition } from '../editions/editions.ts';
import type { Plan, Term } from '../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../urls.ts';

/** The plan as schema.org knows it. */
export function legislation(plan: Plan, language: string): WithContext<Legislation> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': absoluteUrl(pageUrl(sourceEdition, path.plan(plan.id))),
    name: plan.title,
    legislationIdentifier: plan.documentNumber,
    legislationDate: plan.issued,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: plan.issuer },
    temporalCoverage: `${plan.period.start}/${plan.period.end}`,
    inLanguage: language,
    url: absoluteUrl(pageUrl(plan.edition, path.plan(plan.id))),
  };
}

/** A term as schema.org knows it. */
export function definedTerm(plan: Plan, term: Term): WithContext<DefinedTerm> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: term.name,
    description: term.definition?.text.text ?? term.gloss,
    inDefinedTermSet: absoluteUrl(pageUrl(plan.edition, path.terms(plan.id))),
    url: absoluteUrl(pageUrl(plan.edition, path.term(plan.id, term.slug))),
  };
}

/** The site as schema.org knows it, with its search. */
export function website(plan: Plan, language: string): WithContext<WebSite> {
  const address = absoluteUrl(pageUrl(plan.edition, path.search()));
  const search: SearchAction & QueryInput = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: plan.shortTitle,
    inLanguage: language,
    url: absoluteUrl(pageUrl(plan.edition, path.home())),
    potentialAction: search,
  };
}

/** What search engines ask of a search beyond schema.org. */
interface QueryInput {
  'query-input': string;
}
