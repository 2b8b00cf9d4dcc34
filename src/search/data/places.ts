import type { Edition } from '../../editions/editions.ts';
import { sectionOf } from '../../plan/ids.ts';
import type { Kind } from '../names/kinds.ts';
import type { PlaceTable } from './files.ts';

/** A text that the full-text index knows. */
export interface Place {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  /** Name by which the index calls it, or the start of it. */
  id: string;
}

/** Reads a table of places; those of a page stand side by side. */
export function placesOf({ pages, ids }: PlaceTable): Place[] {
  const places = pages.flatMap(([kind, page, units]) =>
    units.split(' ').map((unit) => ({ kind, address: unit === '' ? page : `${page}#${unit}` })),
  );
  const length = ids.length / Math.max(1, places.length);
  return places.map((place, index) => ({ ...place, id: ids.slice(index * length, (index + 1) * length) }));
}

/**
 * File with the text of a place, below the folder of the search: a section of a chapter has its own, since a whole
 * chapter would be a third of what a query loads beside the index, and so have terms, subjects and organizations;
 * indicators, projects and commitments share one.
 */
export function passageFile(edition: Edition, { kind, address }: Pick<Place, 'kind' | 'address'>): string {
  const [page = '', unit = ''] = address.split('#');
  const folders = page.replace(/\/$/, '').split('/');
  const isOfMany = kind === 'indicator' || kind === 'project';
  if (kind === 'commitment') return [edition, ...folders].join('/');
  return [edition, ...(isOfMany ? folders.slice(0, -1) : folders), sectionOf(unit)].filter(Boolean).join('/');
}
