import { z } from 'astro/zod';
import { editionList } from '../../editions/editions.ts';
import { slug, text } from '../field.ts';
import type { FileKind } from '../files/read-file.ts';
import { siteSchema } from './site.ts';

const point = z.strictObject({
  year: z.int(),
  value: z.number(),
  /** The value as the edition shows it. */
  label: text,
  kind: z.enum(['baseline', 'target', 'reported']),
});

/** What other sites show of an indicator, in one edition: every word and number of the record that is in it. */
const embed = z.strictObject({
  edition: z.enum(editionList),
  /** Id of the plan. */
  plan: slug,
  /** Slug of the indicator. */
  indicator: slug,
  /** The goal in one line. */
  title: text,
  /** Name of the plan. */
  planName: text,
  /** Where in the plan the values stand. */
  tables: text,
  chart: z.strictObject({
    id: slug,
    title: text,
    description: text,
    /** Empty where the values have none. */
    unit: z.string(),
    points: z.array(point).min(1),
  }),
  /** What was reported since: the figure with its unit, the time that it is about, and whether it may be held against the targets. */
  reports: z.array(z.strictObject({ phrase: text, period: text, isComparable: z.boolean() })),
});

/** A published version: its number, its day, and what other sites show of it for ever. */
export const versionSchema = z.strictObject({
  version: siteSchema.shape.version,
  date: siteSchema.shape.date,
  embeds: z.array(embed).min(1),
});

/** The files of the published versions; `npm run publish-version` writes them, and nobody else does. */
export const versionFiles = {
  path: 'site/versions/{version}.json',
  schema: versionSchema,
  namesOf: ({ version }) => [version],
} satisfies FileKind<typeof versionSchema>;
