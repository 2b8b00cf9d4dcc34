import { z } from 'astro/zod';
import { slug, text } from '../field.ts';
import type { FileKind } from '../files/read-file.ts';
import { siteSchema } from './site.ts';
import { editionTags, writtenTags } from './tags.ts';

/** Passages whose words are not those of the version before, the oldest first. */
export const revisionsSchema = z.array(
  z.strictObject({
    /** Id of the plan. */
    plan: slug,
    /** Id of the passage. */
    unit: text,
    /** Version with which it changed. */
    version: siteSchema.shape.version,
    /** Its words before, by the tag of each edition in which they changed; `npm run publish-version` writes them. */
    before: z
      .partialRecord(z.enum(editionTags), text)
      .refine((words) => Object.keys(words).length > 0, 'the words before, of one edition at least'),
    /** Why it changed, in a sentence by the tag of each written edition. */
    reason: z.record(z.enum(writtenTags), text),
  }),
);

/** The file with the changed passages; it may be missing while none has changed. */
export const revisionsFile = { path: 'site/revisions.json', schema: revisionsSchema } satisfies FileKind<
  typeof revisionsSchema
>;
