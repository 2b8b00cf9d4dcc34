import { z } from 'astro/zod';
import { text } from '../field.ts';
import type { FileKind } from '../files/read-file.ts';
import { siteSchema } from './site.ts';
import { writtenTags } from './tags.ts';

const address = z
  .string()
  .regex(
    /^\/(?:\{edition\}\/)?[\w./-]*(?:#[\w-]+)?$/,
    'an address such as /{edition}/plan/terms/1220/, or with an id such as /{edition}/plan/terms/1220/#uses',
  );

/** Addresses and ids that were published and are now elsewhere. */
const redirectsSchema = z.array(
  z
    .strictObject({
      /** The published address; {edition} stands for every edition. With an id, the id on that page. */
      from: address,
      /** Where its matter is now; for an id, another id on the same page. */
      to: address,
      /** Version with which it moved. */
      version: siteSchema.shape.version,
      /** Why, in a sentence by the tag of each written edition. */
      reason: z.record(z.enum(writtenTags), text),
    })
    .refine(({ from, to }) => !from.includes('#') || from.split('#')[0] === to.split('#')[0], {
      error: 'for an id, an id on the same page',
      path: ['to'],
    }),
);

/** The file with what moved; it may be missing while nothing has. */
export const redirectsFile = { path: 'site/redirects.json', schema: redirectsSchema } satisfies FileKind<
  typeof redirectsSchema
>;
