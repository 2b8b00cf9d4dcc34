import { z } from 'astro/zod';
import { convertedEditions, editionList, editions } from '../../editions/editions.ts';
import { text } from '../field.ts';
import type { FileKind } from '../files/read-file.ts';

/** Tags of the editions whose words are written; the others are converted. */
const writtenTags = editionList
  .filter((edition) => !convertedEditions.includes(edition))
  .map((edition) => editions[edition].tag);

/** What changed with a version, in the words of readers. */
const changeSchema = z.strictObject({
  /** What readers see and use, what the record holds, or what was wrong before. */
  kind: z.enum(['site', 'record', 'correction']),
  /** A sentence or two by the tag of each written edition. */
  text: z.record(z.enum(writtenTags), text),
});

/** The versions of the site, the newest first. */
export const changelogSchema = z
  .array(
    z.strictObject({
      version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers such as 1.2.0'),
      /** Day of the version. */
      date: z.iso.date(),
      changes: z.array(changeSchema).min(1),
    }),
  )
  .min(1);

/** The file with the versions. */
export const changelogFile = {
  path: 'site/changelog.json',
  schema: changelogSchema,
} satisfies FileKind<typeof changelogSchema>;
