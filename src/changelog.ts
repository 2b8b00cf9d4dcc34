import type { z } from 'astro/zod';
import { readOnlyFile } from './content-model/files/only-file.ts';
import { RecordError } from './content-model/record-error.ts';
import { changelogFile, type changelogSchema } from './content-model/site/changelog.ts';
import { site } from './site.ts';

/** A version of the site and what changed with it. */
export type Release = z.output<typeof changelogSchema>[number];

/** The versions of the site, the newest first; throws a RecordError where the newest is not that of the site. */
export const changelog: readonly Release[] = readChangelog();

function readChangelog(): Release[] {
  const releases = readOnlyFile(changelogFile);
  if (!releases) throw fault('no file', 'the versions of the site, the newest first', '(file)');
  const [newest, ...older] = releases;
  if (newest?.version !== site.version || newest.date !== site.date)
    throw fault(`${newest?.version} of ${newest?.date}`, `${site.version} of ${site.date}`, '0.version');
  const late = older.findIndex(({ date }, index) => date > (releases[index]?.date ?? ''));
  if (late >= 0)
    throw fault(older[late]?.date ?? '', 'a day before that of the version above', `${late + 1}.date`);
  const risen = older.findIndex(
    ({ version }, index) => compareVersions(version, releases[index]?.version ?? '') >= 0,
  );
  if (risen >= 0)
    throw fault(older[risen]?.version ?? '', 'a version before that above', `${risen + 1}.version`);
  return releases;
}

function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, undefined, { numeric: true });
}

function fault(found: string, expected: string, field: string): RecordError {
  const mend = 'say what changed with the version of site.json, above those before it';
  return new RecordError({ file: `content/${changelogFile.path}`, field, found, expected, mend });
}
