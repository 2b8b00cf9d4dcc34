import type { z } from 'astro/zod';
import type { correctionsSchema, correctionWordsSchema } from '../../content-model/correction.ts';
import type { termbaseSchema, wordingSchema } from '../../content-model/edition.ts';
import type { indicatorSchema, indicatorWordsSchema } from '../../content-model/indicator.ts';
import type { organizationsSchema, organizationWordsSchema } from '../../content-model/organization.ts';
import type {
  chapterSchema,
  noticeSchema,
  noticeWordsSchema,
  planSchema,
  planWordsSchema,
} from '../../content-model/plan.ts';
import type { projectsSchema, projectWordsSchema } from '../../content-model/project.ts';
import type { figureChecksSchema, figureCheckWordsSchema } from '../../content-model/reports/figure-check.ts';
import type { outcomesSchema, outcomeWordsSchema } from '../../content-model/reports/outcome.ts';
import type { sourcesSchema, sourceWordsSchema } from '../../content-model/reports/source.ts';
import type { commitmentsSchema, commitmentWordsSchema } from '../../content-model/statements/commitment.ts';
import type { statementsSchema, statementWordsSchema } from '../../content-model/statements/statement.ts';
import type { tableSchema, tableWordsSchema } from '../../content-model/table.ts';
import type { termSchema, termWordsSchema } from '../../content-model/term.ts';
import type { inShortSchema, inShortWordsSchema } from '../../content-model/ways-in/in-short.ts';
import type { subjectSchema, subjectWordsSchema } from '../../content-model/ways-in/subject.ts';
import { type Edition, editionList } from '../../editions/editions.ts';

/** A term as the record has it, without its explanation. */
export type TermRecord = z.infer<typeof termSchema>;

/** An indicator as the record has it. */
export type IndicatorRecord = z.infer<typeof indicatorSchema>;

/** A subject or place as the record has it. */
export type SubjectRecord = z.infer<typeof subjectSchema>;

/** A line of annex 1 as the record has it. */
export type ProjectRecord = z.infer<typeof projectsSchema>['projects'][number];

/** An organization as the record has it. */
export type OrganizationRecord = z.infer<typeof organizationsSchema>['organizations'][number];

/** A report as the record has it. */
export type OutcomeRecord = z.infer<typeof outcomesSchema>['outcomes'][number];

/** Words the script conversion gets wrong. */
export type Wording = z.infer<typeof wordingSchema>;

/** A file of front matter and text. */
export interface TextFile<Data> {
  data: Data;
  /** The text below the front matter. */
  body: string;
  /** Path below the project root, for messages. */
  file: string;
}

/** The files of one plan as validated, by name: the input of everything else. */
export interface PlanRecord {
  /** Folder of the plan, for messages. */
  folder: string;
  plan: z.infer<typeof planSchema>;
  notice: z.infer<typeof noticeSchema>;
  /** `preface`, `1`, `2` … to file. */
  chapters: Map<string, TextFile<z.infer<typeof chapterSchema>>>;
  /** `box-4-2`, `table-3-1`, `annex-1` … to table. */
  tables: Map<string, z.infer<typeof tableSchema>>;
  terms: Map<string, TextFile<TermRecord>>;
  indicators: Map<string, IndicatorRecord>;
  statements: z.infer<typeof statementsSchema>['statements'];
  commitments: z.infer<typeof commitmentsSchema>;
  projects: ProjectRecord[];
  organizations: OrganizationRecord[];
  inShort: z.infer<typeof inShortSchema>;
  /** Paragraphs that open with the name of an industry. */
  industries: z.infer<typeof organizationsSchema>['industries'];
  /** Slug to subject or place. */
  subjects: Map<string, SubjectRecord>;
  corrections: z.infer<typeof correctionsSchema>['corrections'];
  sources: z.infer<typeof sourcesSchema>;
  outcomes: z.infer<typeof outcomesSchema>;
  checks: z.infer<typeof figureChecksSchema>;
  /** What the conversion gets wrong, by edition that is in another script than the source. */
  wordings: Partial<Record<Edition, Wording>>;
  /** The files of the translated editions. */
  translations: Partial<Record<Edition, Translation>>;
}

/** The files of a translated edition, by the same names. */
export interface Translation {
  plan: z.infer<typeof planWordsSchema>;
  notice: z.infer<typeof noticeWordsSchema>;
  chapters: Map<string, TextFile<z.infer<typeof chapterSchema>>>;
  tables: Map<string, z.infer<typeof tableWordsSchema>>;
  terms: Map<string, TextFile<z.infer<typeof termWordsSchema>>>;
  indicators: z.infer<typeof indicatorWordsSchema>;
  statements: z.infer<typeof statementWordsSchema>;
  commitments: z.infer<typeof commitmentWordsSchema>;
  projects: z.infer<typeof projectWordsSchema>;
  organizations: z.infer<typeof organizationWordsSchema>;
  inShort: z.infer<typeof inShortWordsSchema>;
  subjects: z.infer<typeof subjectWordsSchema>;
  corrections: z.infer<typeof correctionWordsSchema>;
  sources: z.infer<typeof sourceWordsSchema>;
  outcomes: z.infer<typeof outcomeWordsSchema>;
  checks: z.infer<typeof figureCheckWordsSchema>;
  termbase: z.infer<typeof termbaseSchema>['entries'];
}

/** The files of a translated edition; throws where the record has none. */
export function translationIn({ folder, translations }: PlanRecord, edition: Edition): Translation {
  const translation = translations[edition];
  if (translation) return translation;
  throw new Error(`${folder} has no translation for the edition ${edition}`);
}

/** The files of every translated edition, in the order of the editions. */
export function everyTranslation({ translations }: PlanRecord): { edition: Edition; words: Translation }[] {
  return editionList.flatMap((edition) => {
    const words = translations[edition];
    return words ? [{ edition, words }] : [];
  });
}
