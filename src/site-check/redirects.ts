import { RecordError, type Wrong } from '../content-model/record-error.ts';
import type { Faults } from '../plan/record/fault.ts';
import type { Redirect } from '../redirects.ts';
import { faultOfAddress, inEditions } from './links.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** Stops where an address is said to have moved to one that is not there, or is there itself. */
export function* redirectFaults(
  redirects: readonly Redirect[],
  addresses: SiteAddresses,
  versions: readonly string[],
): Faults {
  for (const [index, { from, to, version }] of redirects.entries()) {
    if (!versions.includes(version))
      yield faultAt(`${index}.version`, {
        found: version,
        expected: `a version of the changelog: ${versions.join(', ')}`,
        mend: 'correct the version, or add it to changelog.json',
      });
    const wrong = inEditions(to).flatMap((one) => faultOfAddress(one, addresses) ?? [])[0];
    if (wrong)
      yield faultAt(`${index}.to`, {
        ...wrong,
        mend: 'name a page of the site, and an id on it for one that it had',
      });
    if (!from.includes('#') && addresses.pages.has(inEditions(from)[0] ?? ''))
      yield faultAt(`${index}.from`, {
        found: `${from}, which is a page of the site`,
        expected: 'an address that it had once',
        mend: 'correct the address, or remove the entry',
      });
  }
}

function faultAt(field: string, wrong: Wrong): RecordError {
  return new RecordError({ file: 'content/site/redirects.json', field, ...wrong });
}
