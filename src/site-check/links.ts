import { linksOfPage } from '../content-model/files/page-text.ts';
import { RecordError, type Wrong } from '../content-model/record-error.ts';
import { type Edition, editionList, editionOfFile, sourceEdition } from '../editions/editions.ts';
import { readUnitId } from '../plan/ids.ts';
import type { Faults } from '../plan/record/fault.ts';
import type { Redirect } from '../redirects.ts';
import { nearest } from '../strings/nearest.ts';
import { pageUrl, path } from '../urls.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** A page about the site as the record has it. */
export interface SitePage {
  /** Path below the project root, which names the edition. */
  filePath: string;
  /** Its text below the front matter. */
  body: string;
}

/** Stops where a page about the site links to a page or an id of the site that is not there. */
export function* linkFaults(
  pages: readonly SitePage[],
  { pages: others, units }: SiteAddresses,
  redirects: readonly Redirect[],
): Faults {
  const moved = new Set(redirects.flatMap(({ from }) => inEditions(from)));
  const own = pages.map(({ filePath: file, body }) => ({ file, ...linksOfPage(body, file) }));
  const ownPages = own.map(
    ({ file, ids }) => [addressOf(file), { ids: new Set(ids), isWhole: true }] as const,
  );
  const known = { pages: new Map([...others, ...ownPages]), units };
  for (const { file, links } of own)
    for (const { address, line } of links) {
      const whole = address.startsWith('#') ? addressOf(file) + address : address;
      const wrong = !whole.startsWith('/') || moved.has(whole) ? null : faultOfAddress(whole, known);
      if (wrong)
        yield new RecordError({
          file,
          field: `line ${line} of the text`,
          ...wrong,
          mend: 'correct the address',
        });
    }
}

/** An address with {edition} in each edition. */
export function inEditions(address: string): string[] {
  return [...new Set(editionList.map((edition) => address.replace('{edition}', edition)))];
}

/**
 * What is wrong with an address of the site; null where nothing is, or where the build alone can know: of files, and of
 * ids of a page that was not published yet, which are no units of the text.
 */
export function faultOfAddress(address: string, { pages, units }: SiteAddresses): Omit<Wrong, 'mend'> | null {
  const [page = '', id] = address.replace(/\?[^#]*/, '').split('#');
  if (/\.\w+$/.test(page)) return null;
  const found = `the link ${address}`;
  const known = pages.get(page);
  if (!known)
    return { found, expected: `a page of the site, such as the nearest, ${nearest(page, pages.keys())}` };
  const { ids, isWhole } = known;
  if (id === undefined || ids.has(id)) return null;
  if (!isWhole && (ids.size === 0 || readUnitId(id) === null)) return null;
  const rest = units.get(id);
  const nearby = rest === undefined ? `#${nearest(id, ids)}` : `${pageUrl(editionIn(page), rest)}#${id}`;
  return { found, expected: `an id of the page, such as the nearest, ${nearby}` };
}

function editionIn(page: string): Edition {
  return editionList.find((edition) => page.startsWith(`/${edition}/`)) ?? sourceEdition;
}

/** Where a page about the site is shown; the folder of its file is the tag of its edition. */
function addressOf(file: string): string {
  return pageUrl(editionOfFile(file), path.about());
}
