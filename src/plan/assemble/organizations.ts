import { byCode } from '../../strings/by-code.ts';
import type { PlanRecord } from '../record/record.ts';
import { findMentions, formsOf } from '../text/organization-names.ts';
import type { Organization, UnitPlace } from '../types.ts';
import { type Assembly, speaker } from './assembly.ts';

/** The organizations of a plan in the order of their slugs, each with its mentions in reading order. */
export function assembleOrganizations(
  assembly: Assembly,
  places: ReadonlyMap<string, UnitPlace>,
): Organization[] {
  const { record, sourceTexts } = assembly;
  const mentions = findMentions(record.organizations, sourceTexts);
  const order = readingOrder(record, places);
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

function namesOf(organization: PlanRecord['organizations'][number], { record, texts }: Assembly) {
  const { slug, name: sourceName } = organization;
  const [name = sourceName, ...shortNames] = speaker(texts)(`organization-${slug}/names`).text.split('\n');
  const english = record.translation.organizations[slug];
  const englishNames = english ? [english.name, ...(english.shortNames ?? [])] : [];
  return {
    name,
    sourceName,
    shortNames,
    allNames: [...new Set([name, ...shortNames, ...formsOf(organization), ...englishNames])],
    englishStatus: english?.status ?? 'editors',
  };
}

/** Place of every unit: notice and cover, chapters, annexes, notes. */
function readingOrder({ notice }: PlanRecord, places: ReadonlyMap<string, UnitPlace>): Map<string, number> {
  const lines = [...notice.notice, ...notice.cover].map(({ id }) => id);
  const units = new Set([...lines, ...places.keys()]);
  return new Map([...units].map((unit, index) => [unit, index]));
}
