import type { z } from 'astro/zod';
import { chapterSlugOf, unitId } from '../plan/ids.ts';
import { correctionsSchema, correctionWordsSchema } from './correction.ts';
import { termbaseSchema, wordingSchema } from './edition.ts';
import type { FileKind } from './files/read-file.ts';
import { indicatorSchema, indicatorWordsSchema } from './indicator.ts';
import { organizationsSchema, organizationWordsSchema } from './organization.ts';
import { chapterSchema, noticeSchema, noticeWordsSchema, planSchema, planWordsSchema } from './plan.ts';
import { projectsSchema, projectWordsSchema } from './project.ts';
import { figureChecksSchema, figureCheckWordsSchema } from './reports/figure-check.ts';
import { outcomesSchema, outcomeWordsSchema } from './reports/outcome.ts';
import { sourcesSchema, sourceWordsSchema } from './reports/source.ts';
import { changelogFile } from './site/changelog.ts';
import { redirectsFile } from './site/redirects.ts';
import { revisionsFile } from './site/revisions.ts';
import { siteFile } from './site/site.ts';
import { sitePageSchema } from './site/site-page.ts';
import { versionFiles } from './site/version.ts';
import { commitmentsSchema, commitmentWordsSchema } from './statements/commitment.ts';
import { statementsSchema, statementWordsSchema } from './statements/statement.ts';
import { tableSchema, tableWordsSchema } from './table.ts';
import { termSchema, termWordsSchema } from './term.ts';
import { inShortSchema, inShortWordsSchema } from './ways-in/in-short.ts';
import { subjectSchema, subjectWordsSchema } from './ways-in/subject.ts';

type Rest<Schema extends z.ZodType> = Omit<FileKind<Schema>, 'path' | 'schema'>;

function files<Schema extends z.ZodType>(path: string, schema: Schema, rest: Rest<Schema> = {}) {
  return { path, schema, ...rest } satisfies FileKind<Schema>;
}

const chapterName = {
  namesOf: ({ number }: z.output<typeof chapterSchema>) => [chapterSlugOf(unitId.chapter(number ?? null))],
};

const tableName = {
  namesOf: ({ number }: z.output<typeof tableSchema>) =>
    number.includes('-') ? [unitId.box(number), unitId.table(number)] : [unitId.annex(Number(number))],
};

/** Every kind of file that the record has, with its shape. */
export const contentFiles = {
  plans: files('{plan}/plan.json', planSchema),
  notices: files('{plan}/notice.json', noticeSchema),
  chapters: files('{plan}/chapters/{chapter}.mdx', chapterSchema, chapterName),
  tables: files('{plan}/tables/{table}.json', tableSchema, tableName),
  terms: files('{plan}/terms/{slug}.mdx', termSchema),
  indicators: files('{plan}/indicators/{slug}.json', indicatorSchema),
  statements: files('{plan}/statements.json', statementsSchema),
  commitments: files('{plan}/commitments.json', commitmentsSchema),
  projects: files('{plan}/projects.json', projectsSchema),
  organizations: files('{plan}/organizations.json', organizationsSchema),
  inShort: files('{plan}/in-short.json', inShortSchema),
  subjects: files('{plan}/subjects/{slug}.json', subjectSchema),
  corrections: files('{plan}/corrections.json', correctionsSchema),
  sources: files('{plan}/sources.json', sourcesSchema),
  outcomes: files('{plan}/outcomes.json', outcomesSchema),
  checks: files('{plan}/checks.json', figureChecksSchema),
  wordings: files('{plan}/editions/{converted}/wording.json', wordingSchema),
  planWords: files('{plan}/editions/{translated}/plan.json', planWordsSchema),
  noticeWords: files('{plan}/editions/{translated}/notice.json', noticeWordsSchema),
  chapterWords: files('{plan}/editions/{translated}/chapters/{chapter}.mdx', chapterSchema, chapterName),
  tableWords: files('{plan}/editions/{translated}/tables/{table}.json', tableWordsSchema),
  termWords: files('{plan}/editions/{translated}/terms/{slug}.mdx', termWordsSchema),
  indicatorWords: files('{plan}/editions/{translated}/indicators.json', indicatorWordsSchema),
  statementWords: files('{plan}/editions/{translated}/statements.json', statementWordsSchema),
  commitmentWords: files('{plan}/editions/{translated}/commitments.json', commitmentWordsSchema),
  projectWords: files('{plan}/editions/{translated}/projects.json', projectWordsSchema),
  organizationWords: files('{plan}/editions/{translated}/organizations.json', organizationWordsSchema),
  inShortWords: files('{plan}/editions/{translated}/in-short.json', inShortWordsSchema),
  subjectWords: files('{plan}/editions/{translated}/subjects.json', subjectWordsSchema),
  correctionWords: files('{plan}/editions/{translated}/corrections.json', correctionWordsSchema),
  sourceWords: files('{plan}/editions/{translated}/sources.json', sourceWordsSchema),
  outcomeWords: files('{plan}/editions/{translated}/outcomes.json', outcomeWordsSchema),
  checkWords: files('{plan}/editions/{translated}/checks.json', figureCheckWordsSchema),
  termbases: files('{plan}/editions/{translated}/termbase.json', termbaseSchema),
  sitePages: files('site/{edition}/about.mdx', sitePageSchema, { rendered: true }),
};

/** Paths of all files that may stand in the folder of the record. */
export const contentPaths: readonly string[] = [
  ...Object.values(contentFiles).map(({ path }) => path),
  siteFile.path,
  changelogFile.path,
  versionFiles.path,
  redirectsFile.path,
  revisionsFile.path,
  'site/addresses.txt',
  'site/published/{plan}.tsv',
  'README.md',
  '{plan}/editions/{translated}/README.md',
  '{plan}/source-text/plan.txt',
];
