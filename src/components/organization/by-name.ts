import { editions } from '../../editions/editions.ts';
import type { Organization, Plan } from '../../plan/types.ts';
import { byCode } from '../../strings/by-code.ts';
import { shortNameOf } from './organization-facts.ts';

/** Organizations under the initial of their pinyin or English name; those that begin with a digit first, under 0–9. */
export function organizationsByInitial({ organizations, edition }: Plan): [string, Organization[]][] {
  const isByName = editions[edition].typography.nameOrder === 'name';
  const keyOf = (organization: Organization) =>
    isByName ? bare(shortNameOf(organization)) : organization.slug;
  const sorted = organizations.toSorted((a, b) => byCode(keyOf(a), keyOf(b)));
  return [...Map.groupBy(sorted, (organization) => initialOf(keyOf(organization)))];
}

function initialOf(key: string): string {
  return /^\d/.test(key) ? '0–9' : key.charAt(0).toUpperCase();
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^[^\p{L}\d]+/u, '');
}
