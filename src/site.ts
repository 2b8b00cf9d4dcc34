import { readOnlyFile } from './content-model/files/only-file.ts';
import { RecordError } from './content-model/record-error.ts';
import { siteFile } from './content-model/site/site.ts';

const { SITE_ORIGIN: preview } = process.env;

/** Facts of the site itself: version and its day, origin, publisher, contact, repository; throws a RecordError where the file is wrong. */
export const site = { ...readSite(), ...(preview && { origin: preview }) };

/** Names of the facts that nobody has settled yet, so that pages say so instead of pointing nowhere. */
export function listUnsettled(facts = site): string[] {
  const missing = Object.entries(facts).flatMap(([name, value]) => (value === null ? [name] : []));
  return /\.example(?::\d+)?$/.test(facts.origin) ? ['origin', ...missing] : missing;
}

function readSite() {
  const facts = readOnlyFile(siteFile);
  if (facts) return facts;
  throw new RecordError({
    file: `content/${siteFile.path}`,
    field: '(file)',
    found: 'no file',
    expected: 'the facts of the site',
    mend: 'add it as content/README.md describes',
  });
}
