import { z } from 'astro/zod';
import { text } from '../field.ts';
import type { FileKind } from '../files/read-file.ts';
import { siteSchema } from './site.ts';
import { writtenTags } from './tags.ts';

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
      version: siteSchema.shape.version,
      /** Day of the version. */
      date: siteSchema.shape.date,
      changes: z.array(changeSchema).min(1),
    }),
  )
  .min(1);

/** The file with the versions. */
export const changelogFile = {
  path: 'site/changelog.json',
  schema: changelogSchema,
} satisfies FileKind<typeof changelogSchema>;
