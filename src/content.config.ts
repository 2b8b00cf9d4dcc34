import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { correctionsSchema, correctionWordsSchema } from './content-model/correction.ts';
import { termbaseSchema, wordingSchema } from './content-model/edition.ts';
import {
  indicatorSchema,
  indicatorWordsSchema,
  statementsSchema,
  statementWordsSchema,
} from './content-model/indicator.ts';
import { organizationsSchema, organizationWordsSchema } from './content-model/organization.ts';
import {
  chapterSchema,
  noticeSchema,
  noticeWordsSchema,
  planSchema,
  planWordsSchema,
} from './content-model/plan.ts';
import { projectsSchema, projectWordsSchema } from './content-model/project.ts';
import { sitePageSchema } from './content-model/site-page.ts';
import { strictLoader } from './content-model/strict-loader.ts';
import { tableSchema, tableWordsSchema } from './content-model/table.ts';
import { termSchema, termWordsSchema } from './content-model/term.ts';

const base = process.env.CONTENT_FOLDER ?? 'content';

function files<Schema extends z.ZodType>(pattern: string, schema: Schema, rendered = false) {
  return defineCollection({ loader: strictLoader({ base, pattern, schema, rendered }), schema });
}

export const collections = {
  plans: files('*/plan.json', planSchema),
  notices: files('*/notice.json', noticeSchema),
  chapters: files('*/chapters/*.mdx', chapterSchema),
  tables: files('*/tables/*.json', tableSchema),
  terms: files('*/terms/*.mdx', termSchema),
  indicators: files('*/indicators/*.json', indicatorSchema),
  statements: files('*/statements.json', statementsSchema),
  projects: files('*/projects.json', projectsSchema),
  organizations: files('*/organizations.json', organizationsSchema),
  corrections: files('*/corrections.json', correctionsSchema),
  wordings: files('*/editions/*/wording.json', wordingSchema),
  planWords: files('*/editions/*/plan.json', planWordsSchema),
  noticeWords: files('*/editions/*/notice.json', noticeWordsSchema),
  chapterWords: files('*/editions/*/chapters/*.mdx', chapterSchema),
  tableWords: files('*/editions/*/tables/*.json', tableWordsSchema),
  termWords: files('*/editions/*/terms/*.mdx', termWordsSchema),
  indicatorWords: files('*/editions/*/indicators.json', indicatorWordsSchema),
  statementWords: files('*/editions/*/statements.json', statementWordsSchema),
  projectWords: files('*/editions/*/projects.json', projectWordsSchema),
  organizationWords: files('*/editions/*/organizations.json', organizationWordsSchema),
  correctionWords: files('*/editions/*/corrections.json', correctionWordsSchema),
  termbases: files('*/editions/*/termbase.json', termbaseSchema),
  sitePages: files('site/*/*.mdx', sitePageSchema, true),
};
