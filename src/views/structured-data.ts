import { sourceEdition } from '../editions/editions.ts';
import type { Plan, Term } from '../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../urls.ts';

/** The plan as schema.org knows it. */
export function legislation(plan: Plan, language: string): object {
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
export function definedTerm(plan: Plan, term: Term, language: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: term.name,
    description: term.definition.text,
    inLanguage: language,
    inDefinedTermSet: absoluteUrl(pageUrl(plan.edition, path.terms(plan.id))),
    url: absoluteUrl(pageUrl(plan.edition, path.term(plan.id, term.slug))),
  };
}

/** The site as schema.org knows it, with its search. */
export function website(plan: Plan, language: string): object {
  const search = absoluteUrl(pageUrl(plan.edition, path.search()));
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: plan.shortTitle,
    inLanguage: language,
    url: absoluteUrl(pageUrl(plan.edition, path.home())),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
