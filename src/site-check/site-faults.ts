import type { Faults } from '../plan/record/fault.ts';
import type { Plan } from '../plan/types.ts';
import type { Redirect } from '../redirects.ts';
import type { Revision } from '../revisions.ts';
import { linkFaults, type SitePage } from './links.ts';
import { redirectFaults } from './redirects.ts';
import { revisionFaults } from './revisions.ts';
import { type Published, siteAddresses } from './site-addresses.ts';

/** What is said of the site itself, and the plans that it shows. */
interface SiteRecord {
  /** Each plan once, in any edition. */
  plans: readonly Plan[];
  pages: readonly SitePage[];
  revisions: readonly Revision[];
  redirects: readonly Redirect[];
  published: Published;
}

/** What of the site itself does not fit the plans that it shows: links, moved addresses and changed passages that lead nowhere. */
export function* siteFaults({ plans, pages, revisions, redirects, published }: SiteRecord): Faults {
  const addresses = siteAddresses(plans, published);
  yield* linkFaults(pages, addresses, redirects);
  yield* redirectFaults(redirects, addresses);
  yield* revisionFaults(plans, revisions);
}
