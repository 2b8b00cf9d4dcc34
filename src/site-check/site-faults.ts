import type { Release } from '../changelog.ts';
import type { Faults } from '../plan/record/fault.ts';
import type { Plan } from '../plan/types.ts';
import type { Redirect } from '../redirects.ts';
import type { Revision } from '../revisions.ts';
import { linkFaults, type SitePage } from './links.ts';
import { redirectFaults } from './redirects.ts';
import { revisionFaults } from './revisions.ts';
import { type Published, siteAddresses } from './site-addresses.ts';
import { type WordsByTag, wordFaults } from './words.ts';

/** What is said of the site itself, and the plans that it shows. */
interface SiteRecord {
  /** Each plan once, in any edition. */
  plans: readonly Plan[];
  pages: readonly SitePage[];
  changelog: readonly Release[];
  revisions: readonly Revision[];
  redirects: readonly Redirect[];
  published: Published;
}

/** What of the site itself does not fit the plans that it shows, or is not written as it should be. */
export function* siteFaults({
  plans,
  pages,
  changelog,
  revisions,
  redirects,
  published,
}: SiteRecord): Faults {
  const addresses = siteAddresses(plans, published);
  yield* linkFaults(pages, addresses, redirects);
  yield* redirectFaults(
    redirects,
    addresses,
    changelog.map(({ version }) => version),
  );
  yield* revisionFaults(plans, revisions);
  yield* wordFaults(pages, [
    ...changelog.flatMap(({ changes }, at) =>
      changes.map(({ text }, of) => entryOf('changelog', `${at}.changes.${of}.text`, text)),
    ),
    ...revisions.map(({ reason }, at) => entryOf('revisions', `${at}.reason`, reason)),
    ...redirects.map(({ reason }, at) => entryOf('redirects', `${at}.reason`, reason)),
  ]);
}

function entryOf(name: string, field: string, words: WordsByTag['words']): WordsByTag {
  return { file: `content/site/${name}.json`, field, words };
}
