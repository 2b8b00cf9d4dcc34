import { sourceEdition } from '../../editions/editions.ts';
import { nameStatuses, organizationKinds } from '../../plan/kinds.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { type Fields, field, inEditions, required } from './field.ts';
import type { FlatRow } from './flat-rows.ts';

/** The columns of the companies and institutions. */
export const organizationFields: Fields = {
  slug: field.id,
  kind: required(field.oneOf(...organizationKinds)),
  ...inEditions('name', field.stated),
  ...inEditions('short_names', field.texts),
  english_name: required(field.oneOf(...nameStatuses)),
  projects: field.texts,
  listing_row: field.text,
  industries: field.texts,
  units: field.texts,
  outcomes: field.texts,
  ...inEditions('address', field.address),
};

/** The companies and institutions of a plan in the order of their slugs, the editions side by side. */
export function organizationRows(plans: ByEdition<Plan>): FlatRow[] {
  const source = plans[sourceEdition];
  return source.organizations.map((organization, index) => {
    const all = byEdition((edition) => plans[edition].organizations[index] ?? organization);
    const { slug, kind, translationStatus, projects, listingRow, mentions } = organization;
    return {
      slug,
      kind,
      ...editionFields('name', (edition) => all[edition].name),
      ...editionFields('short_names', (edition) => all[edition].shortNames),
      english_name: translationStatus,
      projects,
      listing_row: listingRow,
      industries: source.industries
        .filter(({ organizations }) => organizations.includes(slug))
        .map(({ unit }) => unit),
      units: mentions,
      outcomes: source.outcomes
        .filter(({ organizations }) => organizations.includes(slug))
        .map(({ id }) => id),
      ...editionFields('address', (edition) => {
        return absoluteUrl(pageUrl(edition, path.organization(plans[edition].id, slug)));
      }),
    };
  });
}
