import type { CSL, CSLDate, CSLType } from '@citation-js/core';
import { editions } from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import { site } from '../site.ts';
import type { CitedItem, CitedKind } from './cited-item.ts';

/** An item as CSL-JSON has it. */
export type CslEntry = CSL;

const types: Readonly<Record<CitedKind, CSLType>> = {
  report: 'report',
  dataset: 'dataset',
  entry: 'entry-encyclopedia',
  page: 'webpage',
};

/** An item as CSL-JSON; the day of reading is that of the version, since a build knows no other. */
export function cslEntry(item: CitedItem): CslEntry {
  const { author, translator, place, number, publisher } = item;
  return {
    id: item.id,
    type: types[item.kind],
    title: titleOf(item, words[item.edition].marks.colon),
    ...(author && { author: [{ literal: author }] }),
    ...(translator && { translator: [{ literal: translator }] }),
    ...(number && { number }),
    ...(item.kind === 'dataset' && { publisher: item.site, version: site.version }),
    ...(item.kind === 'report' && { publisher }),
    ...((item.kind === 'entry' || item.kind === 'page') && { 'container-title': item.siteVersion }),
    ...(place && { 'publisher-place': place }),
    issued: cslDate(item.issued),
    accessed: cslDate(site.date),
    language: editions[item.edition].tag,
    URL: item.address,
  };
}

/** The title of an item behind that of its work, with what a style sets between them. */
export function titleOf({ work, title }: CitedItem, colon: string): string {
  return work === '' ? title : `${work}${colon}${title}`;
}

function cslDate(iso: string): CSLDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}
