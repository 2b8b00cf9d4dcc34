import { z } from 'astro/zod';
import { text, webAddress } from '../field.ts';
import type { FileKind } from '../files/read-file.ts';
import { editionTags } from './tags.ts';

/** Facts of the site itself, of which every page, file and citation tells; null where nobody has settled them yet. */
export const siteSchema = z.strictObject({
  /** Version of the site and its record: three numbers, the first of which rises when what was published changes its meaning. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers such as 1.2.0'),
  /** Day of the version. */
  date: z.iso.date(),
  /** Where the site is published: scheme and host, no path; a host below `.example` until there is one. */
  origin: z
    .string()
    .regex(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/, 'scheme and host such as https://plan.example.org'),
  /** Language tags of the editions: all of them, in their order, since an edition once published stays. */
  languages: z
    .array(z.string())
    .refine(
      (tags) => tags.join() === editionTags.join(),
      `the editions of the site: ${editionTags.join(', ')}`,
    ),
  /** Who publishes the site, by the tags of the editions. */
  publisher: z.record(z.enum(editionTags), text).nullable(),
  /** Where readers write to: an address of electronic mail. */
  contact: z.email().nullable(),
  /** Where the code and the record are kept, and errors reported. */
  repository: webAddress.nullable(),
});

/** The file with the facts of the site. */
export const siteFile = { path: 'site/site.json', schema: siteSchema } satisfies FileKind;
