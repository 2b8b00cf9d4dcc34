import { isTranslated } from '../../editions/editions.ts';
import { byCode } from '../../strings/by-code.ts';
import { everyTranslation, type OrganizationRecord } from '../record/record.ts';
import { findMentions, formsOf } from '../text/organization-names.ts';
import { runInHeading } from '../text/rich-text.ts';
import { readerOf } from '../text/texts.ts';
import { textKey } from '../text-keys.ts';
import type { Industry, Organization } from '../things/projects.ts';
import type { Assembly } from './assembly.ts';

/** The organizations of a plan in the order of their slugs, each with its mentions in reading order. */
export function assembleOrganizations(
  assembly: Assembly,
  order: ReadonlyMap<string, number>,
): Organization[] {
  const { record, sourceTexts } = assembly;
  const mentions = findMentions(record.organizations, sourceTexts);
  const inOrder = (a: string, b: string) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size);
  return record.organizations
    .map((organization) => ({
      ...namesOf(organization, assembly),
      slug: organization.slug,
      kind: organization.kind,
      projects: organization.projects ?? [],
      listingRow: organization.listingRow ?? null,
      mentions: [...(mentions.get(organization.slug) ?? [])].sort(inOrder),
    }))
    .sort((a, b) => byCode(a.slug, b.slug));
}

/** The industries that the record names paragraphs of, with the organizations that these speak of. */
export function assembleIndustries(
  { record, texts }: Assembly,
  organizations: readonly Organization[],
): Industry[] {
  const named = (unit: string, { mentions, projects }: Organization) =>
    mentions.includes(unit) ||
    record.projects.some(({ id, mentions: places = [] }) => projects.includes(id) && places.includes(unit));
  return record.industries
    .map((unit) => ({
      unit,
      name: runInHeading(readerOf(texts)(textKey.unit(unit))) ?? '',
      organizations: organizations.filter((entry) => named(unit, entry)).map(({ slug }) => slug),
    }))
    .filter((industry) => industry.organizations.length > 0);
}

function namesOf(organization: OrganizationRecord, { record, texts, edition, script }: Assembly) {
  const { slug, name: sourceName } = organization;
  const translated = everyTranslation(record).flatMap(({ edition: other, words }) => {
    const entry = words.organizations[slug];
    return entry ? [{ edition: other, ...entry, shortNames: entry.shortNames ?? [] }] : [];
  });
  const own = translated.find((entry) => entry.edition === edition);
  const name = readerOf(texts)(textKey.organization(slug)).text;
  const shortNames = isTranslated(edition)
    ? (own?.shortNames ?? [])
    : (organization.shortNames ?? []).map(script);
  const others = translated.flatMap((entry) => [entry.name, ...entry.shortNames]);
  const isOfficial = translated.some(({ status }) => status === 'official');
  return {
    name,
    sourceName,
    shortNames,
    allNames: [...new Set([name, ...shortNames, ...formsOf(organization), ...others])],
    translationStatus: isOfficial ? ('official' as const) : ('editors' as const),
  };
}
