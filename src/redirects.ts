import type { z } from 'astro/zod';
import { readOnlyFile } from './content-model/files/only-file.ts';
import { redirectsFile } from './content-model/site/redirects.ts';
import { type Edition, editionList } from './editions/editions.ts';

/** A published address whose matter is elsewhere now. */
interface MovedPage {
  from: string;
  to: string;
  /** Where it is in each edition; the same where the address has no edition. */
  toIn: (edition: Edition) => string;
}

/** An id on a page that is another one now. */
export interface MovedId {
  page: string;
  from: string;
  to: string;
}

/** An entry of what moved, for every edition. */
export type Redirect = z.output<typeof redirectsFile.schema>[number];

const edition = '{edition}';

/** What moved, as the record has it. */
export const redirects: readonly Redirect[] = readOnlyFile(redirectsFile) ?? [];

/** Pages and files that moved, in every edition. */
export const movedPages: readonly MovedPage[] = redirects
  .filter(({ from }) => !from.includes('#'))
  .flatMap(({ from, to }) => {
    const toIn = (name: Edition) => to.replace(edition, name);
    const names = from.includes(edition) ? editionList : [editionList[0] as Edition];
    return names.map((name) => ({ from: from.replace(edition, name), to: toIn(name), toIn }));
  });

/** Ids that moved on their page, in every edition. */
export const movedIds: readonly MovedId[] = redirects
  .filter(({ from }) => from.includes('#'))
  .flatMap(({ from, to }) => {
    const [page = '', old = ''] = from.split('#');
    const names = page.includes(edition) ? editionList : [''];
    return names.map((name) => ({
      page: page.replace(edition, name),
      from: old,
      to: to.split('#')[1] ?? '',
    }));
  });
