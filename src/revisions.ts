import type { z } from 'astro/zod';
import { changelog } from './changelog.ts';
import { readOnlyFile } from './content-model/files/only-file.ts';
import { RecordError } from './content-model/record-error.ts';
import { revisionsFile, type revisionsSchema } from './content-model/site/revisions.ts';
import { type Edition, editions } from './editions/editions.ts';

/** A passage whose words changed with a version. */
export type Revision = z.output<typeof revisionsSchema>[number];

/** The changed passages, the oldest first; throws a RecordError where one is of no version of the changelog. */
export const revisions: readonly Revision[] = readRevisions();

/** The changes of a passage in an edition, the oldest first. */
export function revisionsOf(edition: Edition, plan: string, unit: string): Revision[] {
  const { tag } = editions[edition];
  return revisions.filter((one) => one.plan === plan && one.unit === unit && one.before[tag] !== undefined);
}

/** Id of a change on the page of changes. */
export function revisionId({ version, unit }: Pick<Revision, 'version' | 'unit'>): string {
  return `v${version}-${unit}`;
}

function readRevisions(): Revision[] {
  const read = readOnlyFile(revisionsFile) ?? [];
  const known = changelog.map(({ version }) => version);
  const strange = read.findIndex(({ version }) => !known.includes(version));
  if (strange < 0) return read;
  throw new RecordError({
    file: `content/${revisionsFile.path}`,
    field: `${strange}.version`,
    found: read[strange]?.version ?? '',
    expected: `a version of the changelog: ${known.join(', ')}`,
    mend: 'correct the version, or add it to changelog.json',
  });
}
